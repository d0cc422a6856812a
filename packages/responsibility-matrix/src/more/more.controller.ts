import { whenIdle } from '@phoihop/kit';
import type { Refusal } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MoreHost, MorePart } from './more-part.js';

/** The element that has more than the table. */
export interface MoreOwner extends ReactiveControllerHost, MoreHost {
  refused: (refusal: Refusal) => void;
}

/**
 * What is needed besides the table, loaded when the table stands, or when it is first asked for: checks, adding,
 * pasting, and the card for a phone.
 */
export class MoreController implements ReactiveController {
  /** The part, once it is there. */
  part: MorePart | undefined;
  readonly #host: MoreOwner;
  #loading: Promise<MorePart | null> | undefined;
  #endIdle: (() => void) | undefined;

  constructor(host: MoreOwner) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.part || this.#loading || this.#endIdle || !this.#host.plan) return;
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

  /** Null where it could not be loaded: that is told, and the next time it is tried again. */
  load(): Promise<MorePart | null> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<MorePart | null> {
    const module = await import('./more-part.js').catch(() => null);
    if (!module) {
      this.#loading = undefined;
      this.#host.refused({ ok: false, code: 'part-not-loaded', params: {} });
      return null;
    }
    this.part = new module.MorePart(this.#host);
    this.#host.requestUpdate();
    return this.part;
  }
}
