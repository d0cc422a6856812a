import type { Tally } from '@phoihop/plan/progress';
import type { CardsTexts } from '../cards/cards.messages.js';

/**
 * What is said of a sum in words. `expected` is percent of the tasks that were to be done by the end of the period; null
 * where no task tells a day or the sum is not that of the plan.
 */
export function sumText(tally: Tally, expected: number | null, texts: CardsTexts): string {
  const done = (tally.counts.done / Math.max(1, tally.total)) * 100;
  const repeated = new Set(tally.tasks).size < tally.total;
  return [
    expected === null ? texts.doneOnly(done) : texts.doneAndExpected(done, expected),
    ...(tally.percent === null ? [] : [texts.volume(tally.percent)]),
    ...(repeated ? [texts.countedForEach] : []),
  ].join('; ');
}
