import * as v from 'valibot';
import { actorSchema } from '../../model/agency.js';
import { record } from '../../model/record.js';
import { isoDay } from '../../model/shapes.js';

/**
 * How a nomination stands: mới gửi (submitted), trả lại (returned), xã đã kiểm tra (commune-checked), đã công nhận
 * (decided), không công nhận (refused), đưa ra khỏi danh sách (removed).
 */
export const states = ['submitted', 'returned', 'commune-checked', 'decided', 'refused', 'removed'] as const;
export const stateSchema = v.picklist(states);
export type NominationState = v.InferOutput<typeof stateSchema>;

/** The decision that a step rests on; its number may still be blank. */
export const decisionSchema = record({
  number: v.optional(v.string()),
  date: v.optional(isoDay),
});
export type Decision = v.InferOutput<typeof decisionSchema>;

/**
 * A step that a nomination took: to which state, when (ISO instant), by whom. It holds no words about a person:
 * `reason` is the id of one of the round's reasons, `remark` the key of a remark among the personal data.
 */
export const stepSchema = record({
  to: stateSchema,
  at: v.string(),
  by: v.optional(actorSchema),
  reason: v.optional(v.string()),
  remark: v.optional(v.string()),
  decision: v.optional(decisionSchema),
  /** The nomination that this one was merged with, when it is removed as its double. */
  mergedInto: v.optional(v.string()),
  /** The nomination in whose place this one comes (thay thế). */
  replaces: v.optional(v.string()),
});
export type Step = v.InferOutput<typeof stepSchema>;

/**
 * A nomination (đề nghị) without a word about the person: those lie under `record` among the personal data of the
 * round file, so that erasing them there erases them everywhere. `steps` begin with its submission.
 */
export const nominationSchema = record({
  id: v.string(),
  /** The number on its receipt. */
  number: v.optional(v.string()),
  category: v.string(),
  unit: v.string(),
  record: v.string(),
  steps: v.pipe(v.array(stepSchema), v.minLength(1)),
});
export type Nomination = v.InferOutput<typeof nominationSchema>;

/** Where a nomination may go from each state; what a round does not use, its offices do not choose. */
const NEXT: Readonly<Record<NominationState, readonly NominationState[]>> = {
  submitted: ['commune-checked', 'returned', 'decided', 'refused', 'removed'],
  returned: ['submitted', 'removed'],
  'commune-checked': ['decided', 'returned', 'refused', 'removed'],
  decided: ['removed'],
  refused: ['submitted'],
  removed: ['submitted'],
};

export function nextStates(state: NominationState): readonly NominationState[] {
  return NEXT[state];
}

/** How a nomination stands now. */
export function stateOf(nomination: Pick<Nomination, 'steps'>): NominationState {
  return nomination.steps.at(-1)?.to ?? 'submitted';
}

/** When it was sent first (ISO instant). */
export function submittedAt(nomination: Pick<Nomination, 'steps'>): string {
  return nomination.steps[0]?.at ?? '';
}
