import type { PlanFile, ReportEntry } from '@phoihop/plan';
import { entry, progressPlanFile } from '@phoihop/plan/testing';
import {
  axeFaults,
  clearStages,
  describeWidget,
  equalTo,
  mountWidget,
  pressKeys,
  stage,
} from '@phoihop/testing';
import { expect } from 'chai';
import { ProgressChartHarness, widgetCase } from './progress-chart.harness.js';
import { cardsTexts } from './cards/cards.messages.js';
import type { ProgressChart } from './progress-chart.js';

const texts = cardsTexts.vi;

const noted: ReportEntry[] = [
  entry('hn', {
    item: 'hoi-nghi',
    agency: 'mttq',
    status: 'done',
    figures: [{ value: 4, unit: 'hội nghị' }],
    by: { id: 'u1', name: 'Lò Thị Hạnh' },
    evidence: ['https://songlam.example/tin', 'data:text/html,1'],
    at: '2026-06-02T02:00:00Z',
  }),
  entry('tl', { item: 'to-truyen-thong', agency: 'ta-lun', percent: 40, at: '2026-06-10T02:00:00Z' }),
  entry('gs', { item: 'giam-sat-du-an', agency: 'sdttg', percent: 20 }),
];

async function chart(
  file: PlanFile = progressPlanFile(noted),
  options: Partial<ProgressChart> = {},
  into = stage(),
): Promise<ProgressChartHarness> {
  const { element } = await mountWidget(widgetCase, {}, into);
  Object.assign(element, { today: '2026-06-14', period: '2026-H1', ...options });
  element.plan = file;
  const page = new ProgressChartHarness(element);
  await page.settled();
  return page;
}

describeWidget(widgetCase);

describe('<ph-progress-chart>', () => {
  afterEach(clearStages);

  it('says in a sentence how far the work has come', async () => {
    const page = await chart();
    expect(page.summary).to.contain('1 trên 4 nhiệm vụ đã hoàn thành, 2 đang thực hiện, 1 quá hạn.');
    page.element.lang = 'en';
    await page.settled();
    expect(page.summary).to.contain('1 of 4 tasks is done, 2 in progress, 1 late.');
  });

  it('shows the same numbers as bars, as figures and in each table', async () => {
    const page = await chart();
    expect(page.rows).to.deep.equal([
      ['Công tác tuyên truyền, vận động', '1', '1', '0', '0', '2'],
      ['Giám sát, nắm tình hình', '0', '1', '0', '1', '2'],
      [texts.whole, '1', '2', '0', '1', '4'],
    ]);
    expect(page.parts(1)).to.deep.equal(['1 đang thực hiện', '1 quá hạn']);
    expect(page.tableOf('statuses').map(([, count]) => count)).to.deep.equal(['1', '2', '0', '1']);
    expect(page.tableOf('time')[5]).to.deep.equal(['Tháng 6 năm 2026', '2', '1', '-1']);
    expect(page.tableOf('reports').map(([unit, ...cells]) => [unit, cells.at(-1)])).to.deep.equal([
      ['Xã Tà Lưn', 'gửi đúng hạn, gửi ngày 10/06/2026'],
      ['Xã Na Hạ', 'chưa gửi, hạn gửi 30/06/2026'],
    ]);
  });

  it('shows bars of bodies and of communes', async () => {
    const page = await chart();
    expect(page.groupings).to.deep.equal([texts.bySection, texts.byAgency, texts.byUnit]);
    await page.group(texts.byUnit);
    expect(page.rows.map(([name, , under]) => [name, under])).to.deep.equal([
      ['Xã Tà Lưn', '1'],
      ['Xã Na Hạ', '0'],
      [texts.units(2), '1'],
    ]);
    expect(page.text).not.to.contain(texts.countedForEach);
    await page.group(texts.byAgency);
    expect(page.rows[0]?.[0]).to.equal('Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh');
  });

  it('adds up the rows that are shown, and says when a task is counted for more than one body', async () => {
    const both = entry('hs', { item: 'hoi-nghi', agency: 'sdttg', status: 'done' });
    const page = await chart(progressPlanFile([...noted, both]), { by: 'agency' });
    const sums = page.rows.slice(0, -1).map((row) => Number(row.at(-1)));
    expect(page.rows.at(-1)?.[0]).to.equal(texts.agencies(3));
    expect(Number(page.rows.at(-1)?.at(-1))).to.equal(sums.reduce((sum, each) => sum + each, 0));
    expect(page.text).to.contain(texts.countedForEach);
    expect(page.summary).to.contain('trên 4 nhiệm vụ');
  });

  it('leads by keyboard from a bar to its tasks and to what was noted, by whom and when', async () => {
    const page = await chart();
    page.focusRow(0);
    await pressKeys('Enter');
    await page.settled();
    expect(page.tasks.length).to.equal(2);
    expect(page.tasks[0]).to.contain('Hoàn thành').and.to.contain('4 trên 4 hội nghị');
    // Tất cả, two standings, then the entries of the first task.
    for (let step = 0; step < 4; step++) await pressKeys('Tab');
    expect(page.focused).to.equal(texts.showEntries(1));
    await pressKeys('Enter');
    await page.settled();
    expect(page.tasks[0])
      .to.contain('6 tháng đầu năm 2026')
      .and.to.contain('Lò Thị Hạnh, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh ghi ngày 02/06/2026');
    page.focusRow(0);
    await pressKeys('Enter');
    await page.settled();
    expect(page.tasks).to.deep.equal([]);
  });

  it('shows only tasks that stand so when a part of a bar is pressed', async () => {
    const page = await chart();
    await page.pressPart(1, '1 quá hạn');
    expect(page.tasks.length).to.equal(1);
    expect(page.tasks[0]).to.contain('báo cáo tình hình Nhân dân').and.to.contain('quá hạn từ 31/03/2026');
  });

  it('links evidence only where a browser may safely go', async () => {
    const page = await chart();
    await page.pressPart(0, '1 hoàn thành');
    await page.press(texts.showEntries(1));
    expect(page.links).to.deep.equal(['https://songlam.example/tin']);
    expect(page.text).to.contain('data:text/html,1');
  });

  it('follows the period and what is noted', async () => {
    const page = await chart(progressPlanFile(noted), { today: '2026-12-20' });
    await page.choosePeriod('Quý I năm 2026');
    expect(page.summary).to.contain('0 trên 4 nhiệm vụ đã hoàn thành');
    await page.choosePeriod('6 tháng đầu năm 2026');
    const gs = entry('gs-2', {
      item: 'giam-sat-du-an',
      agency: 'sdttg',
      status: 'done',
      at: '2026-06-12T02:00:00Z',
    });
    page.element.plan = progressPlanFile([...noted, gs]);
    await page.settled();
    expect(page.summary).to.contain('2 trên 4 nhiệm vụ đã hoàn thành');
  });

  it('draws the bars in the frame of a change, and tells it in words and figures one frame later', async () => {
    const page = await chart();
    const before = { shares: page.shares(0), row: page.rows[0], summary: page.summary };
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    // When a task that was done is under way again
    const later = noted.map((each): ReportEntry =>
      each.id === 'hn' ? { ...each, status: 'in-progress' } : each,
    );
    page.element.plan = progressPlanFile(later);
    await frame();
    // Then its bar stands in the next frame, before anything is told of it
    expect(page.shares(0)).not.to.equal(before.shares);
    expect([page.rows[0], page.summary]).to.deep.equal([before.row, before.summary]);
    // And who waits for all of it finds the figures as well
    await page.element.updateComplete;
    expect(page.rows[0]).to.deep.equal(['Công tác tuyên truyền, vận động', '0', '2', '0', '0', '2']);
    expect(page.summary).to.contain('0 trên 4 nhiệm vụ đã hoàn thành');
    expect(page.parts(0)).to.deep.equal(['2 đang thực hiện']);
    // Changes that come with every frame do not put it off for ever
    page.element.plan = progressPlanFile(noted);
    for (let turn = 0; turn < 60 && page.summary !== before.summary; turn++) {
      page.element.plan = { ...progressPlanFile(noted), versions: [] };
      await frame();
    }
    expect(page.summary).to.equal(before.summary);
  });

  it('draws when a canvas comes into view, under the name of what it says, and again after it was away', async () => {
    const page = await chart();
    page.scrollTo('statuses');
    const { name, marked } = await page.canvas('statuses');
    expect(name).to.equal('1 trên 4 nhiệm vụ đã hoàn thành, 2 đang thực hiện, 1 quá hạn.');
    expect(marked).to.be.greaterThan(1000);
    page.scrollTo('time');
    expect((await page.canvas('time')).name).to.contain('ít hơn dự kiến 1 nhiệm vụ');
    const { parentElement } = page.element;
    page.element.remove();
    parentElement?.append(page.element);
    await page.settled();
    page.scrollTo('statuses');
    expect((await page.canvas('statuses')).marked).to.equal(marked);
  });

  it('does not draw what is not seen', async () => {
    const place = stage();
    place.style.setProperty('padding-block-start', '400vh');
    const page = await chart(progressPlanFile(noted), {}, place);
    expect([page.statusOf('time'), page.statusOf('statuses')]).to.deep.equal(['waiting', 'waiting']);
    page.scrollTo('statuses');
    expect((await page.canvas('statuses')).marked).to.be.greaterThan(1000);
    window.scrollTo(0, 0);
  });

  it('draws at once where the browser cannot tell what is in view', async () => {
    const { IntersectionObserver: observer } = window;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    try {
      const place = stage();
      place.style.setProperty('padding-block-start', '400vh');
      const page = await chart(progressPlanFile(noted), {}, place);
      expect((await page.canvas('statuses')).marked).to.be.greaterThan(1000);
    } finally {
      window.IntersectionObserver = observer;
    }
  });

  it('shows entries of a deleted item, and tells of a period that there is not', async () => {
    const gone = entry('x', { item: 'da-xoa', note: 'Ghi trước khi xóa.' });
    const page = await chart(progressPlanFile([...noted, gone]), { period: '2026-H7' });
    expect(page.orphans).to.contain('1 lần ghi tiến độ').and.to.contain('Ghi trước khi xóa.');
    expect(page.notice).to.contain('2026-H7');
    expect(page.summary).to.contain('1 trên 4');
  });

  it('shows what was noted of a task that was parted into smaller ones, and of which', async () => {
    const { items } = progressPlanFile().plan;
    const heading = items.find(({ task }) => !task);
    const page = await chart(progressPlanFile([...noted, entry('x', { item: heading!.id })]));
    expect(page.orphans).to.contain('đã chia thành mục nhỏ hơn').and.to.contain(heading!.text);
    // When its period does not exist either, it is told once
    const both = entry('x', { item: heading!.id, period: '2026-H7' });
    expect((await chart(progressPlanFile([...noted, both]))).orphans).to.contain('1 lần ghi tiến độ');
  });

  it('is readable with no task, and with 300 communes, which can be searched', async () => {
    const none = progressPlanFile();
    const empty = await chart({ ...none, plan: { ...none.plan, items: [] } });
    expect(empty.summary).to.equal(texts.summaryEmpty);
    const communes = Array.from({ length: 300 }, (_, index) => ({
      id: `c${String(index)}`,
      name: `Xã số ${String(index + 1)}`,
      aliases: [],
      kind: 'body' as const,
      level: 'commune' as const,
      partOf: 'xa',
    }));
    const agencies = [...none.plan.agencies.filter(({ kind }) => kind !== 'body'), ...communes];
    const many = await chart({ ...none, plan: { ...none.plan, agencies } }, { by: 'unit' });
    expect(many.rows.length).to.equal(301);
    await many.search('xa so 299');
    expect(many.rows.map(([name]) => name)).to.deep.equal(['Xã số 299', texts.units(1)]);
  });

  it('changes nothing when an equal plan is set', async () => {
    const page = await chart();
    page.focusRow(1);
    await pressKeys('Enter');
    await page.settled();
    page.element.plan = equalTo(progressPlanFile(noted));
    await page.settled();
    expect(page.tasks.length).to.equal(2);
    expect(page.focused).to.contain('Giám sát, nắm tình hình');
  });

  it('has no fault that axe finds, with a row open and its entries shown', async () => {
    const place = stage();
    const page = await chart(progressPlanFile(noted), {}, place);
    await page.pressPart(0, '1 hoàn thành');
    await page.press(texts.showEntries(1));
    await page.press(texts.showTable);
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.group(texts.byUnit);
    expect(await axeFaults(place)).to.deep.equal([]);
  });
});
