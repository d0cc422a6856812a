import { entry, progressPlanFile } from '@phoihop/plan/testing';
import {
  axeFaults,
  clearStages,
  loadedModules,
  mountWidget,
  pause,
  stage,
  watchLoading,
} from '@phoihop/testing';
import { expect } from 'chai';
import { progressChartMessages } from '../progress-chart.messages.js';

const file = progressPlanFile([
  entry('hn', { item: 'hoi-nghi', agency: 'mttq', status: 'done', at: '2026-06-02T02:00:00Z' }),
]);

/** By then a page that does nothing has paused (milliseconds). */
const PAUSE_MS = 1200;

/** What of the widget the page has loaded, by the folder; Chart.js by its name. Messages are of the harness: it takes all. */
async function loaded(): Promise<string[]> {
  const parts = (await loadedModules()).flatMap((path) => {
    if (path.includes('/node_modules/chart.js/')) return ['chart.js'];
    const folder = /\/progress-chart\/src\/([\w-]+)\/(?![\w-]+\.messages\.)[\w.-]+\.(?:ts|js)$/u.exec(
      path,
    )?.[1];
    return folder === undefined ? [] : [folder];
  });
  return Array.from(new Set(parts));
}

/** Imported when it is needed: what this file imports at once would be loaded with it. */
const mounted = async (place: HTMLElement) => {
  const { ProgressChartHarness, widgetCase } = await import('../progress-chart.harness.js');
  const { element } = await mountWidget(widgetCase, {}, place);
  Object.assign(element, { today: '2026-06-14', period: '2026-H1' });
  return new ProgressChartHarness(element);
};

/** A place so far down that nobody has scrolled to it. */
function farDown(): HTMLElement {
  const place = stage();
  place.style.setProperty('padding-block-start', '400vh');
  return place;
}

describe('a chart that is being opened', () => {
  before(watchLoading);
  afterEach(() => {
    clearStages();
    window.scrollTo(0, 0);
  });

  it('has what each chart with a plan needs already, where the page has paused behind `/define`', async () => {
    // Given a page that registers the tag, and has no chart
    const { defineProgressChart } = await import('../define-progress-chart.js');
    defineProgressChart();
    // When it pauses
    await pause(PAUSE_MS);
    // Then a chart that comes now is drawn without a request; nothing else is loaded
    expect(await loaded())
      .to.include.members(['opening', 'board', 'bars'])
      .and.not.to.include('cards')
      .and.not.to.include('chart.js');
  });

  it('shows its bars in the first frame, where what they need is there', async () => {
    // Given that, and a widget on the screen without a plan
    await import('../board-parts.js').then(({ loadBoardParts }) => loadBoardParts());
    const page = await mounted(stage());
    // When it is given one
    page.element.plan = file;
    await Promise.resolve();
    // Then they stand before anything else is done, and no space is kept for them first
    expect(page.rows).to.have.length(3);
  });

  it('shows its title when there is a plan, the sentence and tables in a pause, and Chart.js when it is seen', async () => {
    // Given a widget without a plan, then with one, below what is on the screen
    const page = await mounted(farDown());
    page.element.plan = file;
    await page.element.updateComplete;
    // Then its title stands at once
    expect(page.text).to.contain(progressChartMessages.vi.heading).and.to.contain(file.plan.subject);
    expect(await axeFaults(page.element)).to.deep.equal([]);
    // When the page pauses, then sentence and tables are there for a screen reader, a search and the printer
    await page.settled();
    expect(page.summary).to.contain('1 trên 4 nhiệm vụ đã hoàn thành');
    expect(page.rows).to.have.length(3);
    expect(page.tableOf('reports')).not.to.have.length(0);
    expect(await loaded()).to.include.members(['board', 'bars', 'cards']);
    // What is used by few is not loaded before they do
    expect(await loaded()).not.to.include('entry');
    expect(await loaded()).not.to.include('chart.js');
    // When somebody scrolls to a picture, then it is drawn
    page.scrollTo('statuses');
    await page.canvas('statuses');
    expect(await loaded()).to.include('chart.js');
  });

  for (const width of ['72em', '48em', '22em'])
    it(`keeps the space that it will need where it is ${width} wide`, async () => {
      // Given a chart below the screen, and something behind it
      const place = farDown();
      place.style.setProperty('inline-size', width);
      const page = await mounted(place);
      page.element.plan = file;
      await page.element.updateComplete;
      const before = page.height;
      // When all of it has come, then what stands behind it has hardly moved
      await page.settled();
      expect(page.height / before).to.be.within(0.85, 1.15);
    });

  it('is read as loading, and as what it is about', async () => {
    const page = await mounted(farDown());
    page.element.plan = file;
    await page.element.updateComplete;
    expect(page.text).to.contain(progressChartMessages.vi.loading);
    await page.settled();
    expect(page.text).not.to.contain(progressChartMessages.vi.loading);
  });

  it('brings what stands below the bars also in a page that draws no frames', async () => {
    // Given a browser that draws nothing, as it does for a page in the background
    const { requestAnimationFrame: frame } = window;
    window.requestAnimationFrame = () => 0;
    try {
      const page = await mounted(stage());
      page.element.plan = file;
      await page.settled();
      // Then its tables come, and follow what is noted
      expect(page.tableOf('statuses')[0]?.[1]).to.equal('1');
      page.element.plan = progressPlanFile([
        ...file.entries,
        entry('gs', { item: 'giam-sat-du-an', agency: 'sdttg', status: 'done', at: '2026-06-12T02:00:00Z' }),
      ]);
      await page.followed('statuses', '2');
      expect(page.rows.at(-1)?.[1]).to.equal('2');
    } finally {
      window.requestAnimationFrame = frame;
    }
  });
});
