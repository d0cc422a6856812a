import { findBarView } from './find-bar.view.js';
import type { Surface } from '../surface/index.js';
import { FindController, type FindHost } from './find.controller.js';
import type { FindBarParts } from './find-field.view.js';

/** What finds, with the bar behind its first field. */
export class FindPart {
  readonly find: FindController;
  readonly #host: FindHost;

  /** @param surface where the plan is edited, while it is */
  constructor(host: FindHost, surface: () => Surface | undefined) {
    this.#host = host;
    this.find = new FindController(host, {
      get surface() {
        return surface();
      },
    });
  }

  bar(): FindBarParts {
    return findBarView(this.find, this.#host.language, this.#host.writes);
  }
}
