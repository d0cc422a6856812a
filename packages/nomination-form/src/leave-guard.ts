import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks the person before a page is left on which something would be lost. */
export class LeaveGuard implements ReactiveController {
  readonly #losing: () => boolean;

  /** @param losing whether something would be lost now */
  constructor(host: ReactiveControllerHost, losing: () => boolean) {
    this.#losing = losing;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#onLeave);
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#losing()) event.preventDefault();
  };
}
