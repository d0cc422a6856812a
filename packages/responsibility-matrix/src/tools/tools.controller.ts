import { LaterPart } from '@phoihop/kit';
import type { ReactiveController } from 'lit';
import { EarlyKeys } from '../early/early-keys.js';
import type { DrawnTools } from './drawn-tools.js';
import type { ToolsHost } from './matrix-tools.js';

/** All with which a person works on the table, loaded as soon as the table stands. */
export class ToolsController implements ReactiveController {
  readonly #later: LaterPart<DrawnTools>;
  #early: EarlyKeys | undefined;

  constructor(host: ToolsHost) {
    this.#early = new EarlyKeys(host.view, () => {
      this.load();
    });
    this.#later = new LaterPart(host, {
      load: async () => {
        const { dress, DrawnTools } = await import('./index.js');
        dress(host.renderRoot);
        return new DrawnTools(host);
      },
      // A card is one of the tools: there is nothing else to see.
      due: () => (!host.plan ? undefined : host.isNarrow ? 'now' : 'in-a-pause'),
      failed: () => {
        this.#early?.forget();
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const early = this.#early;
    if (!this.part || !early) return;
    this.#early = undefined;
    this.part.begin(early);
  }

  /** They could not be loaded. */
  get failed(): boolean {
    return this.#later.broken;
  }

  get part(): DrawnTools | undefined {
    return this.#later.part;
  }

  /** Resolves when what is being loaded is there. */
  get ready(): Promise<unknown> {
    return this.part?.ready ?? this.#later.ready;
  }

  /** Loads them now: somebody waits for them. */
  readonly load = (): void => {
    void this.#later.load();
  };
}
