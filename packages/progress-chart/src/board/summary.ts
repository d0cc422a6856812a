import type { Tally } from '@phoihop/plan/progress';
import type { BarRow } from '../bars/bar-rows.js';
import { shownStandings } from './standing-marks.js';
import type { BoardTexts } from './board.messages.js';
import { standingNames, type Language } from '@phoihop/kit';

/** More names than these are not listed in a sentence. */
const NAMED = 3;

/** How many tasks stand where, as a sentence: `9 trên 21 nhiệm vụ đã hoàn thành, 7 đang thực hiện, 2 quá hạn.` */
export function summarySentence(tally: Tally, texts: BoardTexts, language: Language): string {
  if (tally.total === 0) return texts.summaryEmpty;
  const others = shownStandings(tally)
    .filter((standing) => standing !== 'done' && tally.counts[standing] > 0)
    .map((standing) => `${texts.count(tally.counts[standing])} ${standingNames[language][standing]}`);
  return `${[texts.summary(tally.counts.done, tally.total), ...others].join(', ')}.`;
}

function listed(names: readonly string[], and: string): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${and} ${last}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which row is furthest on, and which hold late tasks; empty where there is nothing to tell of single rows. */
export function highlights(rows: readonly BarRow[], texts: BoardTexts): string {
  const shares = rows.map(({ tally }) => tally.percent ?? 0);
  const best = Math.max(0, ...shares);
  const first =
    shares.filter((share) => share === best).length === 1 ? rows[shares.indexOf(best)] : undefined;
  const late = rows.filter(({ tally }) => tally.counts.late > 0).map(({ name }) => name);
  const parts = [
    ...(first && best > 0 && rows.length > 1 ? [texts.fastest(first.name)] : []),
    ...(late.length > 0 && late.length <= NAMED && rows.length > 1
      ? [texts.lateIn(listed(late, texts.and))]
      : []),
  ];
  return parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`;
}
