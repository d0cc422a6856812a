import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { onDevice } from '@phoihop/testing/pages/on-device';
import { named, valueOf } from './hands/accessible.mjs';
import { ScreenReader } from './hands/screen-reader.mjs';
import { fillIn, person, send, tellWho } from './nomination.mjs';
import { Office, pause, says } from './office.mjs';

/** @type {Office} */
let office;

before(async () => {
  office = await Office.open();
});
after(() => office.close());
beforeEach(() => office.anew());

const DAY = 86_400_000;

const personal = Object.values(person).filter((value) => value.length > 4);

/** Where anything of the person is found. @param {Record<string, string>} places */
const traces = (places) =>
  Object.entries(places).flatMap(([place, text]) =>
    personal.filter((value) => text.includes(value)).map((value) => `${place}: ${value}`),
  );

describe("people's data", () => {
  it('are on the device nowhere, and go to the office alone, after a whole session without a draft', async () => {
    const page = await office.visit('alone.html');
    const hand = new ScreenReader(page);
    await fillIn(hand, [office.paper('bien-ban.pdf')]);
    assert.deepEqual(traces(await onDevice(page)), []);
    await hand.press(send);
    await office.heading(page, 'Đã nhận hồ sơ');
    assert.deepEqual(traces(await onDevice(page)), []);
    // The test can see them where they are.
    assert.ok(JSON.stringify([...office.server.stored.values()]).includes(person.name));
    const others = office.traffic.filter(
      ({ method, url }) => method !== 'POST' || !url.endsWith('/nominations'),
    );
    assert.ok(others.length > 3);
    assert.deepEqual(
      traces(Object.fromEntries(others.map(({ url, body }) => [url, decodeURI(url) + body]))),
      [],
    );
    assert.deepEqual(
      office.traffic.filter(({ url }) => !url.startsWith(office.server.url) && !url.startsWith('data:')),
      [],
    );
    // Neither does anything come back in a page that is opened again.
    await page.reload();
    assert.equal(await valueOf(await named(page, 'textbox', 'Họ và tên')), '');
  });

  it('lie in the draft that was asked for, in no other place, and go with the receipt', async () => {
    const page = await office.visit('alone.html');
    const hand = new ScreenReader(page);
    await hand.press('Lưu nháp trên máy');
    await says(page, 'Bản nháp được giữ đến ngày');
    await fillIn(hand, [office.paper('bien-ban.pdf')]);
    await pause(800);
    const places = new Set(traces(await onDevice(page)).map((trace) => trace.split(':')[0]));
    assert.deepEqual([...places], ['indexedDB']);
    await hand.press(send);
    await office.heading(page, 'Đã nhận hồ sơ');
    await pause(300);
    assert.deepEqual(traces(await onDevice(page)), []);
  });
});

describe('a closed tab', () => {
  it('asks first where something would be lost', async () => {
    const page = await office.visit('alone.html');
    // The browser asks only people who have done something in the page.
    await (await named(page, 'textbox', 'Họ và tên')).click();
    await page.keyboard.type('Thoong');
    const asked = new Promise((resolve) => {
      page.once('dialog', resolve);
    });
    void page.close({ runBeforeUnload: true });
    const dialog = /** @type {import('puppeteer-core').Dialog} */ (await asked);
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
    assert.equal(await valueOf(await named(page, 'textbox', 'Họ và tên')), 'Thoong');
  });

  it('asks nothing where nothing was filled in, or a draft is kept; the draft is there in the next', async () => {
    const empty = await office.visit('alone.html');
    await closed(empty);
    const page = await office.visit('alone.html');
    const hand = new ScreenReader(page);
    await tellWho(hand);
    await hand.press('Lưu nháp trên máy');
    await says(page, 'Bản nháp được giữ đến ngày');
    await closed(page);
    const next = await office.visit('alone.html');
    await says(next, 'Trên máy này có bản nháp, giữ đến ngày');
    // Nothing of it is shown before it is asked for: the computer may be another person's by now.
    assert.equal(await valueOf(await named(next, 'textbox', 'Họ và tên')), '');
    const other = new ScreenReader(next);
    await other.press('Viết tiếp');
    assert.equal(await valueOf(await named(next, 'textbox', 'Họ và tên')), person.name);
    assert.equal(await valueOf(await named(next, 'combobox', 'Dân tộc')), 'Ê-đê');
    await other.press('Xóa bản nháp');
    await says(next, 'Chưa lưu trên máy này');
    assert.deepEqual(traces(await onDevice(next)), []);
  });

  it('leaves a draft that is gone after its days', async () => {
    const page = await office.visit('alone.html');
    const hand = new ScreenReader(page);
    await tellWho(hand);
    await hand.press('Lưu nháp trên máy');
    await says(page, 'Bản nháp được giữ đến ngày');
    await closed(page);
    const later = await office.visit('alone.html', {
      prepare: async (next) => {
        await next.evaluateOnNewDocument((/** @type {number} */ ahead) => {
          const real = Date.now.bind(Date);
          Date.now = () => real() + ahead;
          globalThis.Date = class extends Date {
            /** @param {ConstructorParameters<typeof Date>} given */
            constructor(...given) {
              super(...(given.length > 0 ? given : /** @type {[number]} */ ([real() + ahead])));
            }
          };
        }, 8 * DAY);
      },
    });
    await says(later, 'Chưa lưu trên máy này');
    await pause(300);
    assert.deepEqual(traces(await onDevice(later)), []);
  });
});

/** Closes a tab that asks nothing. @param {import('puppeteer-core').Page} page */
async function closed(page) {
  const gone = new Promise((resolve) => {
    page.once('close', resolve);
  });
  page.once('dialog', () => assert.fail('the page asks before it is left'));
  await page.close({ runBeforeUnload: true });
  await gone;
}
