import { workBetween, workOf } from './main-thread.mjs';
import { rest } from './rest.mjs';
import { quantile } from './statistics.mjs';

/** So often the numbers change. */
const UPDATES = 12;
/** What follows from opening or a change is done by then (milliseconds). */
const REST = 500;

/** @typedef {'open' | 'reload' | 'note' | 'count'} Step */

/** @param {import('puppeteer-core').Page} page @param {Step} step @param {number} [turn] */
const ask = (page, step, turn = 0) =>
  page.evaluate((name, at) => Reflect.get(globalThis, 'benchPage')[name](at), step, turn);

/**
 * One life of a chart in a page: opened, shown a later state of all entries again and again, then one with one entry more.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./measure.mjs').Measures>}
 */
export async function chartLife(page) {
  const worked = await workOf(page);
  const before = await worked();
  const opened = await ask(page, 'open');
  await rest(REST);
  const opening = { 'opening and what follows, work ms': (await worked()) - before };
  const reloads = await changes(page, worked, 'reload');
  const notes = await changes(page, worked, 'note');
  return {
    ...opened,
    ...opening,
    'all entries changed, to painted ms': quantile(reloads.painted, 0.5),
    'all entries changed, work to paint ms': quantile(reloads.toPaint, 0.5),
    'all entries changed, work with what follows ms': quantile(reloads.all, 0.5),
    'of which entries are counted ms': quantile(await counting(page), 0.5),
    'one entry noted, to painted ms': quantile(notes.painted, 0.5),
    'one entry noted, work to paint ms': quantile(notes.toPaint, 0.5),
    'one entry noted, work with what follows ms': quantile(notes.all, 0.5),
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<number>} worked
 * @param {'reload' | 'note'} step
 */
async function changes(page, worked, step) {
  /** @type {number[]} */
  const painted = [];
  /** @type {number[]} */
  const all = [];
  const { worked: toPaint } = await workBetween(page, ['asked', 'painted'], async () => {
    for (let turn = 0; turn < UPDATES; turn++) {
      const before = await worked();
      painted.push(await ask(page, step, turn));
      await rest(REST);
      all.push((await worked()) - before);
    }
  });
  return { painted, toPaint, all };
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<number[]>} */
async function counting(page) {
  const times = [];
  for (let turn = 0; turn < UPDATES; turn++) times.push(await ask(page, 'count', turn));
  return times;
}
