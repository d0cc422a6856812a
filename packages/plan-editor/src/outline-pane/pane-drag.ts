import { followPointer, scrollerOf } from '@phoihop/kit';
import type { Carried, DragController } from '../drag/drag.controller.js';
import type { OutlineController } from '../outline.controller.js';
import type { PaneGap, PaneMoves, SeenOutline } from './pane-moves.js';
import type { Row } from './rows.js';

/** How far to the side a pointer goes for one level (CSS pixels). */
const LEVEL_STEP = 20;

/** What stands behind a gap of the outline in the plan, and how deep it may be reached from there. */
export interface GapBehind {
  after: string | null;
  deepest: number;
}

/** The gap below the row at `index`; above the first for -1. Folded items and paragraphs stay above it. */
export function gapBelow({ rows, items, entryOf }: SeenOutline, index: number): GapBehind {
  const above = rows[index];
  const next = rows[index + 1];
  let last = items.length - 1;
  // What stands below no entry at the end is the closing sentence: it stays last.
  while (last >= 0 && !entryOf.has(items[last]?.id ?? '')) last--;
  const at = next?.part === 'item' ? items.findIndex(({ id }) => id === next.id) : last + 1;
  const basis = next?.part === 'basis';
  return {
    after: basis ? null : (items[at - 1]?.id ?? null),
    deepest: above?.part === 'item' ? above.level + 1 : 1,
  };
}

/** Where the line for a carried item is drawn: below the last row that stands before its place. */
export function paneGapOf(outline: SeenOutline, carried: Carried | undefined): PaneGap | undefined {
  if (carried?.over !== 'outline') return undefined;
  const { rows, items } = outline;
  const order = new Map(items.map(({ id }, index) => [id, index]));
  const place = carried.place.after === null ? -1 : (order.get(carried.place.after) ?? -1);
  const { level } = carried.place;
  const above = rows.filter(({ id }) => (order.get(id) ?? Infinity) <= place).at(-1);
  if (above) return { row: above.id, side: 'below', level };
  const first = rows[0];
  return first && { row: first.id, side: 'above', level };
}

/** Moving items in the outline, by pointer with `drag` and by keys as gestures of `outline`. */
export function paneMoves(drag: DragController, outline: OutlineController): PaneMoves {
  return {
    get carried() {
      return drag.carried?.item.id;
    },
    get words() {
      return drag.words;
    },
    gapIn: (seen) => paneGapOf(seen, drag.carried),
    pressed: (event, pane) => {
      pressedInPane(event, pane, drag);
    },
    move: (gesture) => {
      outline.gesture(gesture);
    },
  };
}

/** A press in the outline may become a drag: with a mouse anywhere on a row, with a finger on its grip. */
function pressedInPane(
  press: PointerEvent,
  pane: { readonly rows: readonly Row[]; readonly seen: SeenOutline },
  drag: DragController,
): void {
  const target = press.target instanceof Element ? press.target : undefined;
  const element = target?.closest<HTMLElement>('[role="treeitem"]');
  const tree = element?.closest<HTMLElement>('[role="tree"]');
  const row = pane.rows.find(({ id }) => id === element?.dataset.id);
  const grip = target?.closest('[data-grip]');
  if (!tree || row?.part !== 'item' || press.button !== 0 || target?.closest('[data-fold]')) return;
  if (press.pointerType === 'touch' && !grip) return;
  const root = tree.getRootNode() as ShadowRoot;
  followPointer(press, {
    scroller: scrollerOf(tree),
    begun: () => drag.lift(row.id, 'outline', 'pointer'),
    moved: (x, y) => {
      const index = rowIndexAt(root, tree, pane.rows, y);
      const { after, deepest } = gapBelow(pane.seen, index);
      const wish = row.level + Math.round((x - press.clientX) / LEVEL_STEP);
      drag.carry(after, Math.min(wish, deepest));
    },
    ended: (dropped) => {
      drag[dropped ? 'drop' : 'cancel']();
    },
  });
}

/** The index of the row below whose middle the pointer is; -1 above the first. */
function rowIndexAt(root: ShadowRoot, tree: HTMLElement, rows: readonly Row[], y: number): number {
  const box = tree.getBoundingClientRect();
  const at = root.elementFromPoint(box.left + box.width / 2, y)?.closest<HTMLElement>('[role="treeitem"]');
  if (!at) return y < box.top + box.height / 2 ? -1 : rows.length - 1;
  const { top, height } = at.getBoundingClientRect();
  const index = rows.findIndex(({ id }) => id === at.dataset.id);
  return y < top + height / 2 ? index - 1 : index;
}
