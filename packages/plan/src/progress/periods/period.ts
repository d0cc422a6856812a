import { accept, refuse, type Result } from '../../result.js';

/** Tháng, quý, 6 tháng, 9 tháng (from January), năm, giai đoạn of several years. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'stage';

/**
 * A period that progress is noted for (kỳ báo cáo). `id` is what entries store: `2023-06`, `2023-Q2`, `2023-H1`,
 * `2023-M9`, `2023`, `2021..2025`. `from` and `to` are months, both included, counted from January of the year 0.
 */
export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly from: number;
  readonly to: number;
}

/** Months of a year in parts of a year: how many each has. */
const LENGTH = { month: 1, quarter: 3, 'half-year': 6, 'nine-months': 9, year: 12 } as const;

/** The year, from 1, that a month belongs to. */
export function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** The month of the year, 1 to 12. */
export function monthOf(month: number): number {
  return (month % 12) + 1;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function idOf(kind: Exclude<PeriodKind, 'stage'>, year: number, ordinal: number): string {
  const name = fourDigits(year);
  switch (kind) {
    case 'month':
      return `${name}-${String(ordinal).padStart(2, '0')}`;
    case 'quarter':
      return `${name}-Q${String(ordinal)}`;
    case 'half-year':
      return `${name}-H${String(ordinal)}`;
    case 'nine-months':
      return `${name}-M9`;
    case 'year':
      return name;
  }
}

/** The n-th part of a year, from 1: its second quarter, its twelfth month. Nine months and the year are there once. */
export function partOfYear(kind: Exclude<PeriodKind, 'stage'>, year: number, ordinal = 1): Period {
  const length = LENGTH[kind];
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal * length > 12)
    throw new RangeError(`a year has no ${kind} number ${String(ordinal)}`);
  const from = year * 12 + (ordinal - 1) * length;
  return { id: idOf(kind, year, ordinal), kind, from, to: from + length - 1 };
}

/** A stage of whole years, both included (giai đoạn). */
export function stageOf(first: number, last: number): Period {
  if (first >= last) throw new RangeError(`a stage has several years: ${String(first)} to ${String(last)}`);
  const id = `${fourDigits(first)}..${fourDigits(last)}`;
  return { id, kind: 'stage', from: first * 12, to: last * 12 + 11 };
}

const PATTERN = /^(\d{4})(?:-(?:H([12])|(M9)|Q([1-4])|(0[1-9]|1[0-2]))|\.\.(\d{4}))?$/u;

function read(id: string): Period | null {
  const match = PATTERN.exec(id);
  const year = Number(match?.[1] ?? 0);
  if (!match || year === 0) return null;
  const [, , half, nine, quarter, month, last] = match;
  if (half !== undefined) return partOfYear('half-year', year, Number(half));
  if (nine !== undefined) return partOfYear('nine-months', year);
  if (quarter !== undefined) return partOfYear('quarter', year, Number(quarter));
  if (month !== undefined) return partOfYear('month', year, Number(month));
  if (last === undefined) return partOfYear('year', year);
  return Number(last) > year ? stageOf(year, Number(last)) : null;
}

/** So many are kept: entries name the same few again and again. */
const KEPT = 4096;
const known = new Map<string, Period | null>();

/** The period that an entry names; null where there is no such period, so that a caller can pass over it. */
export function periodOf(id: string): Period | null {
  let found = known.get(id);
  if (found === undefined) {
    if (known.size >= KEPT) known.clear();
    known.set(id, (found = read(id)));
  }
  return found;
}

/** The period of that name, refused with `no-such-period` (param `period`): `2023-H3`, `2023-13`, `2025..2021`. */
export function parsePeriod(id: string): Result<Period, 'no-such-period'> {
  const period = periodOf(id);
  return period ? accept(period) : refuse('no-such-period', { period: id });
}

/** The period of a name that is known to be one. @throws RangeError where it is none. */
export function knownPeriod(id: string): Period {
  const period = periodOf(id);
  if (!period) throw new RangeError(`no such period: ${id}`);
  return period;
}

export interface Months {
  readonly from: number;
  readonly to: number;
}

/** Whether the second lies in the first; a period lies in itself. */
export function contains(outer: Months, inner: Months): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function overlaps(one: Months, other: Months): boolean {
  return one.from <= other.to && other.from <= one.to;
}

export function monthCount({ from, to }: Months): number {
  return to - from + 1;
}

/** In the order in which they end; of those that end together, the shorter first. For `sort`. */
export function comparePeriods(one: Period, other: Period): number {
  return one.to - other.to || other.from - one.from;
}

/** The period of the same length behind: quý II → quý III, 6 tháng đầu năm → 6 tháng cuối năm, 9 tháng → quý IV. */
export function periodBehind({ kind, from, to }: Period): Period {
  if (kind === 'stage') return stageOf(yearOf(to) + 1, yearOf(to) + yearOf(to) - yearOf(from) + 1);
  if (kind === 'nine-months') return partOfYear('quarter', yearOf(from), 4);
  const length = LENGTH[kind];
  return partOfYear(kind, yearOf(to + 1), (monthOf(to + 1) - 1) / length + 1);
}
