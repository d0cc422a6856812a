import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Up to this width one task is shown at a time (em of the host). */
const NARROW = 40;

/** Whether there is room for a table: looked at when the host has been drawn, as all else that is measured then. */
export class RoomController implements ReactiveController {
  narrow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => {
    // Not while sizes are being told: what is drawn for the new width would change them again.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#measure();
    });
  });
  #frame = 0;
  #isKnown = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    this.#isKnown = false;
  }

  hostUpdated(): void {
    if (this.#isKnown) return;
    this.#isKnown = true;
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const width = this.#host.clientWidth;
    // Not laid out yet: there is nothing to decide.
    if (width === 0) return;
    const narrow = width <= NARROW * parseFloat(getComputedStyle(this.#host).fontSize);
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
