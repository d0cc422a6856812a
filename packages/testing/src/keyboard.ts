import { sendKeys } from '@web/test-runner-commands';

/** Presses real keys, as `Control+Shift+z` or `Enter`: the browser sees what it sees from a keyboard. */
export async function pressKeys(keys: string): Promise<void> {
  const parts = keys.split('+');
  const modifiers = parts.slice(0, -1);
  for (const down of modifiers) await sendKeys({ down });
  await sendKeys({ press: parts.at(-1) ?? '' });
  for (const up of modifiers.reverse()) await sendKeys({ up });
}

/** Types letters with real keys. */
export async function typeKeys(text: string): Promise<void> {
  await sendKeys({ type: text });
}
