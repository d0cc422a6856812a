import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { focused, named, saidOfFocused, valueOf } from './hands/accessible.mjs';
import { Keyboard } from './hands/keyboard.mjs';
import { ScreenReader } from './hands/screen-reader.mjs';
import { fillIn, person, send } from './nomination.mjs';
import { Office, pause, says, textOf } from './office.mjs';

/** @type {Office} */
let office;

before(async () => {
  office = await Office.open();
});
after(() => office.close());
beforeEach(() => office.anew());

/** Three scans large enough that the line can break while they are on their way. */
const scans = () =>
  ['bien-ban.pdf', 'nghi-quyet.pdf', 'xac-nhan.pdf'].map((name) =>
    office.paper(name, `%PDF-1.7\n${'0'.repeat(3_000_000)}\n%%EOF\n`),
  );

describe('a line that breaks', () => {
  /** @type {readonly { cuts: import('./nomination-server.mjs').Cut[], where: string }[]} */
  const lines = [
    { cuts: ['before', 'during', 'after'], where: 'before, in the middle, and when only the answer is lost' },
    { cuts: ['during', 'during', 'during'], where: 'three times in the middle of its files' },
  ];
  for (const { cuts, where } of lines) {
    it(`${where}: the nomination arrives once`, async () => {
      const page = await office.visit('alone.html');
      const hand = new ScreenReader(page);
      await fillIn(hand, scans());
      office.server.cuts = [...cuts];
      await hand.press(send);
      // It keeps all and tries again by itself, at times before anybody reads what it says (the next test does).
      while (office.server.cuts.length > 0) {
        const left = office.server.cuts.length;
        await hand.press('Gửi lại ngay').catch(() => undefined);
        for (let turn = 0; turn < 100 && office.server.cuts.length === left; turn++) await pause(50);
      }
      await office.heading(page, 'Đã nhận hồ sơ');
      assert.equal(office.server.stored.size, 1);
      const [[key, stored] = []] = office.server.stored;
      assert.ok(office.server.begun >= cuts.length + 1);
      assert.deepEqual([...new Set(office.server.attempts)], [key]);
      assert.ok((await textOf(page)).includes(stored?.number ?? '-'));
      assert.deepEqual(
        stored?.files.map(({ size }) => size > 3_000_000),
        [true, true, true],
      );
      assert.deepEqual(office.faults, []);
    });
  }

  it('that is away when it is sent: sent by itself as soon as it is there', async () => {
    const page = await office.visit('alone.html');
    const hand = new ScreenReader(page);
    await fillIn(hand, [office.paper('bien-ban.pdf')]);
    await page.setOfflineMode(true);
    await hand.press(send);
    await says(page, 'Chưa gửi được vì mất kết nối');
    assert.equal((await named(page, 'button', send)) !== null, true);
    await page.setOfflineMode(false);
    await office.heading(page, 'Đã nhận hồ sơ');
    assert.equal(office.server.stored.size, 1);
  });
});

describe('a nomination that the office sends back', () => {
  it('is told of at its fields, on every page and at a file, mended by keyboard alone, and taken', async () => {
    const page = await office.visit('alone.html');
    const hand = new Keyboard(page);
    await fillIn(hand, [office.paper('bien-ban.pdf')]);
    const told = [
      { field: 'name', message: 'Người này đã được công nhận năm 2024.' },
      { field: 'village-meeting', part: 'votes', message: 'Số hộ tán thành không khớp biên bản.' },
      { field: 'papers', part: 'minutes.0', message: 'Biên bản thiếu chữ ký của thư ký.' },
    ];
    office.server.refusals = told.map(({ message, ...where }) => ({
      code: 'own',
      ...where,
      params: { message },
    }));
    await hand.press(send);
    await says(page, 'Nơi nhận trả lại hồ sơ');
    assert.match((await focused(page)).name, /Nơi nhận trả lại hồ sơ/u);
    // Each line leads to what is meant, which says why.
    await hand.press(`Họ và tên: ${told[0]?.message}`);
    assert.deepEqual(await saidOfFocused(page), { name: 'Họ và tên', description: told[0]?.message });
    assert.equal(await valueOf(await named(page, 'textbox', 'Họ và tên')), person.name);
    await page.keyboard.type(' Lớn');
    await hand.press('Họp thôn, biểu quyết Còn 1 chỗ cần bổ sung');
    await hand.write('Số hộ tán thành', '61');
    await hand.press('Giấy tờ kèm theo Còn 1 chỗ cần bổ sung');
    await hand.press('Bỏ tệp “bien-ban.pdf”');
    await hand.attach('Chọn tệp: Biên bản họp có chữ ký của chủ trì và thư ký', [
      office.paper('bien-ban-ky-lai.pdf'),
    ]);
    await hand.press('Xem lại và gửi Đã đủ');
    await hand.press(send);
    await office.heading(page, 'Đã nhận hồ sơ');
    const [stored] = office.server.stored.values();
    assert.equal(stored?.answers.name, `${person.name} Lớn`);
    assert.equal(stored?.answers['village-meeting.votes'], '61');
    assert.deepEqual(
      stored?.files.map(({ name }) => name),
      ['bien-ban-ky-lai.pdf'],
    );
    assert.equal(new Set(office.server.attempts).size, 1);
    assert.deepEqual(office.faults, []);
  });
});
