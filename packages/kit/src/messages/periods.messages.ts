import { knownPeriod, periodHeading } from '@phoihop/plan/progress';
import type { Messages } from './messages.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function english(id: string): string {
  const { kind, from, to } = knownPeriod(id);
  const year = String(Math.floor(from / 12));
  const month = from % 12;
  switch (kind) {
    case 'month':
      return `${MONTHS[month] ?? ''} ${year}`;
    case 'quarter':
      return `Quarter ${String(month / 3 + 1)} of ${year}`;
    case 'half-year':
      return `${month === 0 ? 'First' : 'Second'} half of ${year}`;
    case 'nine-months':
      return `First nine months of ${year}`;
    case 'year':
      return `Year ${year}`;
    case 'stage':
      return `${year} – ${String(Math.floor(to / 12))}`;
  }
}

/** A period by its id, as a list shows it. @throws RangeError where there is none */
export const periodMessages: Messages<(id: string) => string> = { vi: periodHeading, en: english };
