import type { Params } from '../../result.js';
import type { Category, Field, FieldKind, FieldOf, FieldValue, FieldValueOf, Round } from '../model/index.js';
import type { FieldAnswers } from './answers.js';
import type { AttachedFile } from './files.js';
import type { ErrorCode, ErrorFinding, WarningCode, WarningFinding } from './finding.js';
import type { PlaceDirectory } from './places.js';

/** What a rule may look at besides the answer itself. */
export interface RuleContext {
  readonly round: Round;
  readonly category: Category;
  /** ISO day, in Viet Nam. */
  readonly today: string;
  readonly files: readonly AttachedFile[];
  /** Provinces and communes; without it, what is typed is taken as it is, with a warning. */
  readonly places?: PlaceDirectory | undefined;
}

/** What an answer holds. Neither a value nor an error: it was left empty. */
export interface Reading<Value> {
  value?: Value;
  errors?: readonly ErrorFinding[];
  /** What is seen in the answer alone, before others are looked at. */
  warnings?: readonly WarningFinding[];
}

/** The values of the other fields, by id. */
export type Values = Readonly<Record<string, FieldValue>>;

/** How the answers of one kind of field are read and checked: the one declaration that form and server share. */
export interface FieldRule<Kind extends FieldKind> {
  read(field: FieldOf<Kind>, answers: FieldAnswers, context: RuleContext): Reading<FieldValueOf<Kind>>;
  /** What is noticed together with the other fields. */
  warn?(
    field: FieldOf<Kind>,
    value: FieldValueOf<Kind>,
    values: Values,
    context: RuleContext,
  ): readonly WarningFinding[];
}

/** An error of a field; `part` names the control. */
export function fault(
  field: Pick<Field, 'id' | 'label'>,
  code: ErrorCode,
  params: Params = {},
  part?: string,
): ErrorFinding {
  const finding = { code, field: field.id, params: { label: field.label, ...params } };
  return part === undefined ? finding : { ...finding, part };
}

/** A warning of a field. */
export function notice(
  field: Pick<Field, 'id' | 'label'>,
  code: WarningCode,
  params: Params = {},
  part?: string,
): WarningFinding {
  const finding = { code, field: field.id, params: { label: field.label, ...params } };
  return part === undefined ? finding : { ...finding, part };
}

/** A reading that is only an error. */
export function refused(error: ErrorFinding): Reading<never> {
  return { errors: [error] };
}

/** The value of the first field of a kind among the answers. */
export function valueAmong<Kind extends FieldKind>(
  category: Category,
  values: Values,
  kind: Kind,
): FieldValueOf<Kind> | undefined {
  const field = category.fields.find((each) => each.kind === kind);
  const value = field && values[field.id];
  return value?.kind === kind ? (value as FieldValueOf<Kind>) : undefined;
}
