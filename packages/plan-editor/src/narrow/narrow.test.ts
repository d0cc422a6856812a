import { samplePlanFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pause, pressKeys, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { readingMessages } from '../reading.messages.js';
import { outlinePaneMessages } from '../outline-pane/outline-pane.messages.js';
import { widgetCase } from '../plan-editor.harness.js';
import { planEditorMessages } from '../plan-editor.messages.js';
import { NarrowHarness } from './narrow.harness.js';
import { narrowMessages } from './narrow.messages.js';

const texts = planEditorMessages.vi;
const { moreTools } = narrowMessages.vi;
const { open: outline } = outlinePaneMessages.vi;
const { find } = readingMessages.vi;

const FIRST = [outline, texts.undo, texts.redo, texts.outdent, texts.indent, texts.add, moreTools];

async function editor(width: string, readonly = false): Promise<NarrowHarness> {
  const place = stage();
  place.style.setProperty('inline-size', width);
  const { element } = await mountWidget(widgetCase, { plan: samplePlanFile(), readonly }, place);
  return new NarrowHarness(element);
}

describe('the tools on a phone', () => {
  afterEach(clearStages);

  it('stand in one row, with the others behind a tool of their own', async () => {
    const page = await editor('320px');
    expect(page.tools).to.deep.equal(FIRST);
    expect(page.fits).to.equal(true);
    await page.press(moreTools);
    expect(page.tools).to.include.members([...FIRST, texts.moveUp, texts.moveDown, texts.remove, find]);
    expect(page.fits).to.equal(true);
  });

  for (const width of ['360px', '760px'])
    it(`are reached by Tab from what has opened them, at ${width}`, async () => {
      const page = await editor(width);
      await page.press(moreTools);
      const opened = page.tools.slice(page.tools.indexOf(moreTools) + 1);
      page.focusTool(moreTools);
      const reached: string[] = [];
      while (reached.length < opened.length) {
        await pressKeys('Tab');
        reached.push(page.focusedTool);
      }
      expect(reached).to.deep.equal(opened);
      expect(opened).to.include(texts.importText);
    });

  it('take in the outline where letters become so large that it has no room beside the paper', async () => {
    const page = await editor('1300px');
    // All that comes later has come: nothing else has the room read.
    await pause(1500);
    expect(page.tools).not.to.include(outline);
    page.element.style.setProperty('font-size', '40px');
    await pause(500);
    await page.settled();
    expect(page.tools).to.include(outline);
  });

  it('come with the checks behind them on a phone', async () => {
    const page = await editor('360px');
    await page.press(moreTools);
    const { tools } = page;
    expect(tools.indexOf(readingMessages.vi.panel)).to.be.greaterThan(tools.indexOf(moreTools));
  });

  it('make room for what one of them opens, and stay for those that are pressed again', async () => {
    const page = await editor('360px');
    await page.press(moreTools);
    await page.press(texts.moveDown);
    expect(page.tools).to.include(texts.moveDown);
    await page.press(find);
    expect(page.tools).to.deep.equal(FIRST);
  });

  it('are those of reading where the plan is only read', async () => {
    const page = await editor('360px', true);
    expect(page.tools).to.include.members([outline, find]);
    expect(page.tools).not.to.include(moreTools);
  });

  it('have no fault that a screen reader would stumble over', async () => {
    const page = await editor('360px');
    await page.press(moreTools);
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });
});

describe('a place that grows', () => {
  afterEach(clearStages);

  it('gets the outline beside the paper, and all tools in sight', async () => {
    const page = await editor('360px');
    page.element.parentElement?.style.setProperty('inline-size', '1300px');
    for (let wait = 0; wait < 40 && page.tools.includes(outline); wait++) await pause(50);
    expect(page.tools).not.to.include.members([outline]);
    expect(page.tools).to.include(texts.moveUp).and.not.to.include(moreTools);
  });
});
