import { definePlan } from '@phoihop/kit';
import { entry, progressPlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { cardsTexts } from './cards/cards.messages.js';
import { ProgressChartHarness, widgetCase } from './progress-chart.harness.js';

const texts = cardsTexts.vi;

const file = progressPlanFile([
  entry('hn', { item: 'hoi-nghi', agency: 'mttq', status: 'done' }),
  entry('gs', { item: 'giam-sat-du-an', agency: 'sdttg', percent: 20 }),
]);

/** Two charts on one plan, as a portal has a matrix and a chart on one. */
async function two(): Promise<ProgressChartHarness[]> {
  const provider = document.createElement(definePlan());
  Object.assign(provider, { plan: file });
  const place = stage();
  place.append(provider);
  return Promise.all(
    [1, 2].map(async () => {
      const { element } = await mountWidget(widgetCase, {}, provider);
      Object.assign(element, { today: '2026-06-14', period: '2026-H1' });
      const page = new ProgressChartHarness(element);
      await page.settled();
      return page;
    }),
  );
}

describe('a chart of some tasks', () => {
  afterEach(clearStages);

  it('narrows all widgets of the plan to one row, and shows all again', async () => {
    const [one, other] = await two();
    if (!one || !other) throw new RangeError('there are two');
    await one.openRow(1);
    await one.press(texts.narrow);
    await other.settled();
    for (const page of [one, other]) {
      expect(page.narrowed).to.contain('Đang xem 2 trên 4 nhiệm vụ: 2. Giám sát, nắm tình hình.');
      expect(page.summary).to.contain('0 trên 2 nhiệm vụ đã hoàn thành, 1 đang thực hiện, 1 quá hạn.');
      expect(page.rows).to.deep.equal([
        ['Giám sát, nắm tình hình', '0', '1', '0', '1', '2'],
        [texts.sections(1), '0', '1', '0', '1', '2'],
      ]);
      expect(page.tableOf('statuses').map(([, count]) => count)).to.deep.equal(['0', '1', '0', '1']);
      expect(page.tableOf('time').at(-1)?.[1]).to.equal('2');
    }
    await other.press(texts.showAll);
    await one.settled();
    expect([one.narrowed, other.narrowed]).to.deep.equal(['', '']);
    expect(one.summary).to.contain('1 trên 4');
  });

  it('shows what a body has a part in, from whichever widget that comes', async () => {
    const [one, other] = await two();
    if (!one || !other) throw new RangeError('there are two');
    await one.group(texts.byAgency);
    await one.openRow(1);
    await one.press(texts.narrow);
    await other.settled();
    expect(other.narrowed).to.contain('Sở Dân tộc và Tôn giáo');
    expect(other.rows.map(([name, ...numbers]) => [name, numbers.at(-1)])).to.deep.equal([
      ['Công tác tuyên truyền, vận động', '1'],
      ['Giám sát, nắm tình hình', '1'],
      [texts.sections(2), '2'],
    ]);
    expect(await axeFaults(one.element)).to.deep.equal([]);
  });

  it('opens with no other numbers than those of the filter that is set', async () => {
    const [one] = await two();
    if (!one) throw new RangeError('there are two');
    await one.openRow(1);
    await one.press(texts.narrow);
    // When a chart comes that was not there when the plan was narrowed
    const provider = one.element.closest<HTMLElement>('ph-plan') ?? stage();
    const { element } = await mountWidget(widgetCase, {}, provider);
    const seen = new Set<string>();
    const late = new ProgressChartHarness(element);
    const watching = new MutationObserver(() => seen.add(late.summary.slice(0, 20)));
    watching.observe(element.renderRoot, { subtree: true, childList: true, characterData: true });
    Object.assign(element, { today: '2026-06-14', period: '2026-H1' });
    await late.settled();
    watching.disconnect();
    // Then it never told of all tasks
    expect(late.summary).to.contain('0 trên 2 nhiệm vụ');
    expect(Array.from(seen).filter((summary) => summary.includes('trên 4'))).to.deep.equal([]);
  });

  it('is all of it again when another plan is opened', async () => {
    const [one, other] = await two();
    if (!one || !other) throw new RangeError('there are two');
    await one.openRow(1);
    await one.press(texts.narrow);
    const provider = one.element.closest('ph-plan');
    if (provider) provider.plan = { ...file, plan: { ...file.plan, id: 'khac' } };
    await one.settled();
    await other.settled();
    expect([one.narrowed, other.narrowed]).to.deep.equal(['', '']);
  });
});
