import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { openDemo } from './demo.mjs';
import { Hand } from './hand.mjs';
import { moments } from './moments.mjs';

/** So long what was done settles before the picture (milliseconds): parts are loaded, lists drawn, checks told. */
const SETTLED = 2500;

/**
 * @param {import('./moments.mjs').Moment} moment @param {string} address of the demo
 * @param {import('puppeteer-core').Page} page @returns {Promise<Buffer>} PNG
 */
async function pictureOf({ at, until, act, of }, address, page) {
  const hand = new Hand(page);
  await page.goto('about:blank');
  await page.goto(new URL(at, address).href, { waitUntil: 'load' });
  await hand.sees(until);
  await act?.(hand);
  // What stands above the widget is the portal's: the picture begins where the work does.
  await page.evaluate((tag) => {
    const widget = tag === '' ? null : document.querySelector(tag);
    if (widget) window.scrollTo({ top: widget.getBoundingClientRect().top + window.scrollY - 12 });
  }, of ?? '');
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await setTimeout(SETTLED);
  return Buffer.from(await page.screenshot());
}

/**
 * The pictures of the guide, one of each moment, of the demo as its seed makes it.
 * @param {string} [words] of names; all where left out
 * @returns {Promise<Map<string, Buffer>>} PNG by name
 */
export async function guidePictures(words = '') {
  const { address, page, close } = await openDemo();
  const pictures = new Map();
  const missed = [];
  for (const moment of moments.filter((each) => each.name.includes(words)))
    try {
      pictures.set(moment.name, await pictureOf(moment, address, page));
    } catch (error) {
      missed.push(`${moment.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  await close();
  if (missed.length > 0) console.error(missed.join('\n'));
  if (missed.length > 0) process.exitCode = 1;
  return pictures;
}
