import { compareVietnamese } from '@phoihop/vietnamese/text';
import type { NominationState, Round } from '../model/index.js';
import type { ListedRow } from './row.js';

/** States in which a nomination takes one of the places that its unit has. */
const TAKING: readonly NominationState[] = ['submitted', 'returned', 'commune-checked', 'decided'];

/** Whether a row takes one of its unit's places: it was neither refused nor removed. */
export function takesPlace({ state }: Pick<ListedRow, 'state'>): boolean {
  return TAKING.includes(state);
}

/** How much of its quota a unit has used in a category. */
export interface QuotaUse {
  unit: string;
  category: string;
  /** Undefined where the round sets no limit. */
  count: number | undefined;
  decided: number;
  /** Sent, returned or checked, but not decided. */
  pending: number;
  /** Places left; below zero where there are more than may be. */
  left: number | undefined;
}

/** The use of every quota, and of every unit and category that has nominations without one; in the round's order. */
export function quotaUse(
  round: Round,
  rows: readonly Pick<ListedRow, 'unit' | 'category' | 'state'>[],
): QuotaUse[] {
  const key = (unit: string, category: string): string => JSON.stringify([unit, category]);
  const counts = new Map<string, Map<string, { decided: number; pending: number }>>();
  for (const row of rows) {
    if (!takesPlace(row)) continue;
    const ofUnit = counts.get(row.unit) ?? new Map<string, { decided: number; pending: number }>();
    const count = ofUnit.get(row.category) ?? { decided: 0, pending: 0 };
    count[row.state === 'decided' ? 'decided' : 'pending']++;
    ofUnit.set(row.category, count);
    counts.set(row.unit, ofUnit);
  }
  const quotas = new Map(round.quotas.map((quota) => [key(quota.unit, quota.category), quota.count]));
  return round.units.flatMap(({ id: unit }) =>
    round.categories.flatMap(({ id: category }) => {
      const count = quotas.get(key(unit, category));
      const used = counts.get(unit)?.get(category);
      if (count === undefined && !used) return [];
      const { decided = 0, pending = 0 } = used ?? {};
      const left = count === undefined ? undefined : count - decided - pending;
      return [{ unit, category, count, decided, pending, left }];
    }),
  );
}

/** A value and how many rows have it. */
export interface Share {
  value: string;
  count: number;
}

/** How a list is made up: by unit, category, ethnic group, sex and state. The largest shares first, then by name. */
export interface Balance {
  total: number;
  units: readonly Share[];
  categories: readonly Share[];
  /** By name; empty: not known. */
  ethnicGroups: readonly Share[];
  /** `male`, `female`; empty: not known, or a collective. */
  sexes: readonly Share[];
  states: readonly Share[];
}

function sharesBy(rows: readonly ListedRow[], valueOf: (row: ListedRow) => string): Share[] {
  const shares = new Map<string, Share>();
  for (const row of rows) {
    const value = valueOf(row);
    const share = shares.get(value);
    if (share) share.count++;
    else shares.set(value, { value, count: 1 });
  }
  return Array.from(shares.values()).sort(
    (first, second) => second.count - first.count || compareVietnamese(first.value, second.value),
  );
}

/** How the given rows are made up. */
export function balanceOf(rows: readonly ListedRow[]): Balance {
  return {
    total: rows.length,
    units: sharesBy(rows, ({ unit }) => unit),
    categories: sharesBy(rows, ({ category }) => category),
    ethnicGroups: sharesBy(rows, ({ ethnicGroup }) => ethnicGroup),
    sexes: sharesBy(rows, ({ sex }) => sex ?? ''),
    states: sharesBy(rows, ({ state }) => state),
  };
}
