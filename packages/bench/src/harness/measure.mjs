import { textLife } from './text-life.mjs';

/**
 * @typedef {Record<string, number>} Measures name with its unit, as `opening to painted ms`, to value
 * @typedef {'function' | 'sliced' | 'reader' | 'editor'} Kind what an entry is; an editor is typed into, the others run by themselves
 * @typedef {{ url: string, kind: Kind, data: unknown, throttling: number }} Setting `throttling`: 1 = as the machine is, 4 = a quarter of its speed
 */

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
    await page.goto(url);
    const isText = kind === 'reader' || kind === 'editor';
    const result = isText ? await textLife(page, kind === 'editor') : await finished(page, errors);
    if (errors.length > 0) throw new Error(`the page has a fault: ${errors.join('; ')}`);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0 } = await page.metrics();
    const heap = { 'heap MB': JSHeapUsedSize / 2 ** 20 };
    if (!isText) return { ...result, ...heap };
    return { ...result, ...heap, 'heap, DOM and layout MB': (await held(session)) / 2 ** 20 };
  } finally {
    await context.close();
  }
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
