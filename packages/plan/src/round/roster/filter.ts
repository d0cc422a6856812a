import { searchKey } from '@phoihop/vietnamese/text';
import type { NominationState } from '../model/index.js';
import type { ListedRow } from './row.js';

/** What rows are asked for; what is left out does not matter. */
export interface RosterFilter {
  /** Words of a name, a place or a number, in any order, without tones. */
  query?: string;
  unit?: string;
  category?: string;
  states?: readonly NominationState[];
  ethnicGroup?: string;
  sex?: 'male' | 'female';
}

/** The rows that a filter lets through, in their order. The whole list itself where it lets through all. */
export function filterRows<Row extends ListedRow>(
  rows: readonly Row[],
  filter: RosterFilter,
): readonly Row[] {
  const words = filter.query ? searchKey(filter.query).split(' ').filter(Boolean) : [];
  const { unit, category, states, ethnicGroup, sex } = filter;
  const tests: ((row: ListedRow) => boolean)[] = [];
  if (unit !== undefined) tests.push((row) => row.unit === unit);
  if (category !== undefined) tests.push((row) => row.category === category);
  if (states !== undefined) tests.push((row) => states.includes(row.state));
  if (ethnicGroup !== undefined) tests.push((row) => row.ethnicGroup === ethnicGroup);
  if (sex !== undefined) tests.push((row) => row.sex === sex);
  const [word = ''] = words;
  if (words.length === 1) tests.push(({ searched }) => searched.includes(word));
  else if (words.length > 1) tests.push(({ searched }) => words.every((each) => searched.includes(each)));
  const [only] = tests;
  if (!only) return rows;
  return rows.filter(tests.length === 1 ? only : (row) => tests.every((test) => test(row)));
}
