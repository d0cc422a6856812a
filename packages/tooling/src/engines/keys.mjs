// Real keys for tests in the page (packages/testing/src/keyboard.ts): the same steps in every engine.

/**
 * @typedef {{ press: string } | { down: string } | { up: string } | { compose: string } | { commit: string }} KeyStep
 *   `press`, `down`, `up`: a name as KeyboardEvent.key has it, or one character. `compose`: what an input method shows,
 *   not yet text; `commit`: it is done, and this stays
 */

/**
 * The code points that W3C WebDriver and WebDriver BiDi have for keys without a character.
 * @type {Map<string, string>}
 */
const codePoints = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE006'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Escape', '\uE00C'],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Delete', '\uE017'],
  ...Array.from(
    { length: 12 },
    (_, index) => /** @type {const} */ ([`F${index + 1}`, String.fromCodePoint(0xe031 + index)]),
  ),
]);

/**
 * @param {string} key
 * @returns {string} what WebDriver calls it
 * @throws {RangeError} for a name that it has no code point for
 */
export function webDriverKey(key) {
  const value = codePoints.get(key) ?? key;
  if ([...value].length !== 1) throw new RangeError(`No key is called “${key}”.`);
  return value;
}

/**
 * @param {KeyStep[]} steps
 * @returns {import('./webdriver.mjs').KeyAction[]}
 */
export function webDriverActions(steps) {
  return steps.flatMap((step) => {
    if ('press' in step) {
      const value = webDriverKey(step.press);
      return [
        { type: /** @type {const} */ ('keyDown'), value },
        { type: /** @type {const} */ ('keyUp'), value },
      ];
    }
    if ('down' in step) return [{ type: /** @type {const} */ ('keyDown'), value: webDriverKey(step.down) }];
    if ('up' in step) return [{ type: /** @type {const} */ ('keyUp'), value: webDriverKey(step.up) }];
    throw new RangeError('WebDriver has no composition: only Chromium is sent one, through DevTools.');
  });
}

/**
 * A command for @web/test-runner: `executeServerCommand('phoihop-keys', steps)` in a test.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function keysPlugin() {
  return {
    name: 'phoihop-keys',
    async executeCommand({ command, payload, session }) {
      if (command !== 'phoihop-keys') return undefined;
      const launcher = /** @type {import('./launchers.mjs').InputLauncher} */ (session.browser);
      await launcher.sendKeys(session.id, /** @type {KeyStep[]} */ (payload));
      return true;
    },
  };
}
