import { executeServerCommand } from '@web/test-runner-commands';
import { rewritesOf, type TypingMethod } from './typing/vietnamese-typing.js';

/** One step of a keyboard; `packages/tooling/src/engines/keys.mjs` carries it out in each engine. */
type KeyStep =
  { press: string } | { down: string } | { up: string } | { compose: string } | { commit: string };

async function send(steps: KeyStep[]): Promise<void> {
  await executeServerCommand('phoihop-keys', steps);
}

/** A real keyboard: the browser sees key events as of a person, at the place that has the focus. */
export const keyboard = {
  /** Types letters, as fast as the browser takes them. */
  async type(text: string): Promise<void> {
    await send(Array.from(text, (press) => ({ press })));
  },

  /** Presses a key, with others held: `Enter`, `Control+Shift+z`. Names are those of KeyboardEvent.key. */
  async press(keys: string): Promise<void> {
    const held = keys.split('+');
    const key = held.pop() ?? '';
    await send([...held.map((down) => ({ down })), { press: key }, ...held.reverse().map((up) => ({ up }))]);
  },
};

/** An input method that shows half a word before it is text: ibus, a phone, macOS. Only where `itWith('composition')`. */
export const inputMethod = {
  /** Composes a word step by step, as `['u', 'uy', 'uyê']`: the last is shown, and not yet text. */
  async compose(steps: readonly string[]): Promise<void> {
    await send(steps.map((compose) => ({ compose })));
  },

  /** What was composed becomes text: as it stands, or another word; `key` is pressed in the same moment. */
  async commit(word: string, key?: string): Promise<void> {
    await send([{ commit: word }, ...(key === undefined ? [] : [{ press: key }])]);
  },
};

/**
 * Unikey and EVKey on Windows: no composition, but for each key that changes the word so many Backspaces and then the
 * new letters, all as real key events.
 */
export const unikey = {
  /** Types keys of Telex or VNI, as `tieens` (`keysOf` has those of a text). */
  async type(keys: string, method: TypingMethod = 'telex'): Promise<void> {
    await send(
      rewritesOf(keys, method).flatMap(({ backspaces, text }) => [
        ...Array.from({ length: backspaces }, () => ({ press: 'Backspace' })),
        ...Array.from(text, (press) => ({ press })),
      ]),
    );
  },
};

/** Presses real keys, as `Control+Shift+z` or `Enter`: the browser sees what it sees from a keyboard. */
export const pressKeys = (keys: string): Promise<void> => keyboard.press(keys);

/** Types letters with real keys. */
export const typeKeys = (text: string): Promise<void> => keyboard.type(text);
