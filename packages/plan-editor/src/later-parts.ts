import { LaterPart } from '@phoihop/kit';
import { dress } from './dress.js';
import type { FindHost } from './find/find.controller.js';
import type { FindPart } from './find/find-part.js';
import type { OutlineAccess, OutlineHost, OutlinePart } from './outline-pane/index.js';
import type { Room } from './narrow/room.js';
import type { PanelController } from './panel/panel.controller.js';
import type { PanelAccess, PanelHost } from './panel/panel-host.js';
import type { WhenDrawn, WhenDrawnHost } from './when-drawn/index.js';
import type { CSSResult } from 'lit';

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
    const make = <Module, Part>(
      load: () => Promise<Module>,
      create: (module: Module) => { part: Part; styles: readonly CSSResult[] },
      due: () => boolean,
    ): LaterPart<Part> => {
      const later = new LaterPart<Part>(host, {
        load: async () => {
          const { part, styles } = create(await load());
          dress(host.renderRoot, styles);
          return part;
        },
        due: () => (host.plan && !access.waits() && due() ? 'in-a-pause' : undefined),
        failed: () => {
          host.notLoaded(() => void later.load());
        },
      });
      return later;
    };
    this.drawn = make(
      () => import('./when-drawn/index.js'),
      ({ WhenDrawn, whenDrawnStyles: styles }) => ({
        part: new WhenDrawn(host, () => {
          access.room.read();
        }),
        styles,
      }),
      () => true,
    );
    this.outline = make(
      () => import('./outline-pane/index.js'),
      ({ OutlinePart, outlinePaneStyles }) => ({
        part: new OutlinePart(host, access),
        styles: [outlinePaneStyles],
      }),
      () => access.room.outline,
    );
    this.find = make(
      () => import('./find/index.js'),
      ({ FindPart, findStyles }) => ({ part: new FindPart(host, access.surface), styles: [findStyles] }),
      () => host.writes,
    );
    this.panel = make(
      () => import('./panel/index.js'),
      ({ PanelController, panelStyles: styles }) => ({ part: new PanelController(host, access), styles }),
      () => host.writes,
    );
  }

  /** Resolves when what is being loaded is there. */
  get ready(): Promise<unknown> {
    return Promise.all([this.drawn, this.outline, this.find, this.panel].map(({ ready }) => ready));
  }
}
