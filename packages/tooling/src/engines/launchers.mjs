// The engines as launchers of @web/test-runner, each with real keys and a real mouse.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser, thisMachine } from '../browser/find.mjs';
import { flagsHere, insecureHost } from '../browser/flags.mjs';
import { sendChromiumKeys } from './chromium-keys.mjs';
import { findEngine } from './find.mjs';
import { webDriverKey } from './keys.mjs';
import { movePointer } from './pointer.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

/**
 * @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher
 * @typedef {import('./keys.mjs').KeyStep} KeyStep
 * @typedef {import('./pointer.mjs').PointerStep} PointerStep
 * @typedef {object} Input
 * @property {(sessionId: string, steps: KeyStep[]) => Promise<void>} sendKeys
 * @property {(sessionId: string, steps: PointerStep[]) => Promise<void>} sendPointer
 * @typedef {BrowserLauncher & Input} InputLauncher
 * @typedef {import('puppeteer-core').Page} Page
 */

/** @param {string} engine @returns {InputLauncher} */
export function launcherOf(engine) {
  if (engine === 'chromium') return chromium();
  if (engine === 'firefox') return firefox();
  if (engine === 'webkit') return new WebKitLauncher(programsOf('webkit'));
  throw new RangeError(`No engine is called “${engine}”: chromium, firefox, webkit.`);
}

/** @param {'firefox' | 'webkit'} engine */
function programsOf(engine) {
  const found = findEngine(engine, thisMachine());
  if (!found.ok) throw new Error(`${engine} is not on this machine: ${found.missing.join(', ')}`);
  return found.programs;
}

/** @returns {InputLauncher} */
function chromium() {
  const browser = findBrowser(thisMachine());
  if (!browser.ok) throw new Error('No Chrome, Chromium or Edge: install one, or name it in CHROME_PATH.');
  /** @type {WeakMap<Page, import('puppeteer-core').CDPSession>} */
  const devTools = new WeakMap();
  const launcher = chromeLauncher({
    concurrency: 2,
    launchOptions: { executablePath: browser.path, args: flagsHere() },
    createPage: async ({ context }) => {
      // Two pages at once: each in a window of its own, since a hidden tab draws and answers the mouse only now and then,
      // and each believes that it has the focus.
      const page = await context.newPage({ type: 'window' });
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      devTools.set(page, session);
      return page;
    },
  });
  return Object.assign(launcher, {
    /** @type {InputLauncher['sendKeys']} */
    sendKeys: async (id, steps) => {
      const page = launcher.getPage(id);
      const session = devTools.get(page);
      if (session !== undefined) await sendChromiumKeys(page, session, steps);
    },
    /** @type {InputLauncher['sendPointer']} */
    sendPointer: (id, steps) => movePointer(launcher.getPage(id), steps),
  });
}

/** @returns {InputLauncher} */
function firefox() {
  const launcher = chromeLauncher({
    // One page at a time: only the one in front has the focus.
    concurrency: 1,
    puppeteer: puppeteerCore,
    launchOptions: {
      browser: 'firefox',
      executablePath: programsOf('firefox').browser,
      extraPrefsFirefox: { 'network.dns.localDomains': insecureHost },
    },
  });
  return Object.assign(launcher, {
    /** @type {InputLauncher['sendKeys']} */
    sendKeys: async (id, steps) => {
      const { keyboard } = launcher.getPage(id);
      for (const run of runsOf(steps)) {
        if (typeof run === 'string') await keyboard.type(run);
        else if ('down' in run) await keyboard.down(/** @type {any} */ (webDriverKey(run.down)));
        else if ('up' in run) await keyboard.up(/** @type {any} */ (webDriverKey(run.up)));
        else throw new RangeError('Firefox is sent no composition: only Chromium, through DevTools.');
      }
    },
    /** @type {InputLauncher['sendPointer']} */
    sendPointer: (id, steps) => movePointer(launcher.getPage(id), steps),
  });
}

/**
 * Presses that follow each other, as one text of WebDriver's code points: they are sent by one call.
 * @param {KeyStep[]} steps
 * @returns {(string | KeyStep)[]}
 */
function runsOf(steps) {
  /** @type {(string | KeyStep)[]} */
  const runs = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (!('press' in step)) runs.push(step);
    else if (typeof last === 'string') runs[runs.length - 1] = last + webDriverKey(step.press);
    else runs.push(webDriverKey(step.press));
  }
  return runs;
}
