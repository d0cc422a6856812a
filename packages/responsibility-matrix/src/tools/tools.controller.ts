import { LaterPart } from '@phoihop/kit';
import type { DrawnTools } from './drawn-tools.js';
import type { ToolsHost } from './matrix-tools.js';

/** All with which a person works on the table, loaded as soon as the table stands. */
export class ToolsController {
  readonly #later: LaterPart<DrawnTools>;

  constructor(host: ToolsHost) {
    this.#later = new LaterPart(host, {
      load: async () => {
        const { dress, DrawnTools } = await import('./index.js');
        dress(host.renderRoot);
        return new DrawnTools(host);
      },
      // A card is one of the tools: there is nothing else to see.
      due: () => (!host.plan ? undefined : host.isNarrow ? 'now' : 'in-a-pause'),
      failed: () => {
        host.refused({ ok: false, code: 'part-not-loaded', params: {} });
      },
    });
  }

  get part(): DrawnTools | undefined {
    return this.#later.part;
  }

  /** Resolves when what is being loaded is there. */
  get ready(): Promise<unknown> {
    return this.part?.ready ?? this.#later.ready;
  }
}
