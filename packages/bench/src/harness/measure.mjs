import { chartLife } from './chart-life.mjs';
import { formLife } from './form-life.mjs';
import { gridLife } from './grid-life.mjs';
import { rest } from './rest.mjs';
import { listLife } from './list-life.mjs';
import { textLife } from './text-life.mjs';

/**
 * @typedef {Record<string, number>} Measures name with its unit, as `opening to painted ms`, to value
 * @typedef {'function' | 'sliced' | 'reader' | 'editor' | 'grid' | 'list' | 'chart' | 'form'} Kind what an entry is; into an editor, a grid and a form is typed, the others run by themselves
 * @typedef {{ url: string, kind: Kind, data: unknown, throttling: number }} Setting `throttling`: 1 = as the machine is, 4 = a quarter of its speed
 */

/** A page is left alone this long before its memory is looked at (milliseconds). */
const STILL = 3000;
/** What a browser does behind the loading of a page is done by then (milliseconds). */
const SETTLED = 800;
/** Kinds that draw into a page. @type {ReadonlySet<Kind>} */
export const drawn = new Set(['reader', 'editor', 'grid', 'list', 'chart', 'form']);
const FROM_NAVIGATION = 'from navigation to painted ms';

/**
 * @typedef {object} Opened a page with the script of an entry
 * @property {import('puppeteer-core').Page} page
 * @property {import('puppeteer-core').CDPSession} session
 * @property {readonly string[]} errors what the page has thrown
 */

/**
 * Measures one entry.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Setting} setting
 * @returns {Promise<Measures>}
 */
export async function measure(browser, setting) {
  const { kind } = setting;
  const isGrid = kind === 'grid' || kind === 'list';
  // Whatever has been asked of a page before would change how the next thing goes: each begins anew.
  const navigated = drawn.has(kind) ? await inPage(browser, setting, fromNavigation) : {};
  const begun = isGrid ? await inPage(browser, setting, heapOf) : 0;
  return inPage(browser, setting, async (opened) => {
    if (drawn.has(kind)) await rest(SETTLED);
    const result = { ...(await life(opened, kind)), ...navigated };
    // What a page lets go of when nobody does anything is gone by then.
    if (kind === 'reader' || kind === 'editor') await rest(STILL);
    const heap = await heapOf(opened);
    if (isGrid) return { ...result, 'heap beyond script and plan MB': heap - begun };
    if (kind !== 'reader' && kind !== 'editor') return { ...result, 'heap MB': heap };
    return { ...result, 'heap MB': heap, 'heap, DOM and layout MB': (await held(opened)) / 2 ** 20 };
  });
}

/**
 * Does something in a page of its own, in a browser context of its own: nothing is warm but the browser, the script has
 * just run.
 * @template Result
 * @param {import('puppeteer-core').Browser} browser
 * @param {Setting} setting
 * @param {(opened: Opened) => Promise<Result>} run
 * @returns {Promise<Result>}
 */
async function inPage(browser, { url, kind, data, throttling }, run) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluateOnNewDocument((given) => Reflect.set(globalThis, 'benchData', given), data);
    await page.emulateCPUThrottling(throttling);
    const session = await page.createCDPSession();
    await page.goto(url);
    if (drawn.has(kind)) await page.waitForFunction(() => Reflect.get(globalThis, 'benchPage') !== undefined);
    const result = await run({ page, session, errors });
    if (errors.length > 0) throw new Error(`the page has a fault: ${errors.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Opened as soon as the script has run: loading and starting the script count, and so does all that the browser does
 * behind the loading of a page.
 * @param {Opened} opened
 * @returns {Promise<Measures>}
 */
async function fromNavigation({ page }) {
  const opened = await page.evaluate(() => Reflect.get(globalThis, 'benchPage').open());
  return { [FROM_NAVIGATION]: opened[FROM_NAVIGATION] };
}

/** @param {Opened} opened @param {Kind} kind @returns {Promise<Measures>} */
function life({ page, errors }, kind) {
  if (kind === 'grid') return gridLife(page);
  if (kind === 'chart') return chartLife(page);
  if (kind === 'form') return formLife(page);
  if (kind === 'list') return listLife(page);
  return kind === 'reader' || kind === 'editor' ? textLife(page, kind === 'editor') : finished(page, errors);
}

/** The objects of JavaScript that are reachable, in MB. @param {Opened} opened */
async function heapOf({ page, session }) {
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize / 2 ** 20;
}

/**
 * All that a heap snapshot tells of: the objects of JavaScript and those of the browser, as elements, styles and
 * lines of text. What is drawn is in none of it.
 * @param {Opened} opened
 * @returns {Promise<number>} bytes
 */
async function held({ session }) {
  /** @type {string[]} */
  const pieces = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  const { nodes, snapshot } = JSON.parse(pieces.join(''));
  /** @type {string[]} */
  const fields = snapshot.meta.node_fields;
  let bytes = 0;
  for (let at = fields.indexOf('self_size'); at < nodes.length; at += fields.length) bytes += nodes[at];
  return bytes;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {readonly string[]} errors
 * @returns {Promise<Measures>}
 */
async function finished(page, errors) {
  await page
    .waitForFunction(() => Reflect.get(globalThis, 'benchResult') !== undefined, { timeout: 120_000 })
    .catch((error) => {
      throw new Error(`no result: ${errors.join('; ') || String(error)}`);
    });
  return page.evaluate(() => Reflect.get(globalThis, 'benchResult'));
}
