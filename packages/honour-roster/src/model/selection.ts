import type { ListedRow } from '@phoihop/plan/round/roster';

/** The rows that a person has chosen, by id. A selection is never changed: each gesture gives another. */
export type Selection = ReadonlySet<string>;

export const nothingChosen: Selection = new Set();

export function toggled(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** With all of the given rows, or without them where all were chosen already. */
function toggledAll(selection: Selection, rows: readonly ListedRow[]): Selection {
  const next = new Set(selection);
  const isWhole = rows.every(({ id }) => selection.has(id));
  for (const { id } of rows) {
    if (isWhole) next.delete(id);
    else next.add(id);
  }
  return next;
}

function withRows(selection: Selection, rows: readonly ListedRow[]): Selection {
  return new Set([...selection, ...rows.map(({ id }) => id)]);
}

/** Without what is no longer in the list; the same selection where all of it is. */
export function within(selection: Selection, rows: readonly ListedRow[]): Selection {
  if (selection.size === 0) return selection;
  const ids = new Set(rows.map(({ id }) => id));
  const kept = Array.from(selection).filter((id) => ids.has(id));
  return kept.length === selection.size ? selection : new Set(kept);
}

/** What a person does to a selection. */
export type ChoosingGesture =
  | { kind: 'toggle' | 'add'; rows: readonly ListedRow[] }
  | { kind: 'toggle-all' | 'choose-all' | 'choose-none' };

/** @param shown the rows of the list as it is shown: `all` means these */
export function chosenAfter(
  selection: Selection,
  gesture: ChoosingGesture,
  shown: readonly ListedRow[],
): Selection {
  switch (gesture.kind) {
    case 'toggle':
      return gesture.rows.reduce((chosen, { id }) => toggled(chosen, id), selection);
    case 'add':
      return withRows(selection, gesture.rows);
    case 'toggle-all':
      return toggledAll(selection, shown);
    case 'choose-all':
      return withRows(selection, shown);
    case 'choose-none':
      return nothingChosen;
  }
}
