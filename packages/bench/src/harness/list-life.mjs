import { framesWhile, workOf } from './main-thread.mjs';
import { rest } from './rest.mjs';
import { quantile } from './statistics.mjs';

/** What follows from opening is done by then (milliseconds). */
const REST = 900;

/** @param {import('puppeteer-core').Page} page @param {'open' | 'filtered' | 'scrolled'} name */
const ask = (page, name) => page.evaluate((asked) => Reflect.get(globalThis, 'benchPage')[asked](), name);

/**
 * One life of a list in a page: opened, filtered letter by letter, scrolled through.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./measure.mjs').Measures>}
 */
export async function listLife(page) {
  const worked = await workOf(page);
  const before = await worked();
  const opened = await ask(page, 'open');
  const opening = { 'opening, work ms': (await worked()) - before };
  await rest(REST);
  const begun = await worked();
  const filtered = await ask(page, 'filtered');
  const filtering = { 'filter, work ms': ((await worked()) - begun) / filtered.length };
  await rest(REST);
  const { result, frames } = await framesWhile(page, () => ask(page, 'scrolled'));
  return {
    ...opened,
    ...opening,
    'filter to paint p50 ms': quantile(filtered, 0.5),
    'filter to paint p95 ms': quantile(filtered, 0.95),
    ...filtering,
    'scrolling, frame p50 ms': quantile(result.times, 0.5),
    'scrolling, frame p95 ms': quantile(result.times, 0.95),
    'scrolling, frame p50, work ms': quantile(frames, 0.5),
    'scrolling, frame p95, work ms': quantile(frames, 0.95),
    'scrolling, frames not drawn': result.undrawn,
  };
}
