import type { ListedRow } from '@phoihop/plan/round/roster';

/** A column of the table. */
export type ColumnId =
  'check' | 'place' | 'name' | 'birth' | 'sex' | 'ethnic' | 'residence' | 'category' | 'group' | 'state';

/** How much room there is: one card below the other, a table of the most needed, the whole table. */
export type Room = 'cards' | 'table' | 'whole';

/** Widths as CSS grid tracks. */
const TRACKS: Readonly<Record<ColumnId, string>> = {
  check: '2.75em',
  place: '3.5em',
  name: 'minmax(9.5em, 1.6fr)',
  birth: '5.75em',
  sex: '4em',
  ethnic: 'minmax(5em, 0.6fr)',
  residence: 'minmax(9em, 1.7fr)',
  category: 'minmax(7em, 1fr)',
  group: 'minmax(7em, 1.1fr)',
  state: 'minmax(11em, 1.4fr)',
};

/** Widths in em from which a table, and the whole table, find room. */
const TABLE = 44;
const WHOLE = 64;

/** @param width CSS pixels, @param em CSS pixels of the font size */
export function roomFor(width: number, em: number): Room {
  return width < TABLE * em ? 'cards' : width < WHOLE * em ? 'table' : 'whole';
}

export interface ColumnWishes {
  selectable: boolean;
  categories: number;
  room: Room;
  /** Rows of which empty columns are left out; undefined where every column stays. */
  publicRows: readonly ListedRow[] | undefined;
}

const HOLDS: Readonly<Partial<Record<ColumnId, (row: ListedRow) => boolean>>> = {
  birth: ({ birthYear }) => birthYear !== undefined,
  sex: ({ sex }) => sex !== undefined,
  ethnic: ({ ethnicGroup }) => ethnicGroup !== '',
  residence: ({ place }) => place !== '',
  group: ({ group }) => group !== '',
};

/** The columns of the table, in reading order. Of what nobody has published there is no column. */
export function columnsFor({ selectable, categories, room, publicRows }: ColumnWishes): readonly ColumnId[] {
  const all: readonly ColumnId[] = [
    ...(selectable ? (['check'] as const) : []),
    ...(['place', 'name', 'birth', 'sex', 'ethnic', 'residence'] as const),
    ...(categories > 1 && room !== 'table' ? (['category'] as const) : []),
    ...(room === 'table' ? [] : (['group'] as const)),
    'state',
  ];
  if (!publicRows) return all;
  return all.filter((column) => {
    const holds = HOLDS[column];
    return holds === undefined || publicRows.some(holds);
  });
}

/** The columns as `grid-template-columns`. */
export function tracksOf(columns: readonly ColumnId[]): string {
  return columns.map((column) => TRACKS[column]).join(' ');
}
