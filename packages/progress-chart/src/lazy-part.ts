/** A part that is loaded when it is first asked for; where that fails, it is tried again the next time. */
export class LazyPart<Part> {
  /** The part, once it is there. */
  part: Part | undefined;
  readonly #load: () => Promise<Part>;
  #loading: Promise<Part | null> | undefined;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** Resolves when what is being loaded is there. */
  get ready(): Promise<unknown> {
    return this.#loading ?? Promise.resolve();
  }

  /** Null where it could not be loaded. */
  get(): Promise<Part | null> {
    this.#loading ??= this.#load().then(
      (part) => (this.part = part),
      () => {
        this.#loading = undefined;
        return null;
      },
    );
    return this.#loading;
  }
}
