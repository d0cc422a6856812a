import { setTimeout as pause } from 'node:timers/promises';
import { cases } from './cases.mjs';
import { Keyboard } from './keyboard.mjs';

/**
 * @typedef {import('./cases.mjs').Case} Case
 * @typedef {import('puppeteer-core').Page} Page
 */

/** So long a page may take to say what was typed (milliseconds). */
const PATIENCE = 6_000;

/**
 * Types every case into the page, and tells what went wrong.
 * @param {Page} page
 * @param {import('./session.mjs').Session} session
 * @param {import('./session.mjs').TypingMethod} method
 * @param {string} where for the list of failures
 */
export async function runCases(page, session, method, where) {
  const keyboard = new Keyboard(session.env);
  const result = { passed: 0, failed: 0 };
  for (const each of cases) {
    const found = await typed(page, keyboard, method, each);
    const name = `${where}, ${method}: ${each.name}`;
    if (found === null) {
      result.passed++;
      console.log(`✔ ${name}`);
    } else {
      result.failed++;
      console.log(`✖ ${name}\n  expected ${JSON.stringify(each.after)}\n  found    ${found}`);
    }
  }
  return result;
}

/**
 * @param {Page} page
 * @param {Keyboard} keyboard
 * @param {import('./session.mjs').TypingMethod} method
 * @param {Case} each
 * @returns {Promise<string | null>} what the plan or the page says instead; null where both say what was meant
 */
async function typed(
  page,
  keyboard,
  method,
  { before, place, text, delay, then = [], more, marks = [], after },
) {
  await page.evaluate((...given) => Reflect.get(globalThis, 'imeOpen')(...given), before, place, marks);
  await pause(300);
  const keys = (/** @type {string} */ words) =>
    page.evaluate((...given) => Reflect.get(globalThis, 'imeKeys')(...given), words, method);
  keyboard.type(await keys(text), delay);
  if (then.length > 0) keyboard.press(...then);
  if (more !== undefined) keyboard.type(await keys(more), delay);
  // The input method holds its last word until the person goes on.
  keyboard.press('End');
  const wanted = JSON.stringify(after);
  let found = '';
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(100)) {
    found = await page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'imeBody')()));
    if (found === wanted) break;
  }
  const shown = await page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'imeShown')()));
  return found === wanted && shown === wanted ? null : found === wanted ? `${shown} in the page` : found;
}
