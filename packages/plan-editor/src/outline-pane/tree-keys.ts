import { searchKey } from '@phoihop/vietnamese/text';
import type { Row } from './rows.js';

/** What a key does in the outline, as the ARIA practices ask of a tree; `move` as in the text. */
export type TreeAct =
  | { kind: 'focus'; id: string }
  | { kind: 'fold'; ids: readonly string[]; open: boolean }
  | { kind: 'jump'; id: string }
  | { kind: 'move'; id: string; gesture: 'move-up' | 'move-down' | 'indent' | 'outdent' };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

function parentOf(rows: readonly Row[], index: number): Row | undefined {
  const depth = rows[index]?.depth ?? 0;
  return rows
    .slice(0, index)
    .reverse()
    .find((row) => row.depth < depth);
}

/** The rows beside one another under the same parent. */
function besideOf(rows: readonly Row[], index: number): Row[] {
  const depth = rows[index]?.depth ?? 1;
  let first = index;
  while (first > 0 && (rows[first - 1]?.depth ?? 0) >= depth) first--;
  let end = index;
  while (end < rows.length && (rows[end]?.depth ?? 0) >= depth) end++;
  return rows.slice(first, end).filter((row) => row.depth === depth);
}

function focus(row: Row | undefined): TreeAct | null {
  return row ? { kind: 'focus', id: row.id } : null;
}

type Gesture = Extract<TreeAct, { kind: 'move' }>['gesture'];

const MOVES: Readonly<Record<string, Gesture>> = {
  ArrowUp: 'move-up',
  ArrowDown: 'move-down',
  'Shift+ArrowLeft': 'outdent',
  'Shift+ArrowRight': 'indent',
};

function moved({ key, shiftKey }: Key, row: Row): TreeAct | null {
  const gesture = MOVES[shiftKey ? `Shift+${key}` : key];
  return gesture && row.part === 'item' ? { kind: 'move', id: row.id, gesture } : null;
}

/** What a key asks for while the row of `id` has the focus; null where the tree leaves it to the page. */
export function treeAct(rows: readonly Row[], id: string, event: Key): TreeAct | null {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row || event.ctrlKey || event.metaKey) return null;
  if (event.altKey) return moved(event, row);
  switch (event.key) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (row.open === false) return { kind: 'fold', ids: [id], open: true };
      return row.open ? focus(rows[index + 1]) : null;
    case 'ArrowLeft':
      return row.open ? { kind: 'fold', ids: [id], open: false } : focus(parentOf(rows, index));
    case '*': {
      const folded = besideOf(rows, index).filter(({ open }) => open === false);
      return { kind: 'fold', ids: folded.map((each) => each.id), open: true };
    }
    case 'Enter':
    case ' ':
      return { kind: 'jump', id };
    default:
      return null;
  }
}

/** The next row whose number or words begin with what was typed; marks and capitals do not count. */
export function rowTyped(
  rows: readonly Row[],
  id: string,
  typed: string,
  wordsOf: (row: Row) => string,
): Row | undefined {
  const wanted = searchKey(typed);
  const at = rows.findIndex((row) => row.id === id);
  // One letter goes on to the next; more may still mean the row in which the focus is.
  const start = typed.length === 1 ? at + 1 : Math.max(at, 0);
  const begins = (text: string): boolean => wanted !== '' && searchKey(text).startsWith(wanted);
  return [...rows.slice(start), ...rows.slice(0, start)].find(
    (row) => begins(wordsOf(row)) || begins(row.label),
  );
}
