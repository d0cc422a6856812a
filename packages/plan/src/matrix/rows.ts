import type { Item } from '../model/item.js';
import { outlineOf, type OutlineNode } from '../outline/outline-node.js';
import { isWork, taskNodeOf } from '../outline/work.js';
import type { MatrixRow, StatedRoles } from './matrix.js';

/** A row in the making: its item may still get roles from a line below it. */
interface Draft {
  row: MatrixRow;
  isRow: boolean;
}

function statedOn({ id, task }: Item): StatedRoles[] {
  return task && task.assignments.length > 0 ? [{ on: id, assignments: task.assignments }] : [];
}

/** The task of which a node speaks: itself, or, for a line without anything below it, the item that it stands under. */
function taskOf(node: OutlineNode): OutlineNode {
  return node.end === node.index + 1 ? taskNodeOf(node) : node;
}

/** Nodes below which a labelled item stands; lines that only say something of the task above them do not count. */
function headingsOf(nodes: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const headings = new Set<OutlineNode>();
  for (const node of nodes)
    if (node.parent && node.item.label !== null && taskOf(node) === node) headings.add(node.parent);
  return headings;
}

/** Whether an item is a task, or stands where one could be given: then it has a row even before anybody has a role. */
function holdsWork(node: OutlineNode, isHeading: boolean): boolean {
  const { item, assignments } = node;
  if ((item.task?.assignments.length ?? 0) > 0) return true;
  if (item.task === undefined && (item.label === null || isHeading)) return false;
  return assignments.length > 0 || isWork(node);
}

/**
 * The rows of a plan, all anew: items that hold work and the headings above them. An item of `kept` has a row also
 * where nothing else tells that it is a task.
 */
export function draftRows(items: readonly Item[], kept: ReadonlySet<string> = new Set()): MatrixRow[] {
  const nodes = outlineOf(items);
  const headings = headingsOf(nodes);
  const drafts = nodes.map(({ item }): Draft => ({
    row: { item, kind: 'task', depth: 0, parent: null, subtree: 0, stated: statedOn(item), inherited: false },
    isRow: false,
  }));
  for (const node of nodes) {
    if (!holdsWork(node, headings.has(node)) && !kept.has(node.item.id)) continue;
    const task = taskOf(node);
    const row = drafts[task.index]?.row;
    if (row && task !== node) row.stated = [...row.stated, ...statedOn(node.item)];
    // What is marked already has all rows above it marked.
    for (let above: OutlineNode | undefined = task; above; above = above.parent) {
      const draft = drafts[above.index];
      if (!draft || draft.isRow) break;
      draft.isRow = true;
    }
  }
  const rows: MatrixRow[] = [];
  const open: MatrixRow[] = [];
  for (const { row, isRow } of drafts) {
    if (!isRow) continue;
    while ((open.at(-1)?.item.level ?? 0) >= row.item.level) open.pop();
    const above = open.at(-1);
    row.depth = open.length;
    row.parent = above?.item.id ?? null;
    if (row.stated.length === 0 && above && above.stated.length > 0) {
      row.stated = above.stated;
      row.inherited = true;
    }
    for (const each of open) {
      each.subtree++;
      each.kind = 'section';
    }
    open.push(row);
    rows.push(row);
  }
  return rows;
}

function isSameStated(one: readonly StatedRoles[], other: readonly StatedRoles[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every(({ on, assignments }, place) => {
        const same = other[place];
        return on === same?.on && assignments === same.assignments;
      }))
  );
}

function isSameRow(one: MatrixRow, other: MatrixRow): boolean {
  return (
    one.item === other.item &&
    one.kind === other.kind &&
    one.depth === other.depth &&
    one.parent === other.parent &&
    one.subtree === other.subtree &&
    one.inherited === other.inherited &&
    isSameStated(one.stated, other.stated)
  );
}

/** The rows, as the very objects of `before` where nothing in them has changed. */
export function rowsLike(before: readonly MatrixRow[], rows: readonly MatrixRow[]): readonly MatrixRow[] {
  const known = new Map(before.map((row) => [row.item.id, row]));
  const kept = rows.map((row) => {
    const old = known.get(row.item.id);
    return old && isSameRow(old, row) ? old : row;
  });
  return kept.length === before.length && kept.every((row, place) => row === before[place]) ? before : kept;
}
