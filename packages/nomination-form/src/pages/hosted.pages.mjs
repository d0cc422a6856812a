import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { named, valueOf } from './hands/accessible.mjs';
import { Keyboard } from './hands/keyboard.mjs';
import { ScreenReader } from './hands/screen-reader.mjs';
import { fillIn, person, send, tellWho } from './nomination.mjs';
import { Office, says } from './office.mjs';

/** @type {Office} */
let office;

before(async () => {
  office = await Office.open();
});
after(() => office.close());
beforeEach(() => office.anew());

const answered = (/** @type {import('puppeteer-core').Page} */ page) =>
  page
    .waitForSelector('::-p-aria([role="heading"])')
    .then((heading) => heading?.evaluate((each) => each.textContent));

describe("a host's form on a real server", () => {
  it('posts texts and files with its own fields, by keyboard alone, once for one key', async () => {
    const page = await office.visit('hosted.html');
    const hand = new Keyboard(page);
    await fillIn(hand, [office.paper('biên bản họp.pdf')]);
    await Promise.all([page.waitForNavigation(), hand.press(send)]);
    assert.match((await answered(page)) ?? '', /Đã nhận hồ sơ số /u);
    const [stored] = office.server.stored.values();
    assert.equal(stored?.answers.name, person.name);
    assert.equal(stored?.answers.receive, 'Bộ phận một cửa xã');
    assert.deepEqual(
      stored?.files.map(({ control, name }) => [control, name]),
      [['papers.minutes', 'biên bản họp.pdf']],
    );
    // Loaded once more, the browser sends the same again: it is the same nomination.
    await page.reload();
    assert.equal(office.server.attempts.length, 2);
    assert.equal(office.server.stored.size, 1);
    assert.deepEqual(office.faults, []);
  });

  it('is not posted while something is missing, whichever button is pressed', async () => {
    const page = await office.visit('hosted.html');
    const hand = new ScreenReader(page);
    await hand.press('Nộp hồ sơ');
    await says(page, 'chỗ cần bổ sung trước khi gửi');
    assert.deepEqual(office.server.attempts, []);
  });

  it('refused, fills texts in again when the person comes back, and is mended and taken', async () => {
    const page = await office.visit('hosted.html');
    const hand = new ScreenReader(page);
    await fillIn(hand, [office.paper('bien-ban.pdf')]);
    office.server.refusals = [{ code: 'own', field: 'name', params: { message: 'Đã có hồ sơ.' } }];
    await Promise.all([page.waitForNavigation(), hand.press(send)]);
    assert.match((await answered(page)) ?? '', /Đã có hồ sơ/u);
    await page.goBack();
    const name = await named(page, 'textbox', 'Họ và tên');
    await page.waitForFunction((element) => /** @type {HTMLInputElement} */ (element).value !== '', {}, name);
    assert.equal(await valueOf(name), person.name);
    assert.equal(await valueOf(await named(page, 'combobox', 'Dân tộc')), 'Ê-đê');
    const key = () =>
      page.evaluate(() =>
        new FormData(/** @type {HTMLFormElement} */ (document.querySelector('form'))).get('idempotency-key'),
      );
    const [before] = office.server.attempts;
    assert.equal(await key(), before);
    await hand.write('Họ và tên', ' Lớn');
    assert.notEqual(await key(), before);
    // Files a browser does not give again: the page says which is missing.
    await hand.press('Xem lại và gửi');
    await hand.press(send);
    await says(page, 'Chưa có tệp: Biên bản họp');
    await hand.press('Giấy tờ kèm theo Còn 1 chỗ cần bổ sung');
    await hand.attach('Chọn tệp: Biên bản họp có chữ ký của chủ trì và thư ký', [
      office.paper('bien-ban.pdf'),
    ]);
    await hand.press('Xem lại và gửi Đã đủ');
    await Promise.all([page.waitForNavigation(), hand.press(send)]);
    assert.match((await answered(page)) ?? '', /Đã nhận hồ sơ số /u);
    assert.deepEqual(
      Array.from(office.server.stored.values(), ({ answers }) => answers.name),
      [`${person.name} Lớn`],
    );
    assert.deepEqual(office.faults, []);
  });

  it('empties and disables it with the rest', async () => {
    const page = await office.visit('hosted.html');
    const hand = new ScreenReader(page);
    await tellWho(hand);
    await hand.press('Làm lại từ đầu');
    assert.equal(await valueOf(await named(page, 'textbox', 'Họ và tên')), '');
    await page.evaluate(() => {
      /** @type {HTMLFieldSetElement} */ (document.querySelector('#part')).disabled = true;
    });
    const disabled = await (
      await named(page, 'textbox', 'Họ và tên')
    ).evaluate((field) => field.matches(':disabled'));
    assert.equal(disabled, true);
  });
});
