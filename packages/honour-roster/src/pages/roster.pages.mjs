import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { publicView } from '@phoihop/plan/round';
import { onDevice } from '@phoihop/testing/pages/on-device';
import { strFromU8, unzipSync } from 'fflate';
import { PATIENCE, press, RosterOffice, shown } from './roster-office.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @type {RosterOffice} */
let office;

before(async () => {
  office = await RosterOffice.open();
});
after(() => office.close());
beforeEach(() => office.anew());

/** Takes the list out of the page in every way. @param {Page} page */
async function takeOut(page) {
  for (const [index, entry] of ['Tệp Excel (XLSX)', 'Tệp Word (DOCX)', 'Tệp CSV'].entries()) {
    await press(page, 'Xuất danh sách');
    await press(page, entry, 'menuitem');
    await page.waitForFunction(
      (/** @type {number} */ count) => Reflect.get(globalThis, 'files').length > count,
      { timeout: PATIENCE },
      index,
    );
  }
  await press(page, 'Xuất danh sách');
  await press(page, 'In', 'menuitem');
  await page.waitForFunction(() => Reflect.get(globalThis, 'printed') !== undefined, { timeout: PATIENCE });
}

/** All that has left the page as a file or on paper. @param {Page} page */
async function takenOut(page) {
  const files = await page.evaluate(() =>
    Promise.all(
      /** @type {Blob[]} */ (Reflect.get(globalThis, 'files')).map(async (file) =>
        Array.from(new Uint8Array(await file.arrayBuffer())),
      ),
    ),
  );
  const texts = files.map((bytes) => {
    const content = Uint8Array.from(bytes);
    if (content[0] !== 0x50 || content[1] !== 0x4b) return strFromU8(content);
    return Object.values(unzipSync(content))
      .map((part) => strFromU8(part))
      .join('\n');
  });
  return { texts, paper: await page.evaluate(() => String(Reflect.get(globalThis, 'printed'))) };
}

/**
 * Every text in what is known of people that is long enough not to be met by chance: names, addresses, numbers. Single
 * small words are codes, which the program itself knows.
 * @param {unknown} value @returns {string[]}
 */
function textsIn(value) {
  if (typeof value === 'string') return value.length > 5 && /[\s\p{Lu}]|^\d{6,}/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What is known of people by name: what the round itself says, as the names of communes, is nobody's. */
function personal() {
  const { round, personal: data } = office.server.file;
  const said = JSON.stringify(round);
  const values = Object.values(data.records).map((record) => record.values);
  return [...new Set([...textsIn(values), ...textsIn(data.remarks)])].filter((text) => !said.includes(text));
}

/** Where any of the texts is found. @param {Record<string, string>} places @param {readonly string[]} texts */
const traces = (places, texts) =>
  Object.entries(places).flatMap(([place, all]) =>
    texts.filter((text) => all.includes(text)).map((text) => `${place}: ${text}`),
  );

describe("people's data in the office's list", () => {
  it('are on the device nowhere, and go nowhere, after a whole session', async () => {
    const page = await office.visit('office.html');
    const search = await shown(page, 'searchbox', 'Tìm tên, thôn, bản, số hồ sơ');
    await search.type('thoong');
    await search.evaluate((field) => {
      /** @type {HTMLInputElement} */ (field).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
    await press(page, 'Họ và tên');
    await press(page, 'Cân đối cơ cấu');
    await press(page, 'Đóng');
    // Everybody is chosen, and what can be is recognised.
    await (await shown(page, 'columnheader', 'Chọn tất cả hồ sơ đang hiện')).click();
    await press(page, 'Xử lý 40 hồ sơ đã chọn');
    await press(page, 'Công nhận', 'radio');
    await press(page, 'Công nhận');
    await page.waitForFunction(() =>
      /công nhận: \d+ hồ sơ/u.test(document.querySelector('ph-honour-roster')?.shadowRoot?.textContent ?? ''),
    );
    await takeOut(page);
    const texts = personal();
    assert.ok(texts.length > 60);
    assert.deepEqual(traces(await onDevice(page), texts), []);
    // The test can see them where they are: in the one answer that brought them, and in what the person has taken out.
    const answers = traces(Object.fromEntries(office.server.answered), texts);
    assert.deepEqual([...new Set(answers.map((trace) => trace.split(':')[0]))], ['/round.json']);
    assert.ok((await takenOut(page)).texts.every((text) => texts.some((each) => text.includes(each))));
    const asked = office.traffic.filter(({ url }) => !url.startsWith('data:') && !url.startsWith('blob:'));
    assert.ok(asked.length > 3);
    assert.deepEqual(
      asked.filter(({ method, url }) => method !== 'GET' || !url.startsWith(office.server.url)),
      [],
    );
    assert.deepEqual(traces(Object.fromEntries(asked.map(({ url }) => [url, decodeURI(url)])), texts), []);
    assert.deepEqual(office.faults, []);
  });
});

describe("everybody's list", () => {
  it('brings no byte of what was not consented to, in answers, page, files, on paper and on the device', async () => {
    const page = await office.visit('everybody.html');
    await takeOut(page);
    const published = JSON.stringify(publicView(office.server.file));
    const hidden = personal().filter((text) => !published.includes(text));
    assert.ok(hidden.length > 20);
    const { texts, paper } = await takenOut(page);
    const markup = await page.evaluate(() => {
      const root = document.querySelector('ph-honour-roster')?.shadowRoot;
      return root ? new window.XMLSerializer().serializeToString(root) : '';
    });
    const places = {
      ...Object.fromEntries(office.server.answered),
      ...(await onDevice(page)),
      ...Object.fromEntries(texts.map((text, index) => [`file ${index}`, text])),
      paper,
      markup,
    };
    assert.deepEqual(traces(places, hidden), []);
    // What was consented to is there.
    const [first] = publicView(office.server.file).nominations.flatMap(({ values }) => textsIn(values.name));
    for (const place of [...texts, paper, markup]) assert.ok(first !== undefined && place.includes(first));
    assert.ok(!office.server.answered.has('/round.json'));
    assert.deepEqual(office.faults, []);
  });
});
