import { entry, progressPlanFile } from '@phoihop/plan/testing';
import { clearStages, itWith, mountWidget, spoken, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { cardsTexts } from './cards/cards.messages.js';
import { ProgressChartHarness, widgetCase } from './progress-chart.harness.js';

const texts = cardsTexts.vi;

describe('what a screen reader says of the chart', () => {
  afterEach(clearStages);

  itWith('accessibility tree', 'comes in the order of its meaning, each bar with its figures', async () => {
    const { element } = await mountWidget(widgetCase, {}, stage());
    Object.assign(element, { today: '2026-06-14', period: '2026-H1' });
    element.plan = progressPlanFile([
      entry('hn', {
        item: 'hoi-nghi',
        agency: 'mttq',
        status: 'done',
        figures: [{ value: 2, unit: 'hội nghị' }],
      }),
    ]);
    const chart = new ProgressChartHarness(element);
    await chart.settled();
    await chart.openRow(0);
    const said = await spoken();
    const order = [
      texts.heading,
      texts.bySection,
      chart.summary.split('. ')[0] ?? '',
      texts.titleBySection,
      'I.1',
      '1 lần ghi',
      'I.2',
      'Toàn kế hoạch',
      texts.time,
      texts.statuses,
      texts.reports,
      texts.figures,
    ];
    let place = -1;
    for (const part of order) {
      const next = said.findIndex((each, index) => index > place && each.startsWith(part));
      expect(next, `${part} behind ${said[place] ?? ''}: ${said.join(' | ')}`).to.be.greaterThan(place);
      place = next;
    }
    // The row's figures are said behind its name, the parts of its bar are not.
    const row = said.findIndex((each) => each.startsWith('I.2'));
    const figures = chart.rows.find(([name]) => said[row]?.endsWith(name ?? '') === true);
    expect(said.slice(row + 1, row + 6)).to.deep.equal(figures?.slice(1));
  });
});
