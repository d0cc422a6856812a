import { compareVietnamese } from '@phoihop/vietnamese/text';
import { states } from '../model/index.js';
import type { ListedRow } from './row.js';

/** By what the rows of a list may be grouped. */
export const groupings = ['unit', 'category', 'ethnic-group', 'sex', 'state'] as const;
export type Grouping = (typeof groupings)[number];

/** The rows that share a value: an id, a name or a state; empty where it is not known. */
export interface RowGroup<Row> {
  value: string;
  rows: readonly Row[];
}

const VALUES: Readonly<Record<Grouping, (row: ListedRow) => string>> = {
  unit: ({ unit }) => unit,
  category: ({ category }) => category,
  'ethnic-group': ({ ethnicGroup }) => ethnicGroup,
  sex: ({ sex }) => sex ?? '',
  state: ({ state }) => state,
};

interface Ordered {
  readonly units: readonly { readonly id: string }[];
  readonly categories: readonly { readonly id: string }[];
}

function orderOf(round: Ordered, grouping: Grouping): readonly string[] {
  switch (grouping) {
    case 'unit':
      return round.units.map(({ id }) => id);
    case 'category':
      return round.categories.map(({ id }) => id);
    case 'sex':
      return ['male', 'female'];
    case 'state':
      return states;
    case 'ethnic-group':
      return [];
  }
}

/**
 * Rows in groups: units and categories in the order of the round, ethnic groups by name, what is not known last. Within
 * a group rows keep their order.
 */
export function groupRows<Row extends ListedRow>(
  round: Ordered,
  rows: readonly Row[],
  grouping: Grouping,
): RowGroup<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = VALUES[grouping](row);
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  const order = new Map(orderOf(round, grouping).map((value, index) => [value, index]));
  const place = (value: string): number => (value === '' ? Infinity : (order.get(value) ?? order.size));
  return Array.from(groups, ([value, members]) => ({ value, rows: members })).sort(
    (first, second) =>
      Math.sign(place(first.value) - place(second.value)) || compareVietnamese(first.value, second.value),
  );
}
