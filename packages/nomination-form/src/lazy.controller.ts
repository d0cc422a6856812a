import { whenIdle } from '@phoihop/kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Something that the form needs later than its first page. It is loaded once that page is drawn: not before, so that
 * the page is there at once, and not only when it is needed, since the line may be gone by then.
 */
export class Lazy<Part> implements ReactiveController {
  /** Undefined until it is loaded. */
  part: Part | undefined;
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<Part>;
  #begun = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#import = load;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.load);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.load);
  }

  /** From now on it is wanted; loaded when the page has nothing else to do. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    whenIdle(this.load);
  }

  /** Loads what is wanted and not there, perhaps for another time. */
  readonly load = (): void => {
    if (!this.#begun || this.part !== undefined) return;
    void this.#import().then(
      (part) => {
        this.part = part;
        this.#told(false);
      },
      () => this.#told(true),
    );
  };

  #told(failed: boolean): void {
    this.failed = failed;
    this.#host.requestUpdate();
  }
}
