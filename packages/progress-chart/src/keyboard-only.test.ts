import { entry, progressPlanFile } from '@phoihop/plan/testing';
import { clearStages, mountWidget, pressKeys, stage, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { cardsTexts } from './cards/cards.messages.js';
import { quickEntryMessages } from './entry/quick-entry.messages.js';
import { ProgressChartHarness, widgetCase } from './progress-chart.harness.js';

const texts = cardsTexts.vi;
const entryTexts = quickEntryMessages.vi;

/** A page with a button before the chart, which has the focus. */
async function page(): Promise<ProgressChartHarness> {
  const place = stage();
  const before = document.createElement('button');
  before.textContent = 'Trước biểu đồ';
  place.append(before);
  const { element } = await mountWidget(widgetCase, {}, place);
  const actor = { id: 'u1', name: 'Lò Thị Hạnh', agency: 'mttq' };
  Object.assign(element, { today: '2026-06-14', period: '2026-H1', actor });
  element.plan = progressPlanFile([
    entry('hn', { item: 'hoi-nghi', agency: 'mttq', figures: [{ value: 2, unit: 'hội nghị' }] }),
  ]);
  const found = new ProgressChartHarness(element);
  await found.settled();
  before.focus();
  return found;
}

/** Presses Tab until something that is called so has the focus. @throws RangeError where that does not happen. */
async function tabTo(chart: ProgressChartHarness, name: string, keys = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await pressKeys(keys);
    if (chart.focusedName.startsWith(name)) return;
  }
  throw new RangeError(`Tab does not come to “${name}”`);
}

async function press(chart: ProgressChartHarness, key: string): Promise<void> {
  await pressKeys(key);
  await chart.settled();
}

describe('the work of the chart by keyboard alone', () => {
  afterEach(clearStages);

  it('is followed from the sentence down to an entry, by section and by body', async () => {
    const chart = await page();
    await tabTo(chart, texts.bySection);
    await press(chart, 'ArrowRight');
    expect(chart.rows.at(-1)?.[0]).to.equal(texts.agencies(3));
    await press(chart, 'ArrowLeft');
    await tabTo(chart, 'I.1');
    await press(chart, 'Enter');
    expect(chart.tasks.length).to.equal(2);
    await tabTo(chart, texts.showEntries(1));
    await press(chart, 'Enter');
    expect(chart.tasks[0]).to.contain('Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh ghi ngày');
    await tabTo(chart, 'hội nghị');
    await press(chart, 'Enter');
    expect(chart.sources[0]?.entries.length).to.equal(1);
  });

  it('narrows to a row and shows all again; the table of a picture is opened and closed', async () => {
    const chart = await page();
    await tabTo(chart, 'I.2');
    await press(chart, 'Enter');
    await tabTo(chart, texts.narrow);
    await press(chart, 'Enter');
    expect(chart.narrowed).to.contain('2 trên 4 nhiệm vụ');
    expect(chart.focusedName).to.equal(texts.showAll);
    await press(chart, 'Enter');
    expect(chart.narrowed).to.equal('');
    expect(chart.focusedName.startsWith('I.1')).to.equal(true);
    await tabTo(chart, texts.showTable);
    await press(chart, 'Enter');
    expect(chart.focusedName).to.equal(texts.hideTable);
    await press(chart, 'Enter');
    expect(chart.focusedName).to.equal(texts.showTable);
  });

  it('opens what can be taken along, and closes it again where it was', async () => {
    const chart = await page();
    await tabTo(chart, texts.fetch);
    await press(chart, 'Enter');
    expect(chart.focusedName).to.equal(texts.fetchPicture(texts.titleBySection));
    await press(chart, 'ArrowDown');
    expect(chart.focusedName).to.equal(texts.fetchPicture(texts.time));
    await press(chart, 'Escape');
    expect(chart.focusedName).to.equal(texts.fetch);
  });

  it('notes progress of two tasks, one of them nil, takes one back, and returns to the chart', async () => {
    const chart = await page();
    await tabTo(chart, texts.note);
    await press(chart, 'Enter');
    await chart.entryShown();
    await tabTo(chart, `${entryTexts.percent}: 1.1.`);
    await typeKeys('60');
    await press(chart, 'Enter');
    expect(chart.focusedName.startsWith(`${entryTexts.percent}: 2.1.`)).to.equal(true);
    await tabTo(chart, `${entryTexts.nil}: 2.1.`);
    await press(chart, ' ');
    const entries = () => chart.element.plan?.entries ?? [];
    expect(entries().map(({ item, status, percent }) => [item, status, percent])).to.deep.equal([
      ['hoi-nghi', 'in-progress', 60],
      ['bao-cao', 'nil', undefined],
    ]);
    await tabTo(chart, entryTexts.undo, 'Shift+Tab');
    await press(chart, 'Enter');
    expect(entries().length).to.equal(1);
    await tabTo(chart, entryTexts.back);
    await press(chart, 'Enter');
    expect(chart.summary).to.contain('trên 4 nhiệm vụ đã hoàn thành');
  });
});
