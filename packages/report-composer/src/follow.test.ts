import { createPlan, createPlanFile } from '@phoihop/plan';
import { composeReport } from '@phoihop/plan/report';
import { clearStages, equalTo } from '@phoihop/testing';
import { expect } from 'chai';
import { composed, half, held, mounted, nil, planWith, six, two } from './mounted.harness.js';

const GROUPS = 'xây dựng ít nhất 10 tổ truyền thông cộng đồng; đến nay';

describe('when entries change', () => {
  afterEach(clearStages);

  it('sentences as they were made follow by themselves, in one step back', async () => {
    const { page, composer, events } = await composed();
    composer.plan = planWith(six, two, held, nil);
    await page.until(() => events.at(-1)?.reason === 'followed');
    expect(page.lines.join('\n')).to.include('đến nay đã thực hiện 08/10 tổ (đạt 80% kế hoạch)');
    expect(page.notice).to.match(/câu đã theo số liệu mới/u);
    await page.press(page.texts.undo);
    expect(page.lines.join('\n')).to.include('06/10 tổ');
    // What a person has taken back is offered, and not done again.
    await page.looked();
    expect(page.lines.join('\n')).to.include('06/10 tổ');
    await page.press(page.texts.follow);
    expect(page.lines.join('\n')).to.include('08/10 tổ');
  });

  it('an edited sentence is shown with the old and the new, and stays until a person chooses', async () => {
    const { page, composer } = await composed();
    await page.rewrite(GROUPS, (text) => text.replace(' kế hoạch)', ' kế hoạch), được Nhân dân đồng tình'));
    composer.plan = planWith(six, two, held, nil);
    await page.until(() => page.flag !== '');
    for (const words of ['Câu 1.2 đã sửa tay', '06/10', '08/10', 'được Nhân dân đồng tình'])
      expect(page.flag).to.include(words);
    expect(page.noteOf('được Nhân dân đồng tình')).to.include('Số liệu đã đổi sau đó');
    expect(page.lines.join('\n')).to.include('06/10 tổ (đạt 60% kế hoạch), được Nhân dân đồng tình');
    await page.press(page.texts.takeFigures);
    await page.looked();
    expect(page.lines.join('\n')).to.include('08/10 tổ (đạt 80% kế hoạch), được Nhân dân đồng tình');
    expect(page.flag).to.equal('');
  });

  for (const [button, words] of [
    ['takeSentence', '08/10 tổ (đạt 80% kế hoạch).'],
    ['keepSentence', '06/10 tổ (đạt 60%).'],
  ] as const)
    it(`an edited sentence is exchanged or kept: ${button}`, async () => {
      const { page, composer } = await composed();
      await page.rewrite(GROUPS, (text) => text.replace(' kế hoạch)', ')'));
      composer.plan = planWith(six, two, held, nil);
      await page.until(() => page.flag !== '');
      await page.press(page.texts[button]);
      await page.looked();
      expect(page.lines.join('\n')).to.include(words);
      expect(page.flag).to.equal('');
    });

  it('what is being typed is handed over first, so that it is the person’s', async () => {
    const { page, composer } = await composed();
    await page.click(GROUPS);
    page.field?.place(0);
    page.field?.type('Nhìn chung, ');
    composer.plan = planWith(six, two, held, nil);
    await page.until(() => page.flag !== '');
    expect(page.field?.value).to.match(/^Nhìn chung, .*06\/10 tổ/u);
    expect(page.field?.focused).to.equal(true);
  });

  it('a report that is only opened is not changed: what would follow is offered', async () => {
    const report = composeReport(planWith(six), half);
    const { page, events } = await mounted({ plan: planWith(six, two), report });
    expect(page.notice).to.match(/Số liệu đã đổi: \d câu/u);
    expect(events).to.deep.equal([]);
    await page.press(page.texts.follow);
    expect(page.lines.join('\n')).to.include('08/10 tổ');
    expect(events.map(({ reason }) => reason)).to.deep.equal(['followed']);
  });

  it('lines that would be made now are listed, and added by a click', async () => {
    const { page, composer } = await composed({ plan: planWith(six, held) });
    composer.plan = planWith(six);
    await page.until(() => page.waits.length > 2);
    const late =
      'Việc tổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ chưa hoàn thành đúng thời hạn (ngày 30/6/2026).';
    expect(page.waits).to.include(late);
    const add = `${page.texts.addThis}: Việc tổ chức 04`;
    await page.press(page.buttons.find((name) => name.startsWith(add)) ?? '');
    expect(page.lines).to.include(`- ${late}`);
  });

  it('the day of the figures stays that of the composing until a person moves it', async () => {
    const { page, composer } = await composed();
    composer.today = '2026-10-05';
    await page.settled();
    await page.looked();
    expect(page.text).to.include('Số liệu đến ngày 02/07/2026');
    await page.fromMenu(page.texts.toToday('05/10/2026'));
    await page.until(() => page.report.plan.reportOn?.day === '2026-10-05');
    expect(page.text).to.include('Số liệu đến ngày 05/10/2026');
  });
});

describe('nothing that was typed is lost', () => {
  afterEach(clearStages);

  it('by choosing another period or body: the report is kept, and opened again', async () => {
    const { page } = await composed();
    await page.rewrite('612 lượt người', () => 'Có 612 lượt người tham dự.');
    const first = page.report;
    await page.choosePeriod('2026-Q1');
    expect(page.text).to.include(
      'Báo cáo 6 tháng đầu năm 2026, Chung các cơ quan với 1 chỗ sửa tay vẫn được giữ.',
    );
    await page.compose();
    expect(page.report.plan.reportOn?.period).to.equal('2026-Q1');
    await page.chooseAgency('sdttg');
    await page.compose();
    expect(page.lines.join('\n')).to.match(/Sở Dân tộc và Tôn giáo báo cáo kết quả quý I năm 2026/u);
    await page.chooseAgency('');
    expect(page.report.plan.reportOn).to.include({ period: '2026-Q1' });
    await page.choosePeriod('2026-H1');
    expect(page.report).to.deep.equal(first);
    expect(page.notice).to.match(/Đã mở lại báo cáo 6 tháng đầu năm 2026/u);
  });

  it('by composing anew: it asks first, and one step brings it back', async () => {
    const { page } = await composed();
    await page.rewrite('612 lượt người', () => 'Có 612 lượt người tham dự.');
    const before = page.report;
    await page.fromMenu(page.texts.composeAnew);
    expect(page.notice).to.equal(page.texts.composeAnewAsk(1));
    expect(page.report).to.equal(before);
    await page.press(page.texts.composeAnewYes);
    await page.until(() => page.report !== before);
    expect(page.lines.join('\n')).not.to.include('tham dự');
    await page.press(page.texts.undo);
    expect(page.report).to.deep.equal(before);
  });

  it('by the host: an equal report disturbs nobody, and one that it kept is gone on with', async () => {
    const { page, composer } = await composed();
    await page.click('612 lượt người');
    page.field?.place('end');
    page.field?.type(' Rất vui.');
    composer.handOver();
    await page.settled();
    const caret = page.field?.caret;
    composer.report = equalTo(page.report);
    await page.settled();
    expect(page.field?.focused).to.equal(true);
    expect(page.field?.caret).to.equal(caret);
    const again = await mounted({ report: equalTo(page.report) });
    expect(again.page.lines.join('\n')).to.include('612 lượt người. Rất vui.');
    expect(again.page.chosenPeriod).to.equal('2026-H1');
  });

  it('by a report of another plan, or one that was not composed: they are told, and left as they are', async () => {
    const other = composeReport({ ...planWith(six), plan: { ...planWith().plan, id: 'khac' } }, half);
    const { page } = await mounted({ report: other });
    expect(page.notice).to.equal(page.texts.otherPlan);
    const items = [{ id: 'i', level: 1, label: null, text: 'Đã làm xong.' }];
    page.composer.report = createPlanFile(createPlan({ id: 'doc', kind: 'report', items }));
    await page.settled();
    expect(page.notice).to.equal(page.texts.foreign);
    await page.rewrite('Đã làm xong.', () => 'Đã làm rất tốt.');
    expect(page.lines).to.include('Đã làm rất tốt.');
  });

  it('by a change that the host refuses: it stays in its field', async () => {
    const { page, composer } = await composed();
    composer.can = () => false;
    await page.settled();
    const before = page.report;
    await page.click('612 lượt người');
    page.field?.place('end');
    page.field?.type(' Rất vui.');
    composer.handOver();
    await page.settled();
    expect(page.report).to.equal(before);
    expect(page.field?.value).to.match(/Rất vui\.$/u);
    expect(page.notice).to.match(/vẫn được giữ trên trang này/u);
  });
});
