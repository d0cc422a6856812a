import { givenName } from '@phoihop/vietnamese/people';
import { compareVietnamese } from '@phoihop/vietnamese/text';
import { states } from '../model/index.js';
import type { ListedRow } from './row.js';

/** By what the rows of a list may be sorted. `place` is the order in which the nominations came. */
export const sortings = [
  'place',
  'name',
  'birth',
  'sex',
  'ethnic',
  'residence',
  'category',
  'group',
  'state',
] as const;
export type Sorting = (typeof sortings)[number];

/** What rows are sorted by, and which way. */
export interface SortOrder {
  by: Sorting;
  descending: boolean;
}

interface Ordered {
  readonly categories: readonly { readonly id: string }[];
}

/** A collective has no given name. */
const isPerson = ({ birthYear, sex }: ListedRow): boolean => birthYear !== undefined || sex !== undefined;

/** Stands between the given name and the whole one, and before all that can be written. */
const BREAK = '\u0000';

/** What a name is sorted by: the given name, then the whole as it is written. */
const nameKey = (row: ListedRow): string =>
  row.name === '' ? '' : [isPerson(row) ? givenName(row.name) : row.name, row.name].join(BREAK);

/** Part by part: a mark in the given name weighs more than a letter before it. */
function compareParts(first: string, second: string): number {
  const [one = '', oneWhole = ''] = first.split(BREAK);
  const [other = '', otherWhole = ''] = second.split(BREAK);
  return compareVietnamese(one, other) || compareVietnamese(oneWhole, otherWhole);
}

const TEXTS: Readonly<Partial<Record<Sorting, (row: ListedRow) => string>>> = {
  name: nameKey,
  ethnic: ({ ethnicGroup }) => ethnicGroup,
  residence: ({ place }) => place,
  group: ({ group }) => group,
};

/** The places of texts in Vietnamese order; each text is compared once, however many rows share it. */
function ranks(rows: readonly ListedRow[], textOf: (row: ListedRow) => string): Map<string, number> {
  const texts = Array.from(new Set(rows.map(textOf))).sort(compareParts);
  return new Map(texts.map((text, index) => [text, index]));
}

/** A number for each row; undefined where what is sorted by is not known. */
function keyOf(
  rows: readonly ListedRow[],
  by: Sorting,
  { categories }: Ordered,
): (row: ListedRow) => number | undefined {
  const textOf = TEXTS[by];
  if (textOf) {
    const places = ranks(rows, textOf);
    return (row) => (textOf(row) === '' ? undefined : places.get(textOf(row)));
  }
  switch (by) {
    case 'birth':
      return ({ birthYear }) => birthYear;
    case 'sex':
      return ({ sex }) => (sex === undefined ? undefined : sex === 'male' ? 0 : 1);
    case 'category': {
      const places = new Map(categories.map(({ id }, index) => [id, index]));
      return ({ category }) => places.get(category);
    }
    case 'state': {
      const places = new Map(states.map((state, index) => [state, index]));
      return ({ state }) => places.get(state);
    }
    default: {
      const places = new Map(rows.map(({ id }, index) => [id, index]));
      return ({ id }) => places.get(id);
    }
  }
}

/**
 * Rows in another order: names by the given name in Vietnamese order, categories and states in that of the round. What
 * is not known comes last either way; rows that are equal keep their order.
 */
export function sortRows<Row extends ListedRow>(
  round: Ordered,
  rows: readonly Row[],
  { by, descending }: SortOrder,
): readonly Row[] {
  const key = keyOf(rows, by, round);
  const way = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((first, second) => {
      if (first.key === undefined || second.key === undefined)
        return Number(first.key === undefined) - Number(second.key === undefined);
      return way * (first.key - second.key);
    })
    .map(({ row }) => row);
}
