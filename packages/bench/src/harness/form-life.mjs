import { workOf } from './main-thread.mjs';
import { rest } from './rest.mjs';
import { quantile } from './statistics.mjs';

const LETTERS = 'nguyenvanthoongbandu';
/** Between two keys (milliseconds). */
const APART = 120;
/** What follows from opening or a key is done by then (milliseconds). */
const REST = 600;
const FIELDS = 25;

/** @param {import('puppeteer-core').Page} page @param {'open' | 'placeFocus' | 'keys' | 'textAtFocus' | 'fields'} name */
const ask = (page, name) => page.evaluate((asked) => Reflect.get(globalThis, 'benchPage')[asked](), name);

/**
 * One life of a form in a page: opened, a name typed into one field, the field left.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./measure.mjs').Measures>}
 */
export async function formLife(page) {
  const worked = await workOf(page);
  const before = await worked();
  const opened = await ask(page, 'open');
  const opening = { 'opening, work ms': (await worked()) - before };
  // Better no figure than one of another form.
  const fields = await ask(page, 'fields');
  if (fields !== FIELDS) throw new Error(`there are ${fields} fields`);
  await rest(REST);
  return { ...opened, ...opening, ...(await typed(page, worked)) };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<number>} worked
 * @returns {Promise<import('./measure.mjs').Measures>}
 */
async function typed(page, worked) {
  await ask(page, 'placeFocus');
  await rest(REST);
  await ask(page, 'keys');
  const before = await worked();
  for (const letter of LETTERS) {
    await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (letter));
    await rest(APART);
  }
  const typing = (await worked()) - before;
  const keys = await ask(page, 'keys');
  const text = await ask(page, 'textAtFocus');
  if (text !== LETTERS || keys.length !== LETTERS.length)
    throw new Error(`typed “${LETTERS}”, saw ${keys.length} keys, and there stands “${text}”`);
  const left = await worked();
  await page.keyboard.press('Tab');
  await rest(REST);
  return {
    'key to paint p50 ms': quantile(keys, 0.5),
    'key to paint p95 ms': quantile(keys, 0.95),
    'key, work ms': typing / LETTERS.length,
    'leaving the field, work ms': (await worked()) - left,
  };
}
