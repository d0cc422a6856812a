import type { SavingState } from '@phoihop/kit/repository';

/** A state is said when it has lasted this long (milliseconds). */
const LASTING_MS = 2000;

/**
 * Says how it stands to a screen reader, and does not chatter: nothing while it is saved and saved again, a trouble when
 * it lasts, and that it is over.
 */
export class Announcer {
  readonly #say: (said: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = '';
  /** Whether the last that was said was a trouble. */
  #troubled = false;

  constructor(say: (said: string) => void) {
    this.#say = say;
  }

  /** @param sentence that tells the state */
  look(state: SavingState<unknown>['state'], sentence: string): void {
    if (state === 'saving' || sentence === this.#last) return;
    this.#last = sentence;
    clearTimeout(this.#timer);
    const isTrouble = state !== 'saved';
    if (!isTrouble && !this.#troubled) return;
    this.#timer = setTimeout(() => {
      this.#troubled = isTrouble;
      this.#say(sentence);
    }, LASTING_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
