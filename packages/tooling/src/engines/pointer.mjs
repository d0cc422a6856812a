// A real mouse for tests in the page (packages/testing/src/mouse.ts): the same steps in every engine.

/**
 * @typedef {{ move: { x: number, y: number } } | { button: 'down' | 'up' } | { tap: { x: number, y: number } }} PointerStep
 *   `move` to a place in the window (CSS pixels); `button`: the left one; `tap` of a finger
 */

/**
 * @param {PointerStep[]} steps
 * @returns {import('./webdriver.mjs').PointerAction[]}
 */
export function webDriverPointer(steps) {
  return steps.map((step) => {
    if ('tap' in step) throw new RangeError('WebKit is sent no touch: its driver knows none.');
    if ('move' in step)
      // WebDriver takes whole numbers only.
      return {
        type: 'pointerMove',
        origin: 'viewport',
        duration: 0,
        x: Math.round(step.move.x),
        y: Math.round(step.move.y),
      };
    return { type: step.button === 'down' ? 'pointerDown' : 'pointerUp', button: 0 };
  });
}

/** @param {import('puppeteer-core').Page} page @param {PointerStep[]} steps */
export async function movePointer({ mouse, touchscreen }, steps) {
  for (const step of steps) {
    if ('tap' in step) await touchscreen.tap(step.tap.x, step.tap.y);
    else if ('move' in step) await mouse.move(step.move.x, step.move.y);
    else await mouse[step.button]();
  }
}

/**
 * A command for @web/test-runner: `executeServerCommand('phoihop-pointer', steps)` in a test.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function pointerPlugin() {
  return {
    name: 'phoihop-pointer',
    async executeCommand({ command, payload, session }) {
      if (command !== 'phoihop-pointer') return undefined;
      const launcher = /** @type {import('./launchers.mjs').InputLauncher} */ (session.browser);
      await launcher.sendPointer(session.id, /** @type {PointerStep[]} */ (payload));
      return true;
    },
  };
}
