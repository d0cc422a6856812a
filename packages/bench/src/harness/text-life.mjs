import { framesWhile, workOf } from './main-thread.mjs';
import { rest } from './rest.mjs';
import { quantile } from './statistics.mjs';

const WORDS = 'tuyen truyen van dong';
/** Between two letters of a word (milliseconds). */
const LETTER = 120;
/** What was typed is handed over, recognised and drawn in the margin by then (milliseconds). */
const REST = 900;

/** @param {import('puppeteer-core').Page} page @param {'open' | 'placeCaret' | 'keys' | 'textAtCaret' | 'scrolled' | 'jumped'} name */
const ask = (page, name) => page.evaluate((asked) => Reflect.get(globalThis, 'benchPage')[asked](), name);

/**
 * One life of a text in a page: opened, typed into where it is an editor, scrolled.
 * @param {import('puppeteer-core').Page} page
 * @param {boolean} edited
 * @returns {Promise<import('./measure.mjs').Measures>}
 */
export async function textLife(page, edited) {
  const worked = await workOf(page);
  const before = await worked();
  const opened = await ask(page, 'open');
  const opening = { 'opening, work ms': (await worked()) - before };
  await rest(REST);
  return { ...opened, ...opening, ...(edited ? await typed(page) : {}), ...(await scrolledThrough(page)) };
}

/**
 * Types into the middle of the text with keys as of a keyboard. The keys of a word follow each other; behind it a person
 * rests, and all that follows from the word is done.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./measure.mjs').Measures>}
 */
async function typed(page) {
  await ask(page, 'placeCaret');
  await rest(REST);
  const before = await ask(page, 'textAtCaret');
  await ask(page, 'keys');
  const worked = await workOf(page);
  let [typing, following] = [0, 0];
  for (const word of WORDS.split(' ')) {
    const begun = await worked();
    for (const letter of word) {
      await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (letter));
      await rest(LETTER);
    }
    const written = await worked();
    await rest(REST);
    typing += written - begun;
    following += (await worked()) - written;
  }
  const keys = await ask(page, 'keys');
  const letters = WORDS.replaceAll(' ', '');
  // Better no figure than one of nothing typed.
  const after = await ask(page, 'textAtCaret');
  if (after !== `${before}${letters}` || keys.length !== letters.length)
    throw new Error(
      `typed “${letters}” behind “${before.slice(-20)}”, and there stands “${after.slice(-40)}”`,
    );
  return {
    'key to paint p50 ms': quantile(keys, 0.5),
    'key to paint p95 ms': quantile(keys, 0.95),
    'key, work ms': typing / letters.length,
    'what follows a word, work ms': following / WORDS.split(' ').length,
  };
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<import('./measure.mjs').Measures>} */
async function scrolledThrough(page) {
  const through = await framesWhile(page, () => ask(page, 'scrolled'));
  const jumping = await framesWhile(page, () => ask(page, 'jumped'));
  return {
    'scrolling, frame p50 ms': quantile(through.result, 0.5),
    'scrolling, frame p95 ms': quantile(through.result, 0.95),
    'scrolling, frame p50, work ms': quantile(through.frames, 0.5),
    'scrolling, frame p95, work ms': quantile(through.frames, 0.95),
    'jumping, frame p95 ms': quantile(jumping.result, 0.95),
    'jumping, frame p95, work ms': quantile(jumping.frames, 0.95),
  };
}
