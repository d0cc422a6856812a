import type { Item } from '../model/item.js';
import { outlineOf, type OutlineNode } from '../outline/outline-node.js';
import { isWork, taskNodeOf } from '../outline/work.js';
import type { MatrixRow, StatedRoles } from './matrix.js';

/** A row in the making: its item may still get roles and times from a line below it. */
interface Draft {
  row: MatrixRow;
  isRow: boolean;
}

const NONE: readonly never[] = [];

function draftOf(item: Item): Draft {
  const row: MatrixRow = {
    item,
    kind: 'task',
    depth: 0,
    parent: null,
    subtree: 0,
    stated: statedOn(item),
    inherited: false,
    lines: NONE,
    times: item.task?.times ?? NONE,
    counts: true,
  };
  return { row, isRow: false };
}

function addLine(row: MatrixRow, line: Item): void {
  row.lines = [...row.lines, line];
  const { times = NONE } = line.task ?? {};
  if (times.length > 0) row.times = [...row.times, ...times];
  const stated = statedOn(line);
  if (stated.length > 0) row.stated = [...row.stated, ...stated];
}

/** Places the rows below each other, with what they inherit. */
function nested(drafts: readonly Draft[]): MatrixRow[] {
  const rows: MatrixRow[] = [];
  const open: MatrixRow[] = [];
  for (const { row, isRow } of drafts) {
    if (!isRow) continue;
    while ((open.at(-1)?.item.level ?? 0) >= row.item.level) open.pop();
    const above = open.at(-1);
    row.depth = open.length;
    row.parent = above?.item.id ?? null;
    if (row.times.length === 0) row.times = above?.times ?? NONE;
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
  const taken = new Set(
    rows.flatMap(({ kind, inherited, stated }) => (kind === 'task' && inherited ? [stated] : [])),
  );
  for (const row of rows)
    if (row.kind === 'section')
      row.counts = !row.inherited && row.stated.length > 0 && !taken.has(row.stated);
  return rows;
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
    if (node.parent && node.item.label !== null && !headings.has(node.parent) && taskOf(node) === node)
      headings.add(node.parent);
  return headings;
}

/** `…, gồm:`: what follows is in it. */
const CONSISTS = /(?<!\p{L})gồm(?: các nội dung)?\s*:\s*$/iu;

/**
 * An item that says who does what, and how much of it, by when or of what it consists, is one task: points below it
 * that say nothing of that kind are its contents (`a) Kỹ năng lập biên bản;`).
 */
function isWhole({ task, text }: Item): boolean {
  if (task === undefined || task.assignments.length === 0) return false;
  return task.targets.length + task.times.length > 0 || CONSISTS.test(text);
}

function isContent(node: OutlineNode): boolean {
  for (let above = node.parent; above; above = above.parent) if (isWhole(above.item)) return true;
  return false;
}

/** Whether an item is a task, or stands where one could be given: then it has a row even before anybody has a role. */
function holdsWork(node: OutlineNode, isHeading: boolean): boolean {
  const { item, assignments } = node;
  if ((item.task?.assignments.length ?? 0) > 0) return true;
  if (item.task === undefined && (item.label === null || isHeading || isContent(node))) return false;
  return assignments.length > 0 || isWork(node);
}

/**
 * The rows of a plan, all anew: items that hold work and the headings above them. An item of `kept` has a row also
 * where nothing else tells that it is a task.
 */
export function draftRows(items: readonly Item[], kept: ReadonlySet<string> = new Set()): MatrixRow[] {
  const nodes = outlineOf(items);
  const headings = headingsOf(nodes);
  const drafts = nodes.map(({ item }) => draftOf(item));
  for (const node of nodes) {
    const task = taskOf(node);
    const row = drafts[task.index]?.row;
    if (row && task !== node) addLine(row, node.item);
    if (!holdsWork(node, headings.has(node)) && !kept.has(node.item.id)) continue;
    // What is marked already has all rows above it marked.
    for (let above: OutlineNode | undefined = task; above; above = above.parent) {
      const draft = drafts[above.index];
      if (!draft || draft.isRow) break;
      draft.isRow = true;
    }
  }
  return nested(drafts);
}
