import { entry, progressPlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { cardsTexts } from '../cards/cards.messages.js';
import { ProgressChartHarness, widgetCase } from '../progress-chart.harness.js';

const texts = cardsTexts.vi;

/** Two communes report on what the group of them carries; the front has noted twice, in two units. */
const file = progressPlanFile([
  entry('tl', {
    ...{ item: 'to-truyen-thong', agency: 'ta-lun', figures: [{ value: 2, unit: 'tổ' }] },
    by: { id: 'u1', name: 'Vi Văn Khang' },
  }),
  entry('nh', { item: 'to-truyen-thong', agency: 'na-ha', figures: [{ value: 3, unit: 'tổ' }] }),
  entry('hn', {
    ...{ item: 'hoi-nghi', agency: 'mttq' },
    figures: [
      { value: 1, unit: 'hội nghị' },
      { value: 120, unit: 'lượt người' },
    ],
  }),
  entry('hn-2', { item: 'hoi-nghi', agency: 'mttq', figures: [{ value: 2, unit: 'Hội nghị' }] }),
]);

async function chart(into = stage()): Promise<ProgressChartHarness> {
  const { element } = await mountWidget(widgetCase, {}, into);
  Object.assign(element, { today: '2026-06-14', period: '2026-H1' });
  element.plan = file;
  const page = new ProgressChartHarness(element);
  await page.settled();
  return page;
}

describe('the figures of a period', () => {
  afterEach(clearStages);

  it('are summed over the communes, and lead down to what each of them has noted', async () => {
    const page = await chart();
    expect(page.sums()).to.deep.equal([
      ['hội nghị', '3'],
      ['lượt người', '120'],
      ['tổ', '5'],
    ]);
    await page.openSum('tổ');
    expect(page.sources.length).to.equal(1);
    const [{ task, entries } = { task: '', entries: [] }] = page.sources;
    expect(task).to.contain('tổ truyền thông cộng đồng');
    expect(entries.length).to.equal(2);
    expect(entries[0]).to.contain('2 tổ').and.to.contain('Vi Văn Khang, Xã Tà Lưn ghi ngày 10/06/2026');
    expect(entries[1]).to.contain('3 tổ').and.to.contain('Xã Na Hạ');
  });

  it('are summed over spellings of a unit', async () => {
    const page = await chart();
    await page.openSum('hội nghị');
    expect(page.sources[0]?.entries.map((text) => text.slice(0, 10))).to.deep.equal([
      '1 hội nghị',
      '2 hội nghị',
    ]);
  });

  it('are those of the body whose row is open', async () => {
    const page = await chart();
    await page.group(texts.byUnit);
    await page.openRow(0);
    expect(page.sums('row')).to.deep.equal([['tổ', '2']]);
    await page.openSum('tổ', 'row');
    expect(page.sources[0]?.entries.length).to.equal(1);
  });

  it('are followed down by keyboard, without a fault that axe finds', async () => {
    const place = stage();
    const page = await chart(place);
    await page.openSum('tổ');
    await page.openSum('tổ');
    page.focusSum('hội nghị');
    await pressKeys('Enter');
    await page.settled();
    expect(page.sources.length).to.equal(1);
    expect(await axeFaults(place)).to.deep.equal([]);
  });
});
