import { whenIdle } from '@phoihop/kit';
import type { ReactiveController } from 'lit';
import { LaterPart } from './later-part.js';
import type { DrawnTools } from './drawn-tools.js';
import type { ToolsHost } from './matrix-tools.js';

/** All with which a person works on the table, loaded as soon as the table stands. */
export class ToolsController implements ReactiveController {
  readonly #host: ToolsHost;
  readonly #later: LaterPart<DrawnTools>;
  #endIdle: (() => void) | undefined;

  constructor(host: ToolsHost) {
    this.#host = host;
    this.#later = new LaterPart(
      async () => {
        const { dress, DrawnTools } = await import('./index.js');
        dress(host.renderRoot);
        return new DrawnTools(host);
      },
      {
        loaded: () => {
          host.requestUpdate();
        },
        notLoaded: () => {
          host.refused({ ok: false, code: 'part-not-loaded', params: {} });
        },
      },
    );
    host.addController(this);
  }

  get part(): DrawnTools | undefined {
    return this.#later.part;
  }

  /** Resolves when what is being loaded is there. */
  get ready(): Promise<unknown> {
    return this.part?.ready ?? this.#later.ready;
  }

  hostUpdated(): void {
    if (this.part || this.#endIdle || !this.#host.plan) return;
    const load = (): void => {
      void this.#later.use();
    };
    // A card is one of the tools: there is nothing else to see.
    if (this.#host.isNarrow) load();
    else this.#endIdle = whenIdle(load);
  }

  hostDisconnected(): void {
    this.#endIdle?.();
    this.#endIdle = undefined;
  }
}
