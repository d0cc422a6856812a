import puppeteer from 'puppeteer-core';
import { flagsHere } from '../browser/flags.mjs';
import { Keyboard } from './keyboard.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ name: string, open: (url: string) => Promise<Page>, close: () => Promise<void> }} TypedBrowser
 */

/** The window of a browser lies in front: keys of the screen go into it. */
const SIZE = { width: 1200, height: 900 };

/**
 * @param {'chromium' | 'firefox'} engine
 * @param {string} executablePath
 * @param {NodeJS.ProcessEnv} env of the session
 * @returns {Promise<TypedBrowser>}
 */
export async function launch(engine, executablePath, env) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: false,
    env: /** @type {Record<string, string>} */ (env),
    defaultViewport: null,
    ...(engine === 'firefox'
      ? {
          browser: /** @type {const} */ ('firefox'),
          // The settings for tests make every window believe that it has the focus: no input method follows it then.
          extraPrefsFirefox: { 'focusmanager.testmode': false, 'remote.prefs.recommended': false },
        }
      : { args: [...flagsHere(), '--ozone-platform=x11', `--window-size=${SIZE.width},${SIZE.height}`] }),
  });
  return {
    name: engine,
    open: async (url) => {
      const [page = await browser.newPage()] = await browser.pages();
      await page.goto(url);
      await page.waitForFunction('globalThis.imeReady === true');
      await page.bringToFront();
      // Firefox begins with its address bar in hand.
      new Keyboard(env).click(SIZE.width / 2, SIZE.height / 2);
      return page;
    },
    close: () => browser.close(),
  };
}
