import type { SetField } from '../commands/head-changes.js';
import type { Plan } from '../model/plan.js';

type FieldValue<Field extends SetField['field']> = Extract<SetField, { field: Field }>['after'];

/** Sets one field of head or foot; null takes it out. */
export function setField<Field extends SetField['field']>(
  plan: Plan,
  field: Field,
  value: FieldValue<Field>,
): SetField {
  // The compiler does not follow that the parameter binds the value to its field.
  return { type: 'plan/field', part: 'text', field, before: plan[field] ?? null, after: value } as SetField;
}
