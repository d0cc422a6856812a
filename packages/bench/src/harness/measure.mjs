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

/**
 * Measures one entry in a page of its own, in a browser context of its own: nothing is warm but the browser.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Setting} setting
 * @returns {Promise<Measures>}
 */
export async function measure(browser, { url, kind, data, throttling }) {
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
    const isGrid = kind === 'grid' || kind === 'list';
    // Collecting garbage before a page has begun its work would change how that goes: it begins anew behind it.
    const begun = isGrid ? await heapOf(page, session) : 0;
    if (isGrid) await page.goto(url);
    const result = await life(page, kind, errors);
    if (errors.length > 0) throw new Error(`the page has a fault: ${errors.join('; ')}`);
    // What a page lets go of when nobody does anything is gone by then.
    if (kind === 'reader' || kind === 'editor') await rest(STILL);
    const heap = await heapOf(page, session);
    if (isGrid) return { ...result, 'heap beyond script and plan MB': heap - begun };
    if (kind !== 'reader' && kind !== 'editor') return { ...result, 'heap MB': heap };
    return { ...result, 'heap MB': heap, 'heap, DOM and layout MB': (await held(session)) / 2 ** 20 };
  } finally {
    await context.close();
  }
}

/** @param {import('puppeteer-core').Page} page @param {Kind} kind @param {readonly string[]} errors */
function life(page, kind, errors) {
  if (kind === 'grid') return gridLife(page);
  if (kind === 'chart') return chartLife(page);
  if (kind === 'form') return formLife(page);
  if (kind === 'list') return listLife(page);
  return kind === 'reader' || kind === 'editor' ? textLife(page, kind === 'editor') : finished(page, errors);
}

/**
 * The objects of JavaScript that are reachable, in MB.
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').CDPSession} session
 */
async function heapOf(page, session) {
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize / 2 ** 20;
}

/**
 * All that a heap snapshot tells of: the objects of JavaScript and those of the browser, as elements, styles and
 * lines of text. What is drawn is in none of it.
 * @param {import('puppeteer-core').CDPSession} session
 * @returns {Promise<number>} bytes
 */
async function held(session) {
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
