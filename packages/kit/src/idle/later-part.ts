import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './quiet.js';

export interface LaterPartOptions<Part> {
  /** Loads the part: a module by `import()`, and what is made of it. */
  load: () => Promise<Part>;
  /** Whether it is worth loading by itself, once the page has nothing else to do. */
  isDue: () => boolean;
  /** It could not be loaded; the next time it is tried again. */
  failed: () => void;
}

/** A part of a widget that is not needed to draw it: loaded when the widget stands, or when it is first asked for. */
export class LaterPart<Part> implements ReactiveController {
  /** The part, once it is there. */
  part: Part | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: LaterPartOptions<Part>;
  #loading: Promise<Part | null> | undefined;
  #endIdle: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: LaterPartOptions<Part>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.part || this.#loading || this.#endIdle || !this.#options.isDue()) return;
    this.#endIdle = whenIdle(() => {
      void this.load();
    });
  }

  hostDisconnected(): void {
    this.#endIdle?.();
    this.#endIdle = undefined;
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

  async #load(): Promise<Part | null> {
    const part = await this.#options.load().catch(() => null);
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
