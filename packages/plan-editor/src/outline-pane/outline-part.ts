import type { nothing, TemplateResult } from 'lit';
import type { ItemInHand } from '../item-in-hand.js';
import type { Surface } from '../surface/index.js';
import { jumpWithin, type JumpHost } from './jump.js';
import { outlineDrawerView } from './outline-drawer.view.js';
import { OutlinePaneController, type OutlinePaneHost } from './outline-pane.controller.js';
import { outlinePaneView } from './outline-pane.view.js';
import type { PaneMoves } from './pane-moves.js';

export interface OutlineHost extends OutlinePaneHost, JumpHost {}

/** What stands beside the outline in the element. */
export interface OutlineAccess {
  inHand: ItemInHand;
  /** How items are moved; undefined where the plan is only read. */
  moves: () => PaneMoves | undefined;
  surface: () => Surface | undefined;
}

/** The outline of the plan, beside the paper or over the desk. */
export class OutlinePart {
  readonly #pane: OutlinePaneController;

  constructor(host: OutlineHost, { inHand, moves, surface }: OutlineAccess) {
    this.#pane = new OutlinePaneController(host, inHand, moves, jumpWithin(host, surface));
  }

  openOver(): void {
    this.#pane.openOver();
  }

  beside(): TemplateResult {
    return outlinePaneView(this.#pane, false);
  }

  over(): TemplateResult | typeof nothing {
    return outlineDrawerView(this.#pane);
  }
}
