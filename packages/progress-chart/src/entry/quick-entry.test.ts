import type { PlanChange, PlanFile, ReportEntry } from '@phoihop/plan';
import { entry, progressPlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { ProgressChartHarness, widgetCase } from '../progress-chart.harness.js';
import { cardsTexts } from '../cards/cards.messages.js';
import { quickEntryMessages } from './quick-entry.messages.js';

const texts = quickEntryMessages.vi;
const figure = texts.figure('hội nghị');

async function desk(
  file: PlanFile = progressPlanFile(),
  agency = 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
  into = stage(),
): Promise<ProgressChartHarness> {
  const { element } = await mountWidget(widgetCase, {}, into);
  const actor = { id: 'u1', name: 'Lò Thị Hạnh', agency };
  Object.assign(element, { today: '2026-06-14', period: '2026-H1', actor });
  element.plan = file;
  const page = new ProgressChartHarness(element);
  await page.settled();
  await page.press(cardsTexts.vi.note);
  await page.entryShown();
  return page;
}

const entriesOf = (page: ProgressChartHarness): ReportEntry[] => page.element.plan?.entries ?? [];

describe('noting progress', () => {
  afterEach(clearStages);

  it('lists what is due for the body of the person, without what it has finished', async () => {
    const page = await desk();
    expect(page.due.map(({ task }) => task)).to.deep.equal([
      'Tổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ.',
      'Tổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý.',
    ]);
    const done = entry('a', { item: 'hoi-nghi', agency: 'mttq', period: '2026-Q1', status: 'done' });
    const later = await desk(progressPlanFile([done]));
    expect(later.due.length).to.equal(1);
    await later.showFinished();
    expect(later.due.length).to.equal(2);
  });

  it('makes one command of each field, and one entry of all of a task', async () => {
    const page = await desk();
    const commands: string[] = [];
    page.element.addEventListener('ph-change', ({ command }) => {
      commands.push((command as PlanChange).type);
    });
    await page.chooseStatus('Đang thực hiện');
    await page.fill(texts.percent, '50%');
    await page.fill(figure, '2');
    await page.fill(texts.note, 'Đã tổ chức tại xã Tà Lưn.');
    expect(commands).to.deep.equal(['entry/insert', 'entry/edit', 'entry/edit', 'entry/edit']);
    const [noted, ...others] = entriesOf(page);
    expect(others).to.deep.equal([]);
    expect(noted).to.include({
      item: 'hoi-nghi',
      agency: 'mttq',
      period: '2026-H1',
      status: 'in-progress',
      percent: 50,
    });
    expect(noted?.figures).to.deep.equal([{ value: 2, unit: 'hội nghị' }]);
    expect(noted?.by?.name).to.equal('Lò Thị Hạnh');
    await page.press(texts.undo);
    expect(entriesOf(page)[0]?.note).to.equal(undefined);
    await page.fill(texts.percent, '');
    expect(entriesOf(page)[0]?.percent).to.equal(undefined);
  });

  it('keeps what cannot be noted in its field, and says there what to do', async () => {
    const page = await desk();
    await page.fill(texts.percent, '140');
    await page.fill(figure, 'bốn', 0);
    expect(page.faults.length).to.equal(2);
    expect(page.faults[0]).to.contain('140%').and.to.contain('từ 0 đến 100');
    expect(page.faults[1]).to.contain('“bốn” không phải là số');
    expect(entriesOf(page)).to.deep.equal([]);
    expect(page.due[0]?.fields).to.include('140').and.to.include('bốn');
    await page.fill(texts.percent, '40');
    expect(page.faults.length).to.equal(1);
    expect(entriesOf(page)[0]?.percent).to.equal(40);
  });

  it('takes figures in other units, and says that they count for no target', async () => {
    const page = await desk();
    await page.openForm(0);
    await page.fill(texts.others, '612 lượt người; 02 lớp');
    await page.fill(figure, '3');
    expect(entriesOf(page)[0]?.figures).to.deep.equal([
      { value: 612, unit: 'lượt người' },
      { value: 2, unit: 'lớp' },
      { value: 3, unit: 'hội nghị' },
    ]);
    expect(page.text).to.contain('số liệu tính bằng lượt người vẫn được ghi nhưng không tính vào chỉ tiêu');
    await page.fill(texts.others, 'nhiều lắm');
    expect(page.faults[0]).to.contain('“nhiều lắm”').and.to.contain('kèm đơn vị tính');
    await page.fill(texts.others, '');
    expect(entriesOf(page)[0]?.figures).to.deep.equal([{ value: 3, unit: 'hội nghị' }]);
  });

  it('says nil, and refuses it beside figures', async () => {
    const page = await desk();
    await page.tick(texts.nil, 1);
    expect(entriesOf(page)[0]).to.include({ item: 'bao-cao', status: 'nil' });
    await page.fill(figure, '2');
    await page.tick(texts.nil, 0);
    expect(page.faults[0]).to.contain('không phát sinh');
    expect(entriesOf(page).find(({ item }) => item === 'hoi-nghi')?.status).to.equal('in-progress');
  });

  it('goes from task to task in the same column by keyboard', async () => {
    const page = await desk();
    page.entryField(texts.percent).field.focus();
    await pressKeys('5');
    await pressKeys('Enter');
    await page.settled();
    expect(entriesOf(page)[0]?.percent).to.equal(5);
    expect(page.focusedField).to.contain(texts.percent).and.to.contain('2.1.');
    await pressKeys('Alt+ArrowUp');
    expect(page.focusedField).to.contain('1.1.');
  });

  it('shows the same as a form for one task, with instruments and evidence line by line', async () => {
    const page = await desk();
    await page.openForm(0);
    await page.fill(texts.instruments, 'Công văn số 41/MTTQ-BTT\nKế hoạch số 12/KH-MTTQ');
    expect(entriesOf(page)[0]?.instruments).to.deep.equal([
      'Công văn số 41/MTTQ-BTT',
      'Kế hoạch số 12/KH-MTTQ',
    ]);
    await page.press(texts.next);
    expect(page.text).to.contain(texts.place(2, 2)).and.to.contain('gửi báo cáo tình hình Nhân dân');
    await page.press(texts.closeForm);
    expect(page.due.length).to.equal(2);
  });

  it('goes back to the chart, which knows of it', async () => {
    const page = await desk();
    await page.chooseStatus('Hoàn thành');
    await page.press(texts.back);
    await page.settled();
    expect(page.summary).to.contain('1 trên 4 nhiệm vụ đã hoàn thành');
  });

  it('is not offered where nothing may be changed', async () => {
    const page = await mountWidget(widgetCase, { plan: progressPlanFile(), readonly: true });
    expect(page.buttons).not.to.include(cardsTexts.vi.note);
  });

  it('has every message in each language, and no fault that axe finds', async () => {
    expect(Object.keys(quickEntryMessages.en).sort()).to.deep.equal(Object.keys(texts).sort());
    const place = stage();
    const page = await desk(progressPlanFile(), 'mttq', place);
    await page.fill(texts.percent, '140');
    expect(await axeFaults(place)).to.deep.equal([]);
    await page.openForm(0);
    expect(await axeFaults(place)).to.deep.equal([]);
  });
});
