import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './when-idle.js';

export interface LaterPartOptions<Part> {
  /** Loads the part: a module by `import()`, and what is made of it. */
  load: () => Promise<Part>;
  /**
   * When it is loaded by itself, asked after each update until that has begun: at once, or in a pause of the page.
   * Undefined: not yet. Left out: never before it is asked for.
   */
  due?: () => 'now' | 'in-a-pause' | undefined;
  /** It could not be loaded; it is tried again when it is asked for, and when the line is there again. */
  failed: () => void;
}

/** A part of a widget that is not needed to draw it: loaded when the widget stands, or when it is first asked for. */
export class LaterPart<Part> implements ReactiveController {
  /** The part, once it is there. */
  part: Part | undefined;
  /** Whether it could not be loaded the last time. */
  broken = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: LaterPartOptions<Part>;
  #loading: Promise<Part | null> | undefined;
  /** Whether it has been begun by itself: a part that cannot be loaded is not tried at every update. */
  #begun = false;
  #endIdle: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: LaterPartOptions<Part>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onLine);
  }

  hostUpdated(): void {
    if (this.part || this.#loading || this.#begun) return;
    const due = this.#options.due?.();
    if (due === 'now') this.#begin();
    else if (due === 'in-a-pause')
      this.#endIdle ??= whenIdle(() => {
        this.#endIdle = undefined;
        // It may be wanted no more by then.
        if (this.#options.due?.()) this.#begin();
      });
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#onLine);
    this.#cancel();
  }

  /** Resolves when what is being loaded is there. */
  get ready(): Promise<unknown> {
    return this.#loading ?? Promise.resolve();
  }

  /** Null where it could not be loaded. */
  load(): Promise<Part | null> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  readonly #onLine = (): void => {
    if (this.broken) void this.load();
  };

  #begin(): void {
    this.#begun = true;
    this.#cancel();
    void this.load();
  }

  #cancel(): void {
    this.#endIdle?.();
    this.#endIdle = undefined;
  }

  async #load(): Promise<Part | null> {
    const part = await this.#options.load().catch(() => null);
    this.broken = part === null;
    if (part === null) {
      this.#loading = undefined;
      this.#options.failed();
      return null;
    }
    this.part = part;
    this.#host.requestUpdate();
    return part;
  }
}
