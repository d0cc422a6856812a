import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { focused, named } from './hands/accessible.mjs';
import { Finger } from './hands/finger.mjs';
import { Keyboard } from './hands/keyboard.mjs';
import { ScreenReader } from './hands/screen-reader.mjs';
import { fillIn, pages, person, send } from './nomination.mjs';
import { Office } from './office.mjs';

/** @type {Office} */
let office;

before(async () => {
  office = await Office.open();
});
after(() => office.close());
beforeEach(() => office.anew());

const phone = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const desk = { width: 1280, height: 900 };

/** Text of twice the size, as a person sets it in the browser. @param {import('puppeteer-core').Page} page */
const twiceAsLarge = (page) =>
  page.evaluateOnNewDocument(() => {
    const enlarge = () => document.documentElement.style.setProperty('font-size', '200%');
    if (document.documentElement) enlarge();
    else document.addEventListener('DOMContentLoaded', enlarge);
  });

/** What does not fit: the page, or a word that is cut off. @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} */
const cutOff = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('ph-nomination-form')?.shadowRoot;
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const texts = Array.from(root?.querySelectorAll('label, legend, button, p, h2, h3, dd, dt, span') ?? []);
    const cut = texts.filter((element) => {
      const { overflow } = getComputedStyle(element);
      const hidden = element.closest('.visually-hidden') ?? getComputedStyle(element).clipPath !== 'none';
      return !hidden && overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    });
    return [
      ...(wide ? [`the page is ${document.documentElement.scrollWidth} px wide`] : []),
      ...cut.map((element) => `“${element.textContent}” is cut off`),
    ];
  });

const ways = [
  { hand: Keyboard, viewport: desk, prepare: undefined, how: 'by keyboard alone' },
  { hand: ScreenReader, viewport: desk, prepare: undefined, how: 'by names of the accessibility tree alone' },
  { hand: Finger, viewport: phone, prepare: undefined, how: 'with a finger on a phone of 360 px' },
  { hand: Keyboard, viewport: desk, prepare: twiceAsLarge, how: 'with text of 200%' },
];

describe('a nomination from empty to receipt', () => {
  for (const { hand: Hand, viewport, prepare, how } of ways) {
    it(how, async () => {
      const page = await office.visit('alone.html', { viewport, ...(prepare && { prepare }) });
      const hand = new Hand(page);
      await fillIn(hand, [office.paper('bien-ban.pdf')], async (at) => {
        // What is new says so: its heading has the focus, and nothing of it is cut off.
        assert.deepEqual(await cutOff(page), [], `page ${at}`);
        if (at > 1) await office.heading(page, pages[at - 1] ?? '');
      });
      const { name, role } = await focused(page);
      assert.deepEqual([role, name], ['heading', 'Xem lại và gửi']);
      await hand.press(send);
      const receipt = await office.heading(page, 'Đã nhận hồ sơ');
      const [stored] = office.server.stored.values();
      assert.ok(stored);
      assert.ok(receipt.includes(stored.number));
      assert.equal(stored.answers.name, person.name);
      assert.equal(stored.answers['ethnic-group'], 'Ê-đê');
      assert.equal(stored.answers['place.commune'], 'Xã Tà Lưn');
      assert.equal(stored.answers['village-meeting.votes'], '62');
      assert.deepEqual(
        stored.files.map(({ control, name }) => [control, name]),
        [['papers.minutes', 'bien-ban.pdf']],
      );
      assert.equal((await focused(page)).name, 'Đã nhận hồ sơ');
      await named(page, 'button', 'In hồ sơ');
      assert.deepEqual(await cutOff(page), []);
      assert.deepEqual(office.faults, []);
    });
  }
});
