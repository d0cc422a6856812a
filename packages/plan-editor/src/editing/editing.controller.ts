import type { ReactiveController } from 'lit';
import type { Editing, EditingAccess, EditingHost } from './index.js';

/** The element that is edited. */
export interface EditedHost extends EditingHost {
  readonly isConnected: boolean;
}

/** What a plan is edited with, in the life of its element: loaded as soon as the plan may be edited. */
export class EditingController implements ReactiveController {
  readonly #host: EditedHost;
  readonly #access: EditingAccess;
  #part: Editing | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;

  constructor(host: EditedHost, access: EditingAccess) {
    this.#host = host;
    this.#access = access;
    host.addController(this);
  }

  /** What the plan is edited with; undefined while it is only read, or the part is on its way. */
  get part(): Editing | undefined {
    return this.#host.writes ? this.#part : undefined;
  }

  /** Resolves when the part that is wanted stands, or could not be loaded. */
  get ready(): Promise<void> {
    return this.#loading ?? this.#part?.ready ?? Promise.resolve();
  }

  hostUpdate(): void {
    this.#ask();
  }

  /** The part, once it stands; undefined where it is not wanted, or could not be loaded. */
  async whenThere(): Promise<Editing | undefined> {
    this.#ask();
    await this.#loading;
    return this.part;
  }

  #ask(): void {
    if (this.#part || this.#loading || this.#failed || !this.#host.isConnected || !this.#host.writes) return;
    this.#loading = this.#load();
  }

  async #load(): Promise<void> {
    const loaded = await import('./index.js').catch(() => null);
    this.#loading = undefined;
    if (!loaded) {
      this.#failed = true;
      this.#host.notLoaded(() => {
        this.#failed = false;
        this.#host.requestUpdate();
      });
      return;
    }
    this.#part = new loaded.Editing(this.#host, this.#access);
    this.#host.requestUpdate();
  }
}
