// Keys for Chromium through DevTools: what a keyboard, Unikey and an input method send.

/** @typedef {import('./keys.mjs').KeyStep} KeyStep */

/** The key code that Windows gives to a character which comes from a program and not from a key (VK_PACKET). */
const packet = 0xe7;
/** The key code of a key that an input method has taken for itself. */
const takenByInputMethod = 0xe5;

const isOnKeyboard = (/** @type {string} */ key) => [...key].length > 1 || /^[\x20-\x7e]$/u.test(key);

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').CDPSession} devTools of the page
 * @param {KeyStep[]} steps
 */
export async function sendChromiumKeys(page, devTools, steps) {
  for (const step of steps) {
    if ('press' in step) await press(page, devTools, step.press);
    else if ('down' in step) await page.keyboard.down(/** @type {any} */ (step.down));
    else if ('up' in step) await page.keyboard.up(/** @type {any} */ (step.up));
    else await compose(devTools, step);
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').CDPSession} devTools
 * @param {string} key
 */
async function press(page, devTools, key) {
  if (isOnKeyboard(key)) {
    await page.keyboard.press(/** @type {any} */ (key));
    return;
  }
  // puppeteer would insert the character without any key.
  const event = { key, windowsVirtualKeyCode: packet };
  await devTools.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    text: key,
    unmodifiedText: key,
    ...event,
  });
  await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

/**
 * @param {import('puppeteer-core').CDPSession} devTools
 * @param {{ compose: string } | { commit: string }} step
 */
async function compose(devTools, step) {
  const event = { key: 'Process', windowsVirtualKeyCode: takenByInputMethod };
  await devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  if ('commit' in step) {
    await devTools.send('Input.insertText', { text: step.commit });
  } else {
    const caret = step.compose.length;
    await devTools.send('Input.imeSetComposition', {
      text: step.compose,
      selectionStart: caret,
      selectionEnd: caret,
    });
  }
  await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}
