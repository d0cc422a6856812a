import { whenIdle } from './when-idle.js';

/** Work waits until a person has paused this long (milliseconds). */
const QUIET_MS = 500;

/** Work on the plan that waits while a person types: each stroke of a key puts it off. */
export class Quiet {
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endIdle: (() => void) | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Whether work is waiting. */
  get waiting(): boolean {
    return this.#timer !== undefined || this.#endIdle !== undefined;
  }

  /** The work is due once there is a pause. */
  ask(): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.soon();
    }, QUIET_MS);
  }

  /** The work is due as soon as there is nothing else to do: what is being opened stands first. */
  soon(): void {
    this.cancel();
    this.#endIdle = whenIdle(() => {
      this.#endIdle = undefined;
      this.#work();
    });
  }

  /** A key was pressed: what is waiting waits longer. */
  putOff(): void {
    if (this.waiting) this.ask();
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#endIdle?.();
    this.#endIdle = undefined;
  }
}
