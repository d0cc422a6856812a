import { definePlan, type Plan, type PlanWidget } from '@phoihop/kit';
import { createPlan, createPlanFile, type PlanFile } from '@phoihop/plan';
import { composeReport } from '@phoihop/plan/report';
import {
  clearStages,
  create,
  describeWidget,
  equalTo,
  mountPlan,
  mountWidget,
  stage,
} from '@phoihop/testing';
import { expect } from 'chai';
import { composed, half, held, mounted, nil, planWith, six } from './mounted.harness.js';
import { ReportComposerHarness, widgetCase } from './report-composer.harness.js';

describeWidget(widgetCase);

const HELD = 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh đã chủ trì';
const GROUPS = 'xây dựng ít nhất 10 tổ truyền thông cộng đồng; đến nay';

describe('composing a report', () => {
  afterEach(clearStages);

  it('begins with the period of today and the body of the person', async () => {
    const page = new ReportComposerHarness((await mountWidget(widgetCase)).element);
    page.composer.today = '2026-02-10';
    page.composer.actor = { id: 'u', name: 'Lò Thị Hạnh', agency: 'Sở Dân tộc và Tôn giáo' };
    page.composer.plan = planWith();
    await page.settled();
    expect([page.chosenPeriod, page.chosenAgency]).to.deep.equal(['2026-Q1', 'sdttg']);
  });

  it('names the period in small letters, behind other words', async () => {
    const { page } = await mounted();
    await page.choosePeriod('2026');
    expect(page.text).to.include('Chưa có báo cáo năm 2026 (');
  });

  it('gives a report of the form that offices use, and hands it to the host', async () => {
    const { page, events } = await composed();
    expect(page.lines).to.include.members([
      'I. KHÁI QUÁT TÌNH HÌNH',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026',
    ]);
    expect(page.lines.join('\n')).to.match(/2\.2\. Trong kỳ không phát sinh việc giám sát/u);
    const [event] = events;
    expect(event?.reason).to.equal('composed');
    expect(event?.report.plan.reportOn).to.deep.equal({
      plan: 'tien-do-2026',
      period: '2026-H1',
      day: '2026-07-02',
    });
    expect(event?.report).to.equal(page.report);
  });

  it('says what the report holds, and what waits for figures', async () => {
    const { page } = await composed();
    expect(page.sum).to.match(/1 mục không phát sinh/u);
    expect(page.waits).to.deep.equal(['2.1. Tổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý.']);
    expect(page.noteOf('Việc tổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý chưa có')).to.match(
      /Quá hạn.*Chờ số liệu/u,
    );
  });

  it('asks the host where what is missing can be noted', async () => {
    const { page, composer } = await composed();
    composer.notesProgress = true;
    const asked: unknown[] = [];
    composer.addEventListener('ph-note-progress', ({ item, period, agency }) =>
      asked.push([item, period, agency]),
    );
    await page.settled();
    await page.press(page.texts.noteFor('2.1. Tổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý.'));
    expect(asked).to.deep.equal([['bao-cao', '2026-H1', undefined]]);
  });

  it('of a plan without tasks says what to do', async () => {
    const { page } = await mounted({ plan: createPlanFile(createPlan({ id: 'moi' })) });
    expect(page.text).to.include(page.texts.startNone);
    expect(page.buttons).not.to.include(page.texts.compose);
  });
});

describe('where a sentence comes from', () => {
  afterEach(clearStages);

  it('is shown by a key and by a click: item, template, entries', async () => {
    const { page } = await composed();
    await page.lookAt(HELD);
    for (const words of [
      'Nguồn của câu 1.1',
      'Tổ chức 04 hội nghị',
      'kết quả của nhiệm vụ',
      'Hoàn thành',
      '612 lượt người',
      'Lò Thị Hạnh',
    ])
      expect(page.source).to.include(words);
    expect(page.field).to.equal(undefined);
    await page.click(GROUPS);
    expect(page.source).to.include('6 tổ');
    expect(page.field?.focused).to.equal(true);
  });

  it('is a person where they have written it', async () => {
    const { page } = await composed();
    await page.click(GROUPS);
    await page.press(page.texts.addBehind);
    page.field?.type('Được Nhân dân đồng tình.');
    await page.press(page.texts.done);
    await page.lookAt('Được Nhân dân đồng tình.');
    expect(page.source).to.include(page.texts.sourceNone);
  });
});

describe('editing sentence by sentence', () => {
  afterEach(clearStages);

  it('changes the sentence in the report, and keeps what it was made from', async () => {
    const { page, events } = await composed();
    await page.rewrite('612 lượt người', () => 'Có 612 lượt người tham dự.');
    expect(page.lines.join('\n')).to.include('đạt 100% kế hoạch. Có 612 lượt người tham dự.');
    expect(page.noteOf('tham dự')).to.match(/^Đã sửa tay/u);
    expect(events.at(-1)?.reason).to.equal('edited');
    const item = page.report.plan.items.find(({ text }) => text.includes('tham dự'));
    expect(item?.generated?.map(({ template }) => template)).to.deep.equal(['result/done', 'figures']);
  });

  it('brings back the sentence as it was made, from its field or where it is shown', async () => {
    const { page } = await composed();
    const before = page.lines;
    await page.rewrite('612 lượt người', () => 'Rất đông người tham dự.');
    await page.lookAt('Rất đông');
    await page.press(page.texts.restore);
    expect(page.lines).to.deep.equal(before);
  });

  it('takes a sentence out, tells so, and gives it back', async () => {
    const { page } = await composed();
    const before = page.lines;
    await page.click('612 lượt người');
    await page.press(page.texts.remove);
    expect(page.lines.join('\n')).not.to.include('612 lượt người');
    expect(page.notice).to.equal(page.texts.removed);
    expect(page.noteOf(HELD)).to.include('Đã bỏ 1 câu');
    await page.press(page.texts.undo);
    expect(page.lines).to.deep.equal(before);
  });

  it('adds a line, numbered; one that nothing is written into goes again', async () => {
    const { page } = await composed();
    await page.click(GROUPS);
    await page.press(page.texts.addLine);
    page.field?.type('Đã phát 300 tờ rơi.');
    await page.press(page.texts.done);
    expect(page.lines).to.include('1.3. Đã phát 300 tờ rơi.');
    const before = page.lines;
    await page.click('300 tờ rơi');
    await page.press(page.texts.addLine);
    await page.press(page.texts.done);
    expect(page.lines).to.deep.equal(before);
  });

  it('takes a heading out with what stands below it, and gives it back', async () => {
    const { page } = await composed();
    const before = page.lines;
    await page.click('Giám sát, nắm tình hình');
    await page.press(page.texts.removeLine);
    expect(page.lines.join('\n')).not.to.include('Trong kỳ không phát sinh');
    expect(page.notice).to.equal(page.texts.removedLine('2'));
    await page.press(page.texts.undo);
    expect(page.lines).to.deep.equal(before);
  });

  it('keeps a field whole while a person is in it, whatever they write', async () => {
    const { page } = await composed();
    await page.click('612 lượt người');
    page.field?.place('end');
    page.field?.type(' Bà con phấn khởi. Các xã đề nghị tổ chức thêm.');
    page.composer.handOver();
    await page.settled();
    expect(page.field?.value).to.match(/612 lượt người\. Bà con phấn khởi\. Các xã đề nghị tổ chức thêm\.$/u);
    expect(page.field?.focused).to.equal(true);
    await page.press(page.texts.done);
    await page.lookAt('Bà con phấn khởi. Các xã đề nghị tổ chức thêm.');
    expect(page.source).to.include(page.texts.sourceNone);
  });

  it('hands nothing over while an input method composes', async () => {
    const { page } = await composed();
    await page.click('612 lượt người');
    const before = page.report;
    page.field?.place('end');
    page.field?.compose(' dđo');
    page.composer.handOver();
    await page.settled();
    expect(page.report).to.equal(before);
    page.field?.composed();
    await page.press(page.texts.done);
    expect(page.lines.join('\n')).to.include('612 lượt người. dđo');
  });

  it('cannot be done where it is read only, and sources are shown all the same', async () => {
    const report = composeReport(planWith(six, held, nil), half);
    const { page, composer } = await mounted({ report });
    composer.readonly = true;
    await page.settled();
    await page.click(HELD);
    expect(page.field).to.equal(undefined);
    expect(page.source).to.include('612 lượt người');
    expect(page.buttons).not.to.include(page.texts.edit);
    expect(await page.offers(page.texts.word)).to.equal(true);
    expect(await page.offers(page.texts.composeAnew)).to.equal(false);
  });
});

describe('a report in a <ph-plan> of its own', () => {
  afterEach(clearStages);

  async function beside(report?: PlanFile) {
    const place = stage();
    const holder = create<Plan>(definePlan());
    holder.id = 'bao-cao';
    if (report) holder.plan = report;
    const plan = mountPlan(planWith(six, held, nil), place);
    const composer = create<PlanWidget>(widgetCase.define());
    const page = new ReportComposerHarness(composer);
    page.composer.reportFor = 'bao-cao';
    page.composer.today = half.today;
    page.composer.period = half.period;
    page.composer.agency = '';
    place.append(holder);
    plan.append(composer);
    await page.settled();
    return { page, holder, plan };
  }

  it('is put there, edited there, and taken back there', async () => {
    const { page, holder, plan } = await beside();
    const before = equalTo(planWith(six, held, nil));
    await page.compose();
    expect(holder.plan?.plan.kind).to.equal('report');
    const changes: unknown[] = [];
    holder.addEventListener('ph-change', (event) => changes.push(event.origin));
    await page.rewrite('612 lượt người', () => 'Có 612 lượt người tham dự.');
    expect(holder.plan?.plan.items.some(({ text }) => text.includes('tham dự'))).to.equal(true);
    expect(changes).to.deep.equal([page.element]);
    holder.undo();
    await page.settled();
    expect(page.lines.join('\n')).to.include('Kết quả trong kỳ: 612 lượt người.');
    expect(plan.plan).to.deep.equal(before);
  });

  it('follows what another widget does to it', async () => {
    const { page, holder } = await beside(composeReport(planWith(six, held, nil), half));
    await page.looked();
    const item = holder.plan?.plan.items.find(({ text }) => text.includes('612'));
    const report = holder.plan;
    if (!item || !report) throw new RangeError('the report tells of 612 people');
    holder.plan = {
      ...report,
      plan: {
        ...report.plan,
        items: report.plan.items.map((each) =>
          each === item ? { ...item, text: item.text.replace('Kết quả trong kỳ', 'Trong kỳ có') } : each,
        ),
      },
    };
    await page.settled();
    expect(page.noteOf('Trong kỳ có: 612 lượt người.')).to.match(/^Đã sửa tay/u);
  });

  it('is not put over something else', async () => {
    const { page, holder } = await beside(planWith(six));
    expect(page.text).to.include(page.texts.occupied);
    expect(page.buttons).not.to.include(page.texts.compose);
    expect(holder.plan?.plan.id).to.equal('tien-do-2026');
  });

  it('says so where the page has no such place', async () => {
    const { page, holder } = await beside();
    holder.remove();
    await page.settled();
    expect(page.buttons).not.to.include(page.texts.compose);
  });
});
