import type { Tally } from '@phoihop/plan/progress';
import type { CardsTexts } from '../cards/cards.messages.js';

/** A row of the bars, with how much of it is done. */
export interface NamedTally {
  name: string;
  tally: Tally;
}

/** More names than these are not listed in a sentence. */
const NAMED = 3;

function listed(names: readonly string[], and: string): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${and} ${last}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which row is furthest on, and which hold late tasks; empty where there is nothing to tell of single rows. */
export function highlights(rows: readonly NamedTally[], texts: CardsTexts): string {
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
