import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Desk } from './desk.harness.mjs';
import { honorees, nominate } from './nominate.mjs';
import { Province } from './province.harness.mjs';
import { everything } from './everything.mjs';

/** @typedef {import('../../../plan/src/model/plan-file.js').PlanFile} PlanFile */

const real = resolve(
  fileURLToPath(import.meta.url),
  '../../../../../../shared/samples/plan-tra-vinh-2023.txt',
);
const { agreementStateOf, readDocx } = await import(process.env.PHOIHOP_STORY_LIBRARY ?? '');

/** The draft into which the plan is pasted: both agencies have their rights in it. */
const PLAN = 'song-lam-2027';
const ROUND = 'nguoi-co-uy-tin-2026';
const HALF_YEAR = '6 tháng đầu năm 2023';
/** The body of the real plan for which the department of the province stands. */
const OFFICE_NAME = 'Ban Dân tộc';
const [drafter, leader, otherLeader, official] = [
  'lo-thi-hanh',
  'kha-thi-phuong',
  'nguyen-huu-dat',
  'moong-thi-xuan',
];
const NOTE = 'Đã hoàn thành trong tháng 6 năm 2023.';

const seats = [
  { where: 'at a desk', viewport: { width: 1280, height: 900 } },
  { where: 'on a screen of 360 px', viewport: { width: 360, height: 780 } },
];

for (const [index, { where, viewport }] of seats.entries()) {
  describe(`the story of a plan, by keyboard alone ${where}`, { skip: !existsSync(real) }, () => {
    /** @type {Province} */
    let province;
    /** @type {Desk} */
    let desk;
    /** The part of the story that went wrong: nothing behind it can be told. */
    let broken = '';

    before(async () => {
      province = await Province.start(`story-${index}`);
      desk = await Desk.at(province, viewport);
    });
    after(async () => {
      await desk.leave();
      await province.stop();
    });

    /** @param {string} name @param {() => Promise<void>} tell */
    const part = (name, tell) =>
      it(name, async () => {
        assert.equal(broken, '', 'an earlier part of the story has failed');
        broken = name;
        await tell();
        assert.deepEqual(desk.faults, []);
        broken = '';
      });

    /** The plan as the server has it. @returns {Promise<PlanFile>} */
    const plan = async () => (await province.ask(drafter, `/api/plans/${PLAN}`)).body;
    const leads = (/** @type {PlanFile} */ file) =>
      file.plan.items.flatMap(({ task }) => task?.assignments ?? []).filter(({ role }) => role === 'lead')
        .length;

    /** A tool of the editor; where there is little room it stands in a menu. @param {string} name */
    async function useTool(name) {
      const isNarrow = viewport.width <= 600;
      await desk.shows(isNarrow ? 'Công cụ khác' : name);
      if (isNarrow) await desk.hand.press('Công cụ khác');
      await desk.hand.press(new RegExp(`^${name}`, 'u'));
    }

    part('a real plan is pasted', async () => {
      await desk.sit(drafter, 'soan-thao', PLAN);
      await useTool('Nhập từ văn bản');
      await desk.hand.reach('Văn bản');
      await desk.hand.paste(readFileSync(real, 'utf8'));
      await desk.hand.press('Đọc văn bản');
      await desk.hand.press('Dùng kế hoạch này');
      const file = await desk.until(
        plan,
        (each) => each.plan.number?.raw.startsWith('32') === true,
        'the plan',
      );
      assert.equal(file.plan.date, '2023-05-30');
      assert.equal(file.plan.recipients.length, 13);
      await desk.saved();
    });

    part('what the checks say is mended', async () => {
      await useTool('Kiểm tra, góp ý');
      // Checks look in pauses: until then the panel tells of the plan that stood here before.
      await desk.hand.hears('Danh từ “Nhân dân” được viết hoa', 'ph-plan-editor');
      await desk.hand.hears(/Kiểm tra 3/u, 'ph-plan-editor');
      for (const left of [2, 1]) {
        await desk.hand.press(/^Sửa thành “Nhân dân”/u);
        await desk.hand.hears(new RegExp(`Kiểm tra ${left}`, 'u'), 'ph-plan-editor');
      }
      // The paper bears one signature only: that is so.
      await desk.hand.press('Bỏ qua');
      await desk.hand.write(/^Lý do bỏ qua/u, 'Bản lưu chỉ có một chữ ký');
      await desk.page.keyboard.press('Enter');
      const file = await desk.until(plan, (each) => each.review.waivers.length === 1, 'the waiver');
      assert.equal(JSON.stringify(file.plan.items).includes('nhân dân thực hiện'), false);
      await desk.saved();
    });

    part('the work is shared out in the matrix', async () => {
      const before = leads(await plan());
      await desk.sit(drafter, 'phan-cong', PLAN);
      if (viewport.width > 600) {
        await desk.hand.reach('chưa giao');
        await desk.page.keyboard.press('c');
      } else {
        await desk.hand.reach('Giao thêm cơ quan');
        await desk.page.keyboard.press('ArrowDown');
        await desk.hand.press('Chọn vai trò');
        await desk.page.waitForSelector('::-p-aria([role="option"])');
        await desk.page.keyboard.press('Enter');
      }
      await desk.until(plan, (file) => leads(file) === before + 1, 'the lead');
      await desk.saved();
    });

    part('two agencies agree to it', async () => {
      await desk.sit(leader, 'thong-nhat', PLAN);
      await desk.hand.press('Đưa ra thống nhất');
      await desk.hand.hears('Chưa bên nào đồng ý với bản này', 'ph-plan-agreement');
      await desk.hand.press('Đồng ý với bản này');
      await desk.hand.hears('Kha Thị Phương đã đồng ý với bản này', 'ph-plan-agreement');
      await desk.saved();
      await desk.sit(otherLeader, 'thong-nhat', PLAN);
      await desk.hand.press('Đồng ý với bản này');
      await desk.hand.hears('Các bên đã thống nhất lúc', 'ph-plan-agreement');
      await desk.saved();
      assert.equal(agreementStateOf(await plan()).stage, 'agreed');
    });

    part('the Word file is issued', async () => {
      await desk.sit(drafter, 'xem-truoc', PLAN);
      await desk.hand.press('Tải Word');
      await desk.hand.press('Bản để ban hành');
      const read = await readDocx(new Uint8Array(await desk.download('.docx')));
      assert.equal(read.ok && read.value.as, 'issued');
      const { plan: agreed } = await plan();
      assert.deepEqual(
        read.value.plan.items.map((/** @type {{ text: string }} */ { text }) => text),
        agreed.items.map(({ text }) => text),
      );
      assert.deepEqual(
        read.value.plan.recipients.map((/** @type {{ text: string }} */ { text }) => text),
        agreed.recipients.map(({ text }) => text),
      );
    });

    part('six months of progress are noted', async () => {
      await desk.sit(drafter, 'den-han', PLAN);
      await desk.hand.choose(/^Kỳ báo cáo/u, HALF_YEAR);
      await desk.hand.choose(/^Cơ quan ghi/u, OFFICE_NAME);
      await desk.hand.choose(/^Tình trạng: /u, 'Hoàn thành');
      await desk.hand.write(/^Ghi chú: /u, NOTE);
      await desk.page.keyboard.press('Tab');
      const { entries } = await desk.until(
        plan,
        (file) => file.entries.some(({ note }) => note === NOTE),
        'the note',
      );
      assert.deepEqual(
        entries.map(({ period, status }) => [period, status]),
        [['2023-H1', 'done']],
      );
      await desk.saved();
    });

    part('the report is composed', async () => {
      await desk.sit(drafter, 'bao-cao', PLAN);
      await desk.hand.choose(/^Kỳ báo cáo/u, HALF_YEAR);
      await desk.hand.choose(/^Cơ quan báo cáo/u, OFFICE_NAME);
      await desk.hand.press('Soạn báo cáo');
      await desk.hand.hears(/01 nhiệm vụ đã hoàn thành/u, 'ph-report-composer');
      await desk.hand.hears(NOTE, 'ph-report-composer');
    });

    part('three people are nominated', async () => {
      const minutes = desk.paper('bien-ban.pdf');
      const { body: round } = await province.ask(official, `/api/rounds/${ROUND}`);
      const criteria = round.round.categories[0].criteria.map(
        (/** @type {{ text: string }} */ { text }) => text,
      );
      for (const person of honorees) {
        await desk.sit(official, 'bieu-duong');
        await nominate(desk.hand, person, { criteria, minutes });
      }
      const { body } = await province.ask(official, `/api/rounds/${ROUND}`);
      for (const { name } of honorees) assert.ok(JSON.stringify(body).includes(JSON.stringify(name)), name);
    });

    part('they are recognised', async () => {
      await desk.sit(otherLeader, 'bieu-duong');
      for (const { name } of honorees) {
        await desk.hand.write(/^Tìm tên/u, name);
        await desk.hand.reach(`Chọn ${name}`);
        await desk.page.keyboard.press('Space');
        await desk.hand.reach(/^Xử lý 1 hồ sơ/u, { back: true });
        await desk.page.keyboard.press('Enter');
        await desk.hand.write('Số quyết định', '21/QĐ-UBND');
        await desk.hand.write('Ngày quyết định', '24/11/2026');
        await desk.hand.press('Công nhận');
        await desk.saved('ph-round');
      }
    });

    part('everybody can see them', async () => {
      const seen = await desk.until(
        async () => (await province.ask(undefined, `/api/published/rounds/${ROUND}`)).body,
        (round) => honorees.every(({ name }) => JSON.stringify(round).includes(JSON.stringify(name))),
        'the honorees in public',
      );
      assert.equal(JSON.stringify(seen).includes('1957'), false, 'a year of birth is nobody’s business');
      await desk.open('index.html#bieu-duong');
      for (const { name } of honorees) {
        await desk.hand.write(/^Tìm tên/u, name);
        await desk.hand.hears(name, 'ph-honour-roster');
      }
    });

    part('all of it is taken elsewhere, and nothing is missing', async () => {
      const before = await everything(province);
      await desk.open('about:blank');
      await province.stop();
      const file = join(desk.drawer, 'du-lieu.jsonl');
      await province.exportTo(file);
      province = await Province.importFrom(file, `story-${index}-moved`);
      desk.province = province;
      assert.deepEqual(await everything(province), before);
      await desk.sit(drafter, 'soan-thao', PLAN);
      await desk.hand.hears('Tiếp tục cụ thể hóa và đẩy mạnh', 'ph-plan-editor');
    });
  });
}
