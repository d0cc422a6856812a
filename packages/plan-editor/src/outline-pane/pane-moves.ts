import type { Item } from '@phoihop/plan';
import type { Outline } from './entries.js';
import type { Row } from './rows.js';
import type { TreeAct } from './tree-keys.js';

/** Where the line for what is carried is drawn in the outline: below or above a row, on a level. */
export interface PaneGap {
  row: string;
  side: 'above' | 'below';
  level: number;
}

/** The outline as it is seen, over the items that it stands for. */
export interface SeenOutline {
  rows: readonly Row[];
  items: readonly Item[];
  entryOf: Outline['entryOf'];
}

/** How a person moves items in the outline; only where the plan may be edited. */
export interface PaneMoves {
  /** The id of what is carried now. */
  readonly carried: string | undefined;
  /** Where it would be put down, in words. */
  readonly words: string;
  gapIn: (seen: SeenOutline) => PaneGap | undefined;
  /** A press on a row may become a drag. */
  pressed: (event: PointerEvent, pane: { readonly rows: readonly Row[]; readonly seen: SeenOutline }) => void;
  move: (gesture: Extract<TreeAct, { kind: 'move' }>['gesture']) => void;
}
