import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRoundFile } from '@phoihop/plan/round';
import { prestigeRound } from '@phoihop/plan/round/examples';

const folder = resolve(fileURLToPath(import.meta.url), '../../../server-rendered');

/** A file of packages/testing/server-rendered. @param {string} name */
export const fixture = (name) => readFileSync(resolve(folder, name), 'utf8');

/** What a person fills in. @type {{ answers: Record<string, string>, files: Record<string, string>, key: string }} */
export const nomination = JSON.parse(fixture('nomination.json'));

const year = new Date().getFullYear();
/** The round that it is for, open today, as JSON. */
export const round = JSON.stringify(
  createRoundFile({ ...prestigeRound, year, opens: `${year - 1}-01-01`, closes: `${year + 1}-12-31` }),
);

/** A page around lines of a recipe. @param {string} body */
export const page = (body) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** Without the blanks between tags. @param {string} html */
const tidy = (html) =>
  html
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?(<[^>]*>) ?/gu, '$1')
    .trim();

/** What stands inside the recipients' tag of a page is what the fixture says. @param {string} html */
export function assertRecipients(html) {
  const inside = (/** @type {string} */ text) =>
    /<ph-recipient-list[^>]*>([^]*)<\/ph-recipient-list>/u.exec(text)?.[1];
  assert.equal(tidy(inside(html) ?? ''), tidy(inside(fixture('recipient-list.html')) ?? ''));
}

/**
 * Fills in the plain form of a page and sends it without JavaScript; then fills it in on a slow line, and sends it by
 * the widget that has woken meanwhile.
 * @param {{ portal: import('../pages/script-tag.harness.mjs').ScriptTagHarness, form: import('../pages/plain-form.harness.mjs').PlainForm }} hands
 * @param {string} address of the page
 * @returns {Promise<string[]>} what the host answered each time
 */
export async function sendBothWays({ portal: { page: tab }, form }, address) {
  await tab.setJavaScriptEnabled(false);
  await tab.goto(address);
  await form.fill(nomination);
  await form.submit();
  const plain = await tab.evaluate(() => document.body.innerText);

  await tab.setJavaScriptEnabled(true);
  const letGo = await hold(tab, '/phoihop/chunks');
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  await form.fill(nomination);
  await letGo();
  await tab.waitForFunction(() => !document.querySelector('ph-nomination-form input'));
  await form.send();
  const heading = await tab.waitForSelector('>>> .receipt-heading');
  const byWidget = await heading?.evaluate((each) => each.parentElement?.textContent ?? '');
  return [plain, byWidget ?? ''];
}

/** A slow line: requests with this in their address wait until that is called. @param {import('puppeteer-core').Page} tab @param {string} words */
async function hold(tab, words) {
  /** @type {import('puppeteer-core').HTTPRequest[]} */
  const waiting = [];
  const heard = (/** @type {import('puppeteer-core').HTTPRequest} */ request) => {
    if (request.url().includes(words)) waiting.push(request);
    else void request.continue();
  };
  await tab.setRequestInterception(true);
  tab.on('request', heard);
  return async () => {
    tab.off('request', heard);
    await Promise.all(waiting.map((request) => request.continue()));
    await tab.setRequestInterception(false);
  };
}
