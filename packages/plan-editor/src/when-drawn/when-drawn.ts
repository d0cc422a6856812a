// Loaded once the text of a plan stands in the page: what comes to it in a pause.
import { MarginController, type MarginHost } from '../margin/margin.controller.js';
import { RoomFollower, type RoomFollowerHost } from '../narrow/room-follower.js';
import { FiguresController, type FiguresHost } from './figures.controller.js';
import { LayoutAheadController, type LaidOutHost } from './layout-ahead.controller.js';
import { LinkController, type LinkHost } from './link.controller.js';

export interface WhenDrawnHost extends MarginHost, FiguresHost, LaidOutHost, LinkHost, RoomFollowerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * What a plan gets once its text is drawn: notes in the margin, its count of words, the layout of what is out of view,
 * what follows its width, and the item to which the address of the page leads.
 */
export class WhenDrawn {
  readonly margin: MarginController;
  readonly figures: FiguresController;

  /** `readRoom` reads anew what has room beside the paper. */
  constructor(host: WhenDrawnHost, readRoom: () => void) {
    new RoomFollower(host, readRoom);
    this.margin = new MarginController(host);
    this.figures = new FiguresController(host);
    new LayoutAheadController(host);
    new LinkController(host);
  }
}
