/** A part that is loaded when it is first used. */
export class LaterPart<Part> {
  /** The part, once it is there. */
  part: Part | undefined;
  readonly #load: () => Promise<Part>;
  readonly #host: { loaded: () => void; notLoaded: () => void };
  #loading: Promise<Part | null> | undefined;

  /** @param host hears that the part is there, or could not be loaded; the next use tries again */
  constructor(load: () => Promise<Part>, host: { loaded: () => void; notLoaded: () => void }) {
    this.#load = load;
    this.#host = host;
  }

  /** Resolves when what is being loaded is there. */
  get ready(): Promise<unknown> {
    return this.#loading ?? Promise.resolve();
  }

  /** The part; null where it could not be loaded. */
  use(): Promise<Part | null> {
    this.#loading ??= this.#begin();
    return this.#loading;
  }

  async #begin(): Promise<Part | null> {
    const part = await this.#load().catch(() => null);
    if (part === null) {
      this.#loading = undefined;
      this.#host.notLoaded();
      return null;
    }
    this.part = part;
    this.#host.loaded();
    return part;
  }
}
