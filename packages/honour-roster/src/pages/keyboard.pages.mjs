import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Keyboard } from '@phoihop/testing/story/keyboard';
import { filterRows, rosterRows } from '@phoihop/plan/round/roster';
import { misfits, PATIENCE, RosterOffice } from './roster-office.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const TAG = 'ph-honour-roster';
const SEARCH = 'Tìm tên, thôn, bản, số hồ sơ';

/** Text of twice the size, as a person sets it in the browser. @param {Page} page */
const twiceAsLarge = (page) =>
  page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('font-size', '200%');
    });
  });

/** What the table says of itself, and what of it is in the page. @param {Page} page */
const table = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('ph-honour-roster')?.shadowRoot;
    const rows = Array.from(root?.querySelectorAll('.body > .row') ?? []).filter((row) =>
      row.checkVisibility(),
    );
    return {
      count: Number(root?.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')) - 1,
      rows: rows.length,
      places: rows.map((row) => Number(row.querySelector('.place')?.textContent)),
    };
  });

/** @param {Page} page @param {number} count */
const leaves = (page, count) =>
  page.waitForFunction(
    (/** @type {number} */ wanted) => {
      const grid = document.querySelector('ph-honour-roster')?.shadowRoot?.querySelector('[role="grid"]');
      return Number(grid?.getAttribute('aria-rowcount')) - 1 === wanted;
    },
    { timeout: PATIENCE },
    count,
  );

/** @param {Page} page @param {...string} keys held, and the last pressed */
async function chord(page, ...keys) {
  const last = /** @type {import('puppeteer-core').KeyInput} */ (keys.pop());
  for (const key of keys) await page.keyboard.down(/** @type {import('puppeteer-core').KeyInput} */ (key));
  await page.keyboard.press(last);
  for (const key of keys) await page.keyboard.up(/** @type {import('puppeteer-core').KeyInput} */ (key));
}

describe('a session with the list by keyboard alone', () => {
  /** @type {RosterOffice} */
  let office;
  before(async () => {
    office = await RosterOffice.open();
  });
  after(() => office.close());
  beforeEach(() => office.anew());

  const phone = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
  const desk = { width: 1280, height: 900 };
  const screens = [
    { how: 'at a desk', viewport: desk, prepare: undefined },
    { how: 'on a screen of 360 px', viewport: phone, prepare: undefined },
    { how: 'with text of 200%', viewport: desk, prepare: twiceAsLarge },
  ];
  for (const { how, viewport, prepare } of screens) {
    it(`finds, chooses, decides, takes back, opens, balances and takes out: ${how}`, async () => {
      const page = await office.visit('office.html', { viewport, ...(prepare && { prepare }) });
      const hand = new Keyboard(page);
      const fits = async (/** @type {string} */ where) => assert.deepEqual(await misfits(page), [], where);
      const all = rosterRows(office.server.file);
      await fits('the list');
      // It is searched without tone marks, and filtered.
      const waiting = filterRows(all, { states: ['submitted'] });
      await hand.choose('Mọi trạng thái', 'Mới gửi');
      await leaves(page, waiting.length);
      await fits('the list, filtered');
      // Two rows are chosen, and recognised.
      await hand.reach(/./u);
      for (let stop = 0; stop < 60 && !(await inGrid(page)); stop++) await page.keyboard.press('Tab');
      await chord(page, 'Control', 'Home');
      await page.keyboard.press('Space');
      await chord(page, 'Shift', 'ArrowDown');
      await hand.hears('Đã chọn 2', TAG);
      await hand.reach('Xử lý 2 hồ sơ đã chọn', { back: true });
      await page.keyboard.press('Enter');
      await hand.hears('Xử lý 2 hồ sơ', TAG);
      await hand.pick(/Ghi nhận xã đã kiểm tra|Trả lại|Công nhận/u, 'Công nhận');
      await fits('the dialog of a decision');
      await hand.write('Số quyết định', '21/QĐ-UBND');
      await hand.press('Công nhận');
      await hand.hears('Đã công nhận: 2 hồ sơ', TAG);
      await leaves(page, waiting.length - 2);
      // The list has the focus again: what was done is taken back there.
      assert.equal(await inGrid(page), true);
      await chord(page, 'Control', 'z');
      await leaves(page, waiting.length);
      // One is opened, looked through, and closed.
      await page.keyboard.press('Enter');
      await hand.hears('Quá trình xử lý', TAG);
      await fits('a nomination');
      await page.keyboard.press('Escape');
      for (let turn = 0; turn < 100 && !(await inGrid(page)); turn++) await pause(20);
      assert.equal(await inGrid(page), true);
      // The balance, and the list as a file.
      await hand.press('Cân đối cơ cấu');
      await hand.hears('Bảng cân đối chỉ tiêu và cơ cấu', TAG);
      await fits('the balance');
      await page.keyboard.press('Escape');
      await hand.press('Xuất danh sách');
      await hand.reach('Tệp Excel (XLSX)');
      await fits('the menu');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => Reflect.get(globalThis, 'files').length === 1, { timeout: PATIENCE });
      assert.deepEqual(office.faults, []);
    });
  }

  it('reads what everybody may see, on a screen of 360 px and with text of 200%', async () => {
    for (const { viewport, prepare } of screens.slice(1)) {
      const page = await office.visit('everybody.html', { viewport, ...(prepare && { prepare }) });
      const hand = new Keyboard(page);
      assert.deepEqual(await misfits(page), []);
      const { count } = await table(page);
      assert.ok(count > 0);
      await hand.write(SEARCH, 'không có ai tên như thế');
      await hand.hears('Không có hồ sơ nào khớp', TAG);
      await hand.press('Hiện tất cả');
      await leaves(page, count);
      assert.deepEqual(office.faults, []);
      await page.close();
    }
  });
});

describe('ten thousand nominations', () => {
  /** @type {RosterOffice} */
  let office;
  before(async () => {
    office = await RosterOffice.open({ count: 10_000 });
  });
  after(() => office.close());
  beforeEach(() => office.anew());

  it('are filtered as somebody types, sorted, and gone through to the last, with some rows in the page', async () => {
    const page = await office.visit('office.html');
    const hand = new Keyboard(page);
    const all = rosterRows(office.server.file);
    await leaves(page, 10_000);
    await hand.reach(SEARCH);
    let typed = '';
    for (const letter of all[17]?.name ?? '') {
      typed += letter;
      await page.keyboard.sendCharacter(letter);
      await leaves(page, filterRows(all, { query: typed }).length);
      assert.ok((await table(page)).rows < 60);
    }
    await hand.all();
    await page.keyboard.press('Delete');
    await leaves(page, 10_000);
    for (let stop = 0; stop < 60 && !(await inGrid(page)); stop++) await page.keyboard.press('Tab');
    await chord(page, 'Control', 'End');
    const { rows, places } = await table(page);
    assert.ok(rows < 60);
    assert.equal(places.includes(10_000), true);
    await chord(page, 'Control', 'Home');
    assert.equal((await table(page)).places.includes(1), true);
    assert.deepEqual(office.faults, []);
  });
});

/** Whether a cell of the table has the focus. @param {Page} page @returns {Promise<boolean>} */
const inGrid = (page) =>
  page.evaluate(() =>
    Boolean(document.querySelector('ph-honour-roster')?.shadowRoot?.activeElement?.closest('[role="grid"]')),
  );

/** @param {number} milliseconds */
const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
