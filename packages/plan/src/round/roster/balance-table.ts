import type { Round } from '../model/index.js';
import { balanceOf, quotaUse, takesPlace } from './balance.js';
import type { ListTable } from './list-table.js';
import type { RosterRow } from './row.js';

/** How the nominations of one unit and category are made up; those refused or removed are left out. */
export interface BalanceLine {
  /** Undefined in the sum of all. */
  unit: string | undefined;
  category: string | undefined;
  /** How many there may be; undefined where the round sets no limit. */
  count: number | undefined;
  nominated: number;
  decided: number;
  /** Places that nobody has taken, of units that have some; one unit's do not serve another that is above its quota. */
  left: number | undefined;
  /** How many there are above the quota of their unit. */
  over: number | undefined;
  male: number;
  female: number;
  /** In the order of `BalanceTable.ethnicGroups`. */
  ethnicGroups: readonly number[];
}

/** Units and categories by quota, sex and ethnic group (bảng cân đối cơ cấu). */
export interface BalanceTable {
  /** Names, the largest first; empty: not known. */
  ethnicGroups: readonly string[];
  lines: readonly BalanceLine[];
  total: BalanceLine;
}

type Kept = Pick<BalanceLine, 'unit' | 'category' | 'count' | 'left' | 'over' | 'decided'>;

function lineOf(kept: Kept, rows: readonly RosterRow[], ethnicGroups: readonly string[]): BalanceLine {
  const countOf = (test: (row: RosterRow) => boolean): number => rows.filter(test).length;
  return {
    ...kept,
    nominated: rows.length,
    male: countOf(({ sex }) => sex === 'male'),
    female: countOf(({ sex }) => sex === 'female'),
    ethnicGroups: ethnicGroups.map((name) => countOf(({ ethnicGroup }) => ethnicGroup === name)),
  };
}

/** How the rows of a round are made up, unit by unit and category by category, and altogether. */
export function balanceTable(round: Round, all: readonly RosterRow[]): BalanceTable {
  const rows = all.filter(takesPlace);
  const ethnicGroups = balanceOf(rows).ethnicGroups.map(({ value }) => value);
  const use = quotaUse(round, rows);
  const places = new Map<string, RosterRow[]>();
  const key = (unit: string, category: string): string => JSON.stringify([unit, category]);
  for (const row of rows) {
    const at = key(row.unit, row.category);
    const group = places.get(at);
    if (group) group.push(row);
    else places.set(at, [row]);
  }
  const limited = use.some(({ count }) => count !== undefined);
  const lines = use.map(({ unit, category, count, decided, left }) =>
    lineOf(
      {
        ...{ unit, category, count, decided },
        left: left && Math.max(0, left),
        over: left && Math.max(0, -left),
      },
      places.get(key(unit, category)) ?? [],
      ethnicGroups,
    ),
  );
  const sum = (name: 'count' | 'left' | 'over'): number | undefined =>
    limited ? lines.reduce((whole, line) => whole + (line[name] ?? 0), 0) : undefined;
  return {
    ethnicGroups,
    lines,
    total: lineOf(
      {
        unit: undefined,
        category: undefined,
        ...{ count: sum('count'), left: sum('left'), over: sum('over') },
        decided: use.reduce((whole, { decided }) => whole + decided, 0),
      },
      rows,
      ethnicGroups,
    ),
  };
}

/** What the table of balance is called, in the words of the reader. */
export interface BalanceTexts {
  title: string;
  unit: string;
  category: string;
  count: string;
  nominated: string;
  decided: string;
  left: string;
  over: string;
  male: string;
  female: string;
  unknown: string;
  total: string;
}

/**
 * The table of balance as texts, for paper and for sheets. The last row is the sum; of one category alone there is no
 * column of categories.
 */
export function balanceListTable(round: Round, rows: readonly RosterRow[], texts: BalanceTexts): ListTable {
  const { ethnicGroups, lines, total } = balanceTable(round, rows);
  const nameOf = (list: readonly { id: string; name: string }[], id: string | undefined): string =>
    list.find((each) => each.id === id)?.name ?? '';
  const several = round.categories.length > 1;
  const numbers = ['count', 'nominated', 'decided', 'left', 'over', 'male', 'female'] as const;
  const cells = (line: BalanceLine): string[] => [
    ...numbers.map((name) => String(line[name] ?? '')),
    ...line.ethnicGroups.map(String),
  ];
  return {
    title: texts.title,
    columns: [
      { id: 'unit', heading: texts.unit, numeric: false },
      ...(several ? [{ id: 'category', heading: texts.category, numeric: false }] : []),
      ...numbers.map((name) => ({ id: name, heading: texts[name], numeric: true })),
      ...ethnicGroups.map((name, index) => ({
        id: `ethnic-group-${String(index)}`,
        heading: name === '' ? texts.unknown : name,
        numeric: true,
      })),
    ],
    rows: [
      ...lines.map((line) => [
        nameOf(round.units, line.unit),
        ...(several ? [nameOf(round.categories, line.category)] : []),
        ...cells(line),
      ]),
      [texts.total, ...(several ? [''] : []), ...cells(total)],
    ],
    notes: [],
  };
}
