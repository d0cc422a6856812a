import type { Category } from './category.js';
import type { Field, FieldKind } from './field.js';
import type { FieldValue, FieldValueOf } from './field-value.js';
import type { Nomination } from './nomination.js';
import type { PersonalRecord } from './personal-data.js';
import type { Round } from './round.js';
import type { RoundFile } from './round-file.js';

/** The personal data of a nomination; undefined once they were erased, or where the host has kept them back. */
export function recordOf(file: RoundFile, nomination: Nomination): PersonalRecord | undefined {
  return file.personal.records[nomination.record];
}

export function categoryOf(round: Round, id: string): Category | undefined {
  return round.categories.find((category) => category.id === id);
}

/** The value of the first field of a kind: the name of the nominee, their year of birth, where they live … */
export function valueOfKind<Kind extends FieldKind>(
  category: { readonly fields: readonly Pick<Field, 'id' | 'kind'>[] },
  record: { readonly values: Readonly<Record<string, FieldValue>> },
  kind: Kind,
): FieldValueOf<Kind> | undefined {
  const field = category.fields.find((each) => each.kind === kind);
  const value = field && record.values[field.id];
  return value && isOfKind(value, kind) ? value : undefined;
}

function isOfKind<Kind extends FieldKind>(value: FieldValue, kind: Kind): value is FieldValueOf<Kind> {
  return value.kind === kind;
}
