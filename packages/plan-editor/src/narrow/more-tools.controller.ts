import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MoreTools } from '../toolbar.view.js';

export interface MoreToolsHost extends ReactiveControllerHost {
  addEventListener: (type: 'click', listener: (event: Event) => void) => void;
  removeEventListener: (type: 'click', listener: (event: Event) => void) => void;
}

/** The tools that have no room in the first row: whether they are open below it. */
export class MoreToolsController implements ReactiveController, MoreTools {
  open = false;
  readonly #host: MoreToolsHost;

  constructor(host: MoreToolsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#toolPressed);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#toolPressed);
  }

  readonly toggle = (): void => {
    this.open = !this.open;
    this.#host.requestUpdate();
  };

  /** A tool that opens something makes room for it; what moves items stays at hand. */
  readonly #toolPressed = (event: Event): void => {
    const [target] = event.composedPath();
    const tool = target instanceof Element ? target.closest('.toolbar .tool.named:not(.first)') : null;
    if (!tool || !this.open) return;
    this.open = false;
    this.#host.requestUpdate();
  };
}
