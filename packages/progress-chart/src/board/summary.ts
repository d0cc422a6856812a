import type { StandingCounts } from '@phoihop/plan/progress';
import { shownStandings } from './standing-marks.js';
import type { BoardTexts } from './board.messages.js';
import { standingNames, type Language } from '@phoihop/kit';

/** How many tasks stand where, as a sentence: `9 trên 21 nhiệm vụ đã hoàn thành, 7 đang thực hiện, 2 quá hạn.` */
export function summarySentence(tally: StandingCounts, texts: BoardTexts, language: Language): string {
  if (tally.total === 0) return texts.summaryEmpty;
  const others = shownStandings(tally)
    .filter((standing) => standing !== 'done' && tally.counts[standing] > 0)
    .map((standing) => `${texts.count(tally.counts[standing])} ${standingNames[language][standing]}`);
  return `${[texts.summary(tally.counts.done, tally.total), ...others].join(', ')}.`;
}
