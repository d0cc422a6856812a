import * as v from 'valibot';
import { planSchema } from '../model/plan.js';
import { record } from '../model/record.js';

const text = v.literal('text');

/** Replaces one line of the plan's head; merged three ways like an item's text. */
export const editHeadSchema = record({
  type: v.literal('plan/head'),
  part: text,
  field: v.picklist(['title', 'subject']),
  before: v.string(),
  after: v.string(),
});
export type EditHead = v.InferOutput<typeof editHeadSchema>;

function fieldSchema<const Field extends string, Value extends v.GenericSchema>(field: Field, value: Value) {
  return record({
    type: v.literal('plan/field'),
    part: text,
    field: v.literal(field),
    before: value,
    after: value,
  });
}

const { issuers, signatories, number, kind } = planSchema.entries;
const { place, date, rawDate, period, addressees, urgency, otherNumbers, draft, reportOn } =
  planSchema.entries;

/**
 * Replaces one of the other parts of head and foot as a whole; null where it is left out. Where it is no longer
 * `before`, texts and the lines of issuers and signatures are merged three ways.
 */
export const setFieldSchema = v.variant('field', [
  fieldSchema('kind', kind),
  fieldSchema('issuers', issuers),
  fieldSchema('number', number),
  fieldSchema('otherNumbers', v.nullable(otherNumbers.wrapped)),
  fieldSchema('place', v.nullable(place.wrapped)),
  fieldSchema('date', v.nullable(date.wrapped)),
  fieldSchema('rawDate', v.nullable(rawDate.wrapped)),
  fieldSchema('addressees', v.nullable(addressees.wrapped)),
  fieldSchema('urgency', v.nullable(urgency.wrapped)),
  fieldSchema('draft', v.nullable(draft.wrapped)),
  fieldSchema('period', v.nullable(period.wrapped)),
  fieldSchema('reportOn', v.nullable(reportOn.wrapped)),
  fieldSchema('signatories', signatories),
]);
export type SetField = v.InferOutput<typeof setFieldSchema>;
