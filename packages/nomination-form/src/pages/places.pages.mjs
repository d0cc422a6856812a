import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { prestigeRound } from '@phoihop/plan/round/examples';
import { named, optionOf, valueOf } from './hands/accessible.mjs';
import { ScreenReader } from './hands/screen-reader.mjs';
import { Office } from './office.mjs';

/** The example without places of its own: any province and commune may be meant. */
const categories = prestigeRound.categories.map((category) => ({
  ...category,
  fields: category.fields.map((field) => {
    if (field.kind !== 'place') return field;
    const { id, kind, label, step, required } = field;
    return { id, kind, label, step, required };
  }),
}));

/** @type {Office} */
let anywhere;
/** @type {Office} */
let own;

before(async () => {
  anywhere = await Office.open({ round: { categories } });
  own = await Office.open();
});
after(() => Promise.all([anywhere.close(), own.close()]));
beforeEach(() => Promise.all([anywhere.anew(), own.anew()]));

const loaded = (/** @type {Office} */ office) =>
  office.traffic.filter(({ url }) => /\/places-/u.test(url)).length;

describe('provinces and communes since 01/07/2025', () => {
  it('are found without tone marks, and by names of before', async () => {
    const page = await anywhere.visit('alone.html');
    const hand = new ScreenReader(page);
    const province = await named(page, 'combobox', 'Tỉnh, thành phố');
    await page.waitForFunction(
      (list) => /** @type {HTMLSelectElement} */ (list).options.length === 35,
      {},
      province,
    );
    await hand.select('Tỉnh, thành phố', 'Thành phố Hà Nội');
    await hand.search('Xã, phường, đặc khu', 'ba dinh', 'Phường Ba Đình');
    const commune = await named(page, 'combobox', 'Xã, phường, đặc khu');
    assert.equal(await valueOf(commune), 'Phường Ba Đình');
    await commune.evaluate((field) => /** @type {HTMLInputElement} */ (field).select());
    await page.keyboard.type('quan thanh');
    // A part of the former ward went into today's: it is offered, and said why.
    await optionOf(
      page,
      'Xã, phường, đặc khu',
      'Phường Ba Đình trước đây: Phường Quán Thánh, Quận Ba Đình, Hà Nội',
    );
    await page.keyboard.press('Tab');
    // Nothing is chosen for the person, what was typed stays until they do.
    assert.equal(await valueOf(commune), 'quan thanh');
    await hand.press('Chọn “Phường Ba Đình”');
    assert.equal(await valueOf(commune), 'Phường Ba Đình');
    assert.equal(loaded(anywhere), 1);
    assert.deepEqual(anywhere.faults, []);
  });

  it('are not loaded where a round has its own, and written where they cannot be had', async () => {
    await own.visit('alone.html');
    assert.equal(loaded(own), 0);
    const page = await anywhere.visit('alone.html', {
      prepare: async (next) => {
        await next.setRequestInterception(true);
        next.on('request', (request) => {
          if (/\/places-/u.test(request.url())) void request.abort();
          else void request.continue();
        });
      },
    });
    await new ScreenReader(page).write('Tỉnh, thành phố', 'Hà Nội');
    assert.equal(await valueOf(await named(page, 'textbox', 'Tỉnh, thành phố')), 'Hà Nội');
  });
});
