import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Desk } from './desk.harness.mjs';
import { Province } from './province.harness.mjs';
import { Visit } from './visit.harness.mjs';

/** What the public page shows. */
const PLAN = 'song-lam-2026';
const ROUND = 'nguoi-co-uy-tin-2026';

const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 780 };

/** Every page and view of the portal, each with the person who looks at it where one has to sign in. */
const pages = [
  ...['ke-hoach', 'tien-do', 'phan-cong', 'bieu-duong', 'van-ban'].map((view) => `index.html?#${view}`),
  ...['den-han', 'soan-thao', 'phan-cong', 'thong-nhat', 'tien-do', 'bao-cao', 'xem-truoc', 'bieu-duong'].map(
    (view) => `co-quan.html?nguoi=lo-thi-hanh&#${view}`,
  ),
  'co-quan.html?nguoi=moong-thi-xuan&#bieu-duong',
  'ngay-dau.html?',
  'thu.html?#soan-thao',
];

/** @param {string} address @param {string} look @param {string} language */
const dressed = (address, look, language) => address.replace('?', `?giao-dien=${look}&ngon-ngu=${language}&`);

describe('the portal as visitors and officials meet it', () => {
  /** @type {Province} */
  let province;
  /** @type {Desk} */
  let seat;
  /** @type {Visit} */
  let visit;

  before(async () => {
    province = await Province.start('portal');
    seat = await Desk.at(province, desk);
    visit = new Visit(seat);
  });
  after(async () => {
    await seat.leave();
    await province.stop();
  });

  for (const { what, look, language, viewport } of [
    { what: 'at a desk, in the look of its own', look: 'neutral', language: 'vi', viewport: desk },
    { what: 'on a phone, dark, in English', look: 'dark', language: 'en', viewport: phone },
    { what: 'on a phone, in a Bootstrap 3 portal', look: 'bootstrap', language: 'vi', viewport: phone },
  ]) {
    for (const address of look === 'bootstrap' ? pages.slice(0, 2) : pages) {
      it(`${address}: ${what}: no fault of accessibility, nothing beyond the screen, nothing thrown`, async () => {
        await seat.page.setViewport(viewport);
        await visit.open(dressed(address, look, language));
        assert.deepEqual(await visit.accessibilityFaults(), []);
        assert.ok((await visit.overhang()) <= 0, `reaches ${await visit.overhang()} px beyond the screen`);
        assert.deepEqual(seat.faults, []);
      });
    }
  }

  it('shows the names of those who agreed to it, and of no others', async () => {
    await seat.page.setViewport(desk);
    await visit.open('index.html#bieu-duong');
    const round = (await province.ask('lo-thi-hanh', `/api/rounds/${ROUND}`)).body;
    const published = (await province.ask(undefined, `/api/published/rounds/${ROUND}`)).body;
    const shown = await visit.text();
    /** @type {{ values: { name?: { text: string } } }[]} */
    const records = Object.values(round.personal.records);
    const names = records.map(({ values }) => values.name?.text ?? '').filter((name) => name !== '');
    const told = names.filter((name) => shown.includes(name));
    assert.ok(names.length > told.length && told.length > 0, `${told.length} of ${names.length}`);
    const open = JSON.stringify(published);
    assert.deepEqual(
      told.filter((name) => !open.includes(JSON.stringify(name))),
      [],
    );
  });

  it('is printed with all of its rows', async () => {
    await visit.open('index.html#phan-cong');
    const tasks = await seat.page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const paper = document
        .querySelector('ph-responsibility-matrix')
        ?.shadowRoot?.querySelector('.on-paper');
      const rows = paper?.shadowRoot?.querySelectorAll('tr.task').length ?? 0;
      window.dispatchEvent(new Event('afterprint'));
      return rows;
    });
    const { plan } = (await province.ask(undefined, `/api/published/plans/${PLAN}`)).body;
    const held = plan.items.filter(
      (/** @type {{ task?: { assignments: unknown[] } }} */ { task }) => (task?.assignments.length ?? 0) > 0,
    ).length;
    assert.ok(tasks >= held, `${tasks} of ${held} tasks`);
    assert.ok((await visit.sheets()) >= 2);
  });

  it('stays readable without a line, says so, and is whole again when the line is back', async () => {
    await visit.open('index.html#ke-hoach');
    const before = await visit.text();
    await visit.cut(true);
    assert.match(await visit.text(), /Mất kết nối/u);
    assert.ok((await visit.text()).includes(before.slice(-200)));
    await visit.cut(false);
    assert.doesNotMatch(await visit.text(), /Mất kết nối/u);
  });

  it('shows two people who draft together what the other one writes, and who it is', async () => {
    const sentence = 'Hai bên họp giao ban hằng tháng.';
    const beside = await Desk.at(province, desk);
    try {
      await visit.open('co-quan.html?nguoi=lo-thi-hanh#soan-thao');
      await new Visit(beside).open('co-quan.html?nguoi=nguyen-thi-lan#soan-thao');
      await beside.hand.reach('Nội dung kế hoạch');
      await beside.page.keyboard.type(sentence);
      await seat.hand.hears(sentence, 'ph-plan-editor');
      await seat.hand.hears('Đang cùng soạn: Nguyễn Thị Lan', 'ph-saving-status');
      await beside.hand.hears('Đang cùng soạn: Lò Thị Hạnh', 'ph-saving-status');
      assert.deepEqual([...seat.faults, ...beside.faults], []);
    } finally {
      await beside.leave();
    }
  });
});
