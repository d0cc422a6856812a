import { setTimeout as pause } from 'node:timers/promises';
import { cases } from './cases.mjs';
import { Keyboard } from './keyboard.mjs';
import { matrixCases } from './matrix-cases.mjs';

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
  const tell = (
    /** @type {string} */ name,
    /** @type {unknown} */ after,
    /** @type {string | null} */ found,
  ) => {
    const told = `${where}, ${method}: ${name}`;
    if (found === null) {
      result.passed++;
      console.log(`✔ ${told}`);
    } else {
      result.failed++;
      console.log(`✖ ${told}\n  expected ${JSON.stringify(after)}\n  found    ${found}`);
    }
  };
  const show = (/** @type {string} */ tag) =>
    page.evaluate((name) => Reflect.get(globalThis, 'imeShow')(name), tag);
  await show('ph-plan-editor');
  for (const each of cases) tell(each.name, each.after, await typed(page, keyboard, method, each));
  await show('ph-responsibility-matrix');
  for (const each of matrixCases)
    tell(`in the matrix: ${each.name}`, each.after, await typedIntoCells(page, keyboard, method, each));
  return result;
}

/**
 * @param {Page} page
 * @param {import('./session.mjs').TypingMethod} method
 * @returns {(words: string) => Promise<string>} the keys with which words are typed
 */
const keysOf = (page, method) => (words) =>
  page.evaluate((...given) => Reflect.get(globalThis, 'imeKeys')(...given), words, method);

/**
 * @param {Page} page
 * @param {Keyboard} keyboard
 * @param {import('./session.mjs').TypingMethod} method
 * @param {import('./matrix-cases.mjs').MatrixCase} each
 * @returns {Promise<string | null>} what the cells hold instead; null where they hold what was meant
 */
async function typedIntoCells(page, keyboard, method, { steps, delay, after }) {
  await page.evaluate(() => Reflect.get(globalThis, 'imeMatrix')());
  await pause(300);
  const keys = keysOf(page, method);
  for (const step of steps) {
    if (typeof step === 'string') keyboard.type(await keys(step), delay);
    else keyboard.press(...step);
  }
  let found = '';
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(100)) {
    found = await page.evaluate(() => Reflect.get(globalThis, 'imeCells')());
    if (found === after) return null;
  }
  return JSON.stringify(found);
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
  const keys = keysOf(page, method);
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
