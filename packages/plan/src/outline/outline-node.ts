import type { Assignment, Item } from '../model/item.js';

/** An item with its place in the outline. */
export interface OutlineNode {
  item: Item;
  index: number;
  /** The node it stands under; undefined at the outermost level. */
  parent: OutlineNode | undefined;
  /** The index just behind its subtree. */
  end: number;
  /** Its own roles, else those of the nearest item above that states any. */
  assignments: readonly Assignment[];
}

/** The outline with, for each item, the roles that hold for it: `effectiveAssignments` for all items at once. */
export function outlineOf(items: readonly Item[]): OutlineNode[] {
  const open: OutlineNode[] = [];
  const nodes: OutlineNode[] = [];
  const close = (level: number, end: number): void => {
    for (let last = open.at(-1); last && last.item.level >= level; last = open.at(-1)) {
      last.end = end;
      open.pop();
    }
  };
  for (const [index, item] of items.entries()) {
    close(item.level, index);
    const parent = open.at(-1);
    const own: readonly Assignment[] = item.task?.assignments ?? [];
    const assignments = own.length > 0 ? own : (parent?.assignments ?? []);
    const node: OutlineNode = { item, index, parent, end: items.length, assignments };
    nodes.push(node);
    open.push(node);
  }
  close(0, items.length);
  return nodes;
}
