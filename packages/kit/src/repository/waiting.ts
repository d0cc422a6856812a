import type { Waiting as Told } from './document-tabs.js';
import type { Failure } from './repository.js';
import { backoff } from './saving-state.js';

/** What saving waits for: a line that comes back, which is tried again and again, or somebody who must do something. */
export class Waiting {
  #told: Told = { waiting: undefined, code: undefined };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  readonly #wait: (attempt: number) => number;

  /** @param wait how long before a try: `attempt` is 0 for the first one that failed. Milliseconds */
  constructor(wait: (attempt: number) => number = backoff) {
    this.#wait = wait;
  }

  get now(): Told {
    return this.#told;
  }

  /** Whether something is waited for. */
  get is(): boolean {
    return this.#told.waiting !== undefined;
  }

  /** Something has failed. @param retry called when it is time for another try; left out where another tab tries */
  fail({ fault, again, after }: Failure, retry: (() => void) | undefined): void {
    this.#told = { waiting: again ? 'offline' : 'stopped', code: fault.code };
    if (!again || !retry) return;
    this.#timer = setTimeout(retry, Math.max(after ?? 0, this.#wait(this.#attempt)));
    this.#attempt += 1;
  }

  /** A try begins. */
  begin(): void {
    this.end();
    this.#told = { ...this.#told, waiting: undefined };
  }

  /** A try was answered: the next that fails is a first one. */
  answered(): void {
    this.#attempt = 0;
  }

  /** It stands as another tab says, or as somebody has made it. */
  follow(told: Told): void {
    this.#told = told;
  }

  /** Nothing is tried by itself any more. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
