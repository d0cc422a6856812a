// Loaded when the plan is edited and stands: an item is moved by hand after somebody has seen where it is.
import type { PlanChange, PlanFile, Result } from '@phoihop/plan';
import type { OutlineController } from '../outline.controller.js';
import { paneMoves } from '../outline-pane/pane-drag.js';
import type { PaneMoves } from '../outline-pane/pane-moves.js';
import { DragController } from './drag.controller.js';
import { HandleController, type HandleHost, type HandlePlace } from './handle.controller.js';

export { dragStyles } from './drag.styles.js';

/** How items are moved by hand: by the handle beside the paper, and in the outline pane. */
export class DragPart {
  readonly handle: HandleController;
  readonly moves: PaneMoves;

  constructor(
    host: HandleHost,
    place: HandlePlace,
    outline: OutlineController,
    restructure: (change: PlanChange) => Result<PlanFile>,
  ) {
    const drag = new DragController(host, restructure);
    this.moves = paneMoves(drag, outline);
    this.handle = new HandleController(host, drag, place);
  }
}
