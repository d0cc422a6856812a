import type { Language } from './language.js';
import { knownPeriod, periodHeading } from '@phoihop/plan/progress';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A period as a list shows it: `6 tháng đầu năm 2026`, `First half of 2026`. @throws RangeError where there is none. */
export function periodLabel(id: string, language: Language): string {
  if (language === 'vi') return periodHeading(id);
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
      return `Nine months of ${year}`;
    case 'year':
      return `Year ${year}`;
    case 'stage':
      return `${year} – ${String(Math.floor(to / 12))}`;
  }
}
