import { framesWhile, workOf } from './main-thread.mjs';
import { rest } from './rest.mjs';
import { quantile } from './statistics.mjs';

const LETTERS = 'mhgatnmhgatn';
/** Between two keys (milliseconds). */
const APART = 150;
/** What follows from opening or a key is done by then (milliseconds). */
const REST = 900;

/** @param {import('puppeteer-core').Page} page @param {'open' | 'placeFocus' | 'keys' | 'textAtFocus' | 'scrolled'} name */
const ask = (page, name) => page.evaluate((asked) => Reflect.get(globalThis, 'benchPage')[asked](), name);

/**
 * One life of a grid in a page: opened, changed in one cell, scrolled through.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./measure.mjs').Measures>}
 */
export async function gridLife(page) {
  const worked = await workOf(page);
  const before = await worked();
  const opened = await ask(page, 'open');
  const opening = { 'opening, work ms': (await worked()) - before };
  await rest(REST);
  return { ...opened, ...opening, ...(await changed(page)), ...(await scrolledThrough(page)) };
}

/**
 * Sets one cell again and again by keys as of a keyboard.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./measure.mjs').Measures>}
 */
async function changed(page) {
  await ask(page, 'placeFocus');
  await rest(REST);
  await ask(page, 'keys');
  const worked = await workOf(page);
  const before = await worked();
  for (const letter of LETTERS) {
    await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (letter));
    await rest(APART);
  }
  await rest(REST);
  const work = (await worked()) - before;
  const keys = await ask(page, 'keys');
  // Better no figure than one of nothing changed.
  const text = await ask(page, 'textAtFocus');
  if (!text.includes(LETTERS.slice(-1).toUpperCase()) || keys.length !== LETTERS.length)
    throw new Error(`set ${LETTERS.length} letters, saw ${keys.length}, and there stands “${text}”`);
  return {
    'change to paint p50 ms': quantile(keys, 0.5),
    'change to paint p95 ms': quantile(keys, 0.95),
    'change and what follows, work ms': work / LETTERS.length,
  };
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<import('./measure.mjs').Measures>} */
async function scrolledThrough(page) {
  const { result, frames } = await framesWhile(page, () => ask(page, 'scrolled'));
  return {
    'scrolling, frame p50 ms': quantile(result.times, 0.5),
    'scrolling, frame p95 ms': quantile(result.times, 0.95),
    'scrolling, frame p50, work ms': quantile(frames, 0.5),
    'scrolling, frame p95, work ms': quantile(frames, 0.95),
    'scrolling, frames not drawn': result.undrawn,
  };
}
