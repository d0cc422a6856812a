import * as v from 'valibot';
import { stampSchema, type Stamp } from '../../commands/stamp.js';
import { record } from '../../model/record.js';
import { nominationSchema, stateSchema, stepSchema } from '../model/nomination.js';
import { distinctPairSchema } from '../model/round-file.js';
import { roundSchema } from '../model/round.js';

const part = v.literal('round');

/** The id before it in its list (null: first); left out, or gone, the end. */
const after = v.optional(v.nullable(v.string()));

/** Puts a nomination into the round. Its data must lie under its key already, or have been erased. */
export const submitSchema = record({
  type: v.literal('nomination/submit'),
  part,
  after,
  nomination: nominationSchema,
});
export type Submit = v.InferOutput<typeof submitSchema>;

/** Takes a nomination out of the round, as if it had never been sent; to remove a person, there is a step. */
export const withdrawSchema = record({
  type: v.literal('nomination/withdraw'),
  part,
  nomination: v.string(),
});
export type Withdraw = v.InferOutput<typeof withdrawSchema>;

/** Moves a nomination on from the state that the person saw. */
export const takeStepSchema = record({
  type: v.literal('nomination/step'),
  part,
  nomination: v.string(),
  from: stateSchema,
  step: stepSchema,
});
export type TakeStep = v.InferOutput<typeof takeStepSchema>;

/** What undoes that: the latest step, which must be this one, goes. */
export const stepBackSchema = record({
  type: v.literal('nomination/step-back'),
  part,
  nomination: v.string(),
  step: stepSchema,
});
export type StepBack = v.InferOutput<typeof stepBackSchema>;

/** Mended data: the key under which they lie now. The data lie under both keys until they are erased. */
export const mendSchema = record({
  type: v.literal('nomination/record'),
  part,
  nomination: v.string(),
  before: v.string(),
  after: v.string(),
});
export type Mend = v.InferOutput<typeof mendSchema>;

/** Says that two nominations that look alike are of different people (`distinct: true`), or takes that back. */
export const distinguishSchema = record({
  type: v.literal('nomination/distinct'),
  part,
  pair: distinctPairSchema,
  distinct: v.boolean(),
  place: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Distinguish = v.InferOutput<typeof distinguishSchema>;

/** Each field of the round that may be changed while it runs; its id stays. */
const entries = roundSchema.entries;
type RoundFieldName = Exclude<keyof typeof entries, 'id'>;

function fieldChange<const Name extends RoundFieldName>(name: Name) {
  return record({
    type: v.literal('round/field'),
    part,
    field: v.literal(name),
    before: entries[name],
    after: entries[name],
  });
}

/** Sets a field of the round as a whole: quotas, days, categories, notice. Refused when somebody else changed it. */
export const setRoundFieldSchema = v.variant('field', [
  fieldChange('title'),
  fieldChange('year'),
  fieldChange('organiser'),
  fieldChange('opens'),
  fieldChange('closes'),
  fieldChange('workingDays'),
  fieldChange('basis'),
  fieldChange('categories'),
  fieldChange('units'),
  fieldChange('quotas'),
  fieldChange('reasons'),
  fieldChange('controller'),
  fieldChange('notice'),
  fieldChange('publicStates'),
  fieldChange('remarks'),
]);
export type SetRoundField = v.InferOutput<typeof setRoundFieldSchema>;

/** One change to a round file. */
export const singleRoundChangeSchema = v.variant('type', [
  submitSchema,
  withdrawSchema,
  takeStepSchema,
  stepBackSchema,
  mendSchema,
  distinguishSchema,
  setRoundFieldSchema,
]);
export type SingleRoundChange = v.InferOutput<typeof singleRoundChangeSchema>;

/** Several changes that a person made with one gesture, as a bulk decision: all are applied, or none. */
export const roundBatchSchema = record({
  type: v.literal('batch'),
  part,
  changes: v.array(singleRoundChangeSchema),
});
export type RoundBatch = v.InferOutput<typeof roundBatchSchema>;

export type RoundChange = SingleRoundChange | RoundBatch;

/** A change with its stamp. It holds no personal data: it names the keys under which those lie. */
export type RoundCommand = RoundChange & Stamp;

export const roundCommandSchema = v.intersect([
  stampSchema,
  v.union([singleRoundChangeSchema, roundBatchSchema]),
]);
