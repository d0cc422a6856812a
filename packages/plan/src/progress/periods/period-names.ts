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

/**
 * The period of a year that words name, as the subject of a report does: `Kết quả 6 tháng đầu năm 2026`. The year
 * itself where they name no part of it.
 */
export function periodNamed(words: string, year: number): Period {
  if (/(?:6|06|sáu) tháng đầu năm/iu.test(words)) return partOfYear('half-year', year, 1);
  if (/(?:6|06|sáu) tháng cuối năm/iu.test(words)) return partOfYear('half-year', year, 2);
  if (/(?:9|09|chín) tháng/iu.test(words)) return partOfYear('nine-months', year);
  const quarter = /quý\s+(IV|I{1,3}|[1-4])(?!\p{L})/iu.exec(words)?.[1]?.toUpperCase();
  if (quarter !== undefined) return partOfYear('quarter', year, parseRoman(quarter) ?? Number(quarter));
  const month = Number(/tháng\s+(\d{1,2})(?!\d)/iu.exec(words)?.[1] ?? 0);
  return month >= 1 && month <= 12 ? partOfYear('month', year, month) : partOfYear('year', year);
}
