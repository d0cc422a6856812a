import { findBarView } from './find-bar.view.js';
import { FindController, type FindHost, type SurfaceHolder } from './find.controller.js';
import type { FindBarParts } from './find-field.view.js';

/** What finds, with the bar behind its first field. */
export class FindPart {
  readonly find: FindController;
  readonly #host: FindHost;

  constructor(host: FindHost, holder: SurfaceHolder) {
    this.#host = host;
    this.find = new FindController(host, holder);
  }

  bar(): FindBarParts {
    return findBarView(this.find, this.#host.language, this.#host.writes);
  }
}
