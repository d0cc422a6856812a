import * as v from 'valibot';
import { planSchema } from '../model/plan.js';
import { record } from '../model/record.js';

/**
 * Puts a plan that was read from a text in the place of the one that is here; its identity stays, and so do the
 * entries of the file. `seen` are the ids of the items that the person saw go: others, which somebody else has
 * added meanwhile, make it a refusal.
 */
export const importPlanSchema = record({
  type: v.literal('plan/import'),
  part: v.literal('text'),
  seen: v.array(v.string()),
  plan: planSchema,
});
export type ImportPlan = v.InferOutput<typeof importPlanSchema>;
