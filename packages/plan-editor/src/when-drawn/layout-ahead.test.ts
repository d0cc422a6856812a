import type { Item } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { clearStages, copied, mountWidget, pause, pressKeys, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { CHUNK } from '../chunk-size.js';
import { PlanEditorHarness, widgetCase } from '../plan-editor.harness.js';

const textOf = (index: number): string =>
  `Việc ${String(index)}: ${'rà soát danh sách, '.repeat(1 + (index % 9))}`;

/** Items of one line and of several, far more than a screen of them. */
const items = (): Item[] =>
  Array.from({ length: 5 * CHUNK }, (_, index) =>
    item(`m${String(index)}`, 1, `${String(index + 1)}.`, textOf(index)),
  );

async function opened(readonly: boolean): Promise<PlanEditorHarness> {
  const { element } = await mountWidget(widgetCase, { plan: planFile(items()), readonly });
  element.scrollIntoView();
  return new PlanEditorHarness(element);
}

/** Until the body is as high as its items are; the page works for that in its pauses. */
async function laidOut(page: PlanEditorHarness): Promise<void> {
  for (let wait = 0; wait < 200; wait++) {
    const { body, items } = page.heights;
    if (Math.abs(body - items) < 2) return;
    await pause(50);
  }
  const { body, items } = page.heights;
  expect(body, 'height of the body').to.be.closeTo(items, 2);
}

describe('what is out of view', () => {
  afterEach(clearStages);

  for (const readonly of [false, true])
    it(`is laid out ahead ${readonly ? 'to read' : 'to edit'}: the bar for scrolling is exact`, async () => {
      await laidOut(await opened(readonly));
    });

  it('has its height kept when a scroll that came upon it has ended', async () => {
    // Given a plan that is opened
    const page = await opened(false);
    // When somebody scrolls through it at once, for longer than a pause
    for (let step = 0; step < 60; step++) {
      window.scrollBy(0, 30);
      await pause(16);
    }
    // Then the bar for scrolling is exact a moment later
    await laidOut(page);
  });

  it('is laid out anew when its text or the width changes', async () => {
    // Given a plan that is laid out, and of which more than the beginning was seen
    const page = await opened(false);
    await laidOut(page);
    window.scrollBy(0, 1800);
    await pause(300);
    page.element.scrollIntoView();
    const before = page.heights.body;
    // When the last item becomes long, without being looked at
    const last = `m${String(5 * CHUNK - 1)}`;
    const text = page.element.plan?.plan.items.at(-1)?.text ?? '';
    page.element.plan = planFile([
      ...items().slice(0, -1),
      item(last, 1, `${String(5 * CHUNK)}.`, text.repeat(40)),
    ]);
    await page.settled();
    // Then the body grows
    await laidOut(page);
    expect(page.heights.body).to.be.greaterThan(before + 100);
    // And when there is less room, it grows again
    const wide = page.heights.body;
    page.element.style.setProperty('inline-size', '24em');
    await laidOut(page);
    expect(page.heights.body).to.be.greaterThan(wide);
  });

  for (const readonly of [false, true])
    it(`takes no room in memory where it is far from the view, ${readonly ? 'to read' : 'to edit'}`, async function () {
      if (!('oncontentvisibilityautostatechange' in document.body)) this.skip();
      // Given a plan of which only the beginning is in view
      const page = await opened(readonly);
      const gone = page.givenUp();
      // When the page rests
      for (let wait = 0; wait < 200 && gone.size < page.chunkCount - 2; wait++) await pause(50);
      // Then all but the beginning and what comes next is given up, and the bar for scrolling is exact
      expect(gone.size).to.equal(page.chunkCount - 2);
      await laidOut(page);
    });

  it('is selected and copied, and typed into, when its lines were given up', async function () {
    if (!('oncontentvisibilityautostatechange' in document.body)) this.skip();
    const page = await opened(false);
    const gone = page.givenUp();
    for (let wait = 0; wait < 200 && gone.size < page.chunkCount - 2; wait++) await pause(50);
    page.firstField?.place(0);
    await pressKeys('Control+a');
    await page.settled();
    expect(copied(page.surface).text.split('\n').length).to.equal(5 * CHUNK);
    page.field(textOf(5 * CHUNK - 1)).place('end');
    await typeKeys('Mới');
    page.focused?.leave();
    await page.settled();
    expect(page.element.plan?.plan.items.at(-1)?.text.endsWith('Mới')).to.equal(true);
  });

  it('keeps the caret and what is typed while it is laid out', async () => {
    const page = await opened(false);
    page.firstField?.place('end');
    await laidOut(page);
    expect(page.focused?.value).to.equal(page.firstField?.value);
  });
});
