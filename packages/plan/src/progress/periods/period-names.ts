import { toRoman, parseRoman } from '@phoihop/vietnamese/numbers';
import { knownPeriod, monthCount, monthOf, partOfYear, yearOf, type Period } from './period.js';

/** The n-th of its kind in its year, from 1. */
function ordinal(period: Period): number {
  return (monthOf(period.from) - 1) / monthCount(period) + 1;
}

/** The part of a year as Vietnamese documents name it, without its year: `6 tháng đầu năm`, `quý III`, `tháng 4`. */
function partName(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${String(ordinal(period))}`;
    case 'quarter':
      return `quý ${toRoman(ordinal(period))}`;
    case 'half-year':
      return ordinal(period) === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 'nine-months':
      return '9 tháng năm';
    case 'year':
      return 'năm';
    case 'stage':
      return 'giai đoạn';
  }
}

/**
 * A period as Vietnamese documents name it, in small letters as behind other words: `6 tháng đầu năm 2026`,
 * `9 tháng năm 2026`, `quý III năm 2025`, `giai đoạn 2021 – 2025`. @throws RangeError where there is no such period.
 */
export function periodName(id: string): string {
  const period = knownPeriod(id);
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  if (period.kind === 'stage') return `giai đoạn ${String(first)} – ${String(last)}`;
  const part = partName(period);
  return `${part}${part.endsWith('năm') ? '' : ' năm'} ${String(first)}`;
}

/** The name as it begins a line: `Quý III năm 2025`. */
export function periodHeading(id: string): string {
  const name = periodName(id);
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** Ways of naming a part of a year, each with what it names. */
const NAMED: readonly (readonly [RegExp, (words: RegExpExecArray, year: number) => Period | null])[] = [
  [/(?:6|06|sáu) tháng đầu năm/iu, (_, year) => partOfYear('half-year', year, 1)],
  [/(?:6|06|sáu) tháng cuối năm/iu, (_, year) => partOfYear('half-year', year, 2)],
  [/(?:9|09|chín) tháng/iu, (_, year) => partOfYear('nine-months', year)],
  [
    /quý\s+(IV|I{1,3}|[1-4])(?!\p{L})/iu,
    ([, numeral = ''], year) => {
      const ordinal = parseRoman(numeral.toUpperCase()) ?? Number(numeral);
      return partOfYear('quarter', year, ordinal);
    },
  ],
  [
    /tháng\s+(\d{1,2})(?!\d)/iu,
    ([, month], year) => {
      const ordinal = Number(month);
      return ordinal >= 1 && ordinal <= 12 ? partOfYear('month', year, ordinal) : null;
    },
  ],
];

/**
 * The period of a year that words name first, as the subject of a report does: `Kết quả 6 tháng đầu năm 2026; phương
 * hướng, nhiệm vụ 6 tháng cuối năm 2026`. The year itself where they name no part of it.
 */
export function periodNamed(words: string, year: number): Period {
  let found: { at: number; period: Period } | undefined;
  for (const [pattern, read] of NAMED) {
    const match = pattern.exec(words);
    const period = match && read(match, year);
    if (match && period && (!found || match.index < found.at)) found = { at: match.index, period };
  }
  return found?.period ?? partOfYear('year', year);
}
