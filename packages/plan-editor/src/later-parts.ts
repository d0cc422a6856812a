import { LaterPart } from '@phoihop/kit';
import { dress } from './dress.js';
import type { FindHost } from './find/find.controller.js';
import type { FindPart } from './find/find-part.js';
import type { OutlineAccess, OutlineHost, OutlinePart } from './outline-pane/index.js';
import type { Room } from './narrow/room.js';
import type { PanelController } from './panel/panel.controller.js';
import type { PanelAccess, PanelHost } from './panel/panel-host.js';
import type { WhenDrawn, WhenDrawnHost } from './when-drawn/index.js';

/** What the parts need of the element. */
export interface LaterPartsHost extends OutlineHost, PanelHost, FindHost, WhenDrawnHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** A part of the editor could not be loaded; `retry` tries again. */
  notLoaded: (retry: () => void) => void;
}

/** What the parts need besides. */
export interface LaterPartsAccess extends OutlineAccess, PanelAccess {
  /** Whether the body is still to come: it stands before anything else. */
  waits: () => boolean;
  /** What has room beside the paper. */
  room: Room;
}

/** The parts that a plan is shown without at first: each comes in a pause where it is in view, else when it is asked for. */
export class LaterParts {
  readonly drawn: LaterPart<WhenDrawn>;
  readonly outline: LaterPart<OutlinePart>;
  readonly find: LaterPart<FindPart>;
  readonly panel: LaterPart<PanelController>;

  constructor(host: LaterPartsHost, access: LaterPartsAccess) {
    const make = <Part>(load: () => Promise<Part>, due: () => boolean): LaterPart<Part> => {
      const part = new LaterPart<Part>(host, {
        load,
        due: () => (host.plan && !access.waits() && due() ? 'in-a-pause' : undefined),
        failed: () => {
          host.notLoaded(() => void part.load());
        },
      });
      return part;
    };
    const { surface } = access;
    this.drawn = make(
      async () => {
        const { WhenDrawn, whenDrawnStyles } = await import('./when-drawn/index.js');
        dress(host.renderRoot, whenDrawnStyles);
        return new WhenDrawn(host, () => {
          access.room.read();
        });
      },
      () => true,
    );
    this.outline = make(
      async () => {
        const { OutlinePart, outlinePaneStyles } = await import('./outline-pane/index.js');
        dress(host.renderRoot, [outlinePaneStyles]);
        return new OutlinePart(host, access);
      },
      () => access.room.outline,
    );
    this.find = make(
      async () => {
        const { FindPart, findStyles } = await import('./find/index.js');
        dress(host.renderRoot, [findStyles]);
        return new FindPart(host, {
          get surface() {
            return surface();
          },
        });
      },
      () => host.writes,
    );
    this.panel = make(
      async () => {
        const { PanelController, panelStyles } = await import('./panel/index.js');
        dress(host.renderRoot, panelStyles);
        return new PanelController(host, access);
      },
      () => host.writes,
    );
  }

  /** Resolves when what is being loaded is there. */
  get ready(): Promise<unknown> {
    return Promise.all([this.drawn, this.outline, this.find, this.panel].map(({ ready }) => ready));
  }
}
