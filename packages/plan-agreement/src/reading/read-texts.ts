import type { Plan, PlanFile } from '@phoihop/plan';
import { consolidatedPlan, markedPlan, type TextChange } from '@phoihop/plan/agreement';
import { agreedTexts, markedBetween, type TextKind } from './offered-texts.js';

/** A text to be read: the plan that is drawn, and what is marked in it. */
export interface ReadText {
  plan: Plan;
  changes: ReadonlyMap<string, readonly TextChange[]>;
}

/** One of them. @throws RangeError where it is not offered */
export function readText(file: PlanFile, kind: TextKind): ReadText {
  const texts = agreedTexts(file);
  const between = markedBetween(file);
  const last = texts.at(-1);
  if (kind === 'marked' && between) return markedPlan(...between);
  if (!last) throw new RangeError('nothing has been agreed to');
  const plan = kind === 'consolidated' ? consolidatedPlan(texts).plan : last.plan;
  return { plan, changes: new Map() };
}
