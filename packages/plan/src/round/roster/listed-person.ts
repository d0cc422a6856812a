import { valueOfKind, type FieldKind, type FieldValue } from '../model/index.js';

/** What a list shows of a person or collective. What is not known, or not to be shown, is empty. */
export interface ListedPerson {
  name: string;
  birthYear: number | undefined;
  sex: 'male' | 'female' | undefined;
  ethnicGroup: string;
  /** The commune, with the village before it where one is given. */
  place: string;
  /** The name of the group that the person is of (thành phần). */
  group: string;
}

/** The fields of a category, as far as a list needs them. */
export interface ListedCategory {
  readonly fields: readonly {
    readonly id: string;
    readonly kind: FieldKind;
    readonly choices?: readonly { readonly id: string; readonly name: string }[];
  }[];
}

/** Values by the ids of their fields. */
export interface ListedValues {
  readonly values: Readonly<Record<string, FieldValue>>;
}

export const NOBODY: ListedPerson = {
  name: '',
  birthYear: undefined,
  sex: undefined,
  ethnicGroup: '',
  place: '',
  group: '',
};

/** A value as it is printed: a text, or the name of what was chosen; empty for all other kinds. */
export function printedValue(category: ListedCategory, { values }: ListedValues, field: string): string {
  const value = values[field];
  if (value?.kind === 'text') return value.text;
  if (value?.kind !== 'choice') return '';
  const declared = category.fields.find(({ id }) => id === field);
  return value.words ?? declared?.choices?.find(({ id }) => id === value.choice)?.name ?? '';
}

/** The name of a person, or of a collective: the first text of its form. */
function nameIn(category: ListedCategory, record: ListedValues): string {
  const name = valueOfKind(category, record, 'name');
  return name?.text ?? valueOfKind(category, record, 'text')?.text ?? '';
}

/** What a list shows of the values of a nomination. */
export function personIn(category: ListedCategory, record: ListedValues): ListedPerson {
  const place = valueOfKind(category, record, 'place');
  const group = category.fields.find(({ kind }) => kind === 'choice');
  return {
    name: nameIn(category, record),
    birthYear: valueOfKind(category, record, 'birth')?.year,
    sex: valueOfKind(category, record, 'sex')?.sex,
    ethnicGroup: valueOfKind(category, record, 'ethnic-group')?.name ?? '',
    place: place ? [place.address, place.commune.name].filter(Boolean).join(', ') : '',
    group: group ? printedValue(category, record, group.id) : '',
  };
}
