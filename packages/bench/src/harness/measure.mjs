/**
 * @typedef {Record<string, number>} Measures name with its unit, as `ready ms`, to value
 * @typedef {{ url: string, data: unknown, throttling: number }} Setting `throttling`: 1 = as the machine is, 4 = a quarter of its speed
 */

/**
 * Measures one entry in a page of its own, in a browser context of its own: nothing is warm but the browser.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Setting} setting
 * @returns {Promise<Measures>}
 */
export async function measure(browser, { url, data, throttling }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluateOnNewDocument((given) => Reflect.set(globalThis, 'benchData', given), data);
    await page.emulateCPUThrottling(throttling);
    await page.goto(url);
    await page
      .waitForFunction(() => Reflect.get(globalThis, 'benchResult') !== undefined, { timeout: 120_000 })
      .catch((error) => {
        throw new Error(`no result: ${errors.join('; ') || String(error)}`);
      });
    /** @type {Measures} */
    const measures = await page.evaluate(() => Reflect.get(globalThis, 'benchResult'));
    if (errors.length > 0) throw new Error(`the page has a fault: ${errors.join('; ')}`);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0 } = await page.metrics();
    return { ...measures, 'heap MB': JSHeapUsedSize / 2 ** 20 };
  } finally {
    await context.close();
  }
}
