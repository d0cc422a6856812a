import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, create, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../plan-editor.harness.js';
import { planEditorMessages } from '../plan-editor.messages.js';
import type { PlanEditor } from '../plan-editor.js';
import { DragHarness } from './drag.harness.js';
import { dragMessages } from './drag.messages.js';
import { wishedLevel } from './paper-ground.js';

const texts = dragMessages.vi;

const plan = (): PlanFile =>
  planFile([
    item('i', 1, 'I.', 'MỤC ĐÍCH'),
    item('i1', 2, '1.', 'Tuyên truyền'),
    item('i11', 3, 'a)', 'Hội nghị'),
    item('i2', 2, '2.', 'Vận động'),
    item('ii', 1, 'II.', 'TỔ CHỨC'),
  ]);

const LINES = ['I. MỤC ĐÍCH', '  1. Tuyên truyền', '    a) Hội nghị', '  2. Vận động', 'II. TỔ CHỨC'];
const SWAPPED = ['I. MỤC ĐÍCH', '  1. Vận động', '  2. Tuyên truyền', '    a) Hội nghị', 'II. TỔ CHỨC'];

async function editor(readonly = false): Promise<DragHarness> {
  const { element } = await mountWidget(widgetCase, { plan: plan(), readonly });
  return new DragHarness(element);
}

async function at(text: string): Promise<DragHarness> {
  const page = await editor();
  page.field(text).place(0);
  await page.settled();
  return page;
}

describe('the handle beside the paper', () => {
  afterEach(clearStages);

  it('stands beside the item under the pointer, else beside the one in hand', async () => {
    const page = await at('Tuyên truyền');
    expect(page.handle).to.equal(texts.handle('1.'));
    page.hover('Vận động');
    expect(page.handle).to.equal(texts.handle('2.'));
  });

  it('lies over the paper as soon as it is drawn, whatever comes later', async () => {
    // Given an editor of which other parts are still on their way
    const element = create<PlanEditor>(widgetCase.define());
    const page = new DragHarness(element);
    element.plan = plan();
    element.placeCaret({ item: 'i1', offset: 0 });
    const first = await new Promise<DragHarness['layer']>((resolve) => {
      const observer = new MutationObserver(() => {
        const { layer } = page;
        if (!layer) return;
        observer.disconnect();
        resolve(layer);
      });
      stage().append(element);
      observer.observe(element.renderRoot, { childList: true, subtree: true });
    });
    expect(first?.layer).to.deep.equal(first?.paper);
  });

  it('is not there where the plan is only read', async () => {
    expect((await editor(true)).handle).to.equal('');
  });

  it('moves an item with all below it, as one step', async () => {
    // Given the handle of an item that has another below it
    const page = await at('Tuyên truyền');
    page.grip();
    // When it is dragged below the one that follows
    await page.carry('lower', 'Vận động');
    expect(page.place).to.equal(texts.behind(2, '2.'));
    expect(page.lines).to.deep.equal(LINES);
    await page.letGo();
    // Then both stand there with their numbers, and one Undo takes all back
    expect(page.lines).to.deep.equal(SWAPPED);
    expect(page.notice).to.equal(texts.dropped('2.', 2));
    expect(page.focused?.value).to.equal('Tuyên truyền');
    await page.undo();
    expect(page.lines).to.deep.equal(LINES);
  });

  it('takes the level that the pointer asks for, where the place allows it', async () => {
    const page = await at('Vận động');
    page.grip('touch');
    await page.carry('lower', 'Hội nghị', 1);
    expect(page.place).to.equal(texts.behind(3, 'a)'));
    await page.carry('lower', 'Hội nghị', -1);
    expect(page.place).to.equal(texts.behind(2, '1.'));
    await page.carry('lower', 'Hội nghị', 1);
    await page.letGo();
    expect(page.lines.slice(2, 4)).to.deep.equal(['    a) Hội nghị', '    b) Vận động']);
  });

  it('leaves all as it was on Esc', async () => {
    const page = await at('Tuyên truyền');
    page.grip();
    await page.carry('lower', 'TỔ CHỨC');
    await page.keys('Escape');
    expect(page.place).to.equal('');
    await page.letGo();
    expect(page.lines).to.deep.equal(LINES);
    expect(page.said).to.equal(texts.left('1.'));
  });

  it('keeps the caret where a mere click falls on it', async () => {
    const page = await at('Tuyên truyền');
    page.grip();
    await page.letGo();
    expect(page.place).to.equal('');
    expect(page.focused?.value).to.equal('Tuyên truyền');
  });
});

describe('dragging', () => {
  afterEach(clearStages);

  it('is not needed: the tools move the item in hand by clicks alone', async () => {
    const page = await at('Tuyên truyền');
    await page.press(planEditorMessages.vi.moveDown);
    expect(page.lines).to.deep.equal(SWAPPED);
    await page.press(planEditorMessages.vi.moveUp);
    expect(page.lines).to.deep.equal(LINES);
  });
});

describe('the handle by keyboard', () => {
  afterEach(clearStages);

  it('comes behind the text, and picks up, moves and puts down', async () => {
    const page = await at('Tuyên truyền');
    await page.keys('Escape', 'Tab');
    expect(page.handleFocused).to.equal(true);
    await page.keys('Enter');
    expect(page.said).to.contain(texts.lifted('1.', 1)).and.to.contain(texts.within(2, 'I.'));
    await page.keys('ArrowDown');
    expect(page.said).to.equal(texts.behind(2, '2.'));
    await page.keys('Enter');
    expect(page.lines).to.deep.equal(SWAPPED);
    expect(page.handleFocused).to.equal(true);
    expect(page.handle).to.equal(texts.handle('2.'));
  });

  it('changes the level with the arrows to the side', async () => {
    const page = await at('Vận động');
    await page.focusHandle();
    await page.keys(' ', 'ArrowRight');
    expect(page.said).to.equal(texts.behind(3, 'a)'));
    await page.keys(' ');
    expect(page.lines[3]).to.equal('    b) Vận động');
  });

  it('leaves all as it was on Esc, and when the focus goes elsewhere', async () => {
    const page = await at('Tuyên truyền');
    await page.focusHandle();
    await page.keys('Enter', 'ArrowDown', 'Escape');
    expect(page.said).to.equal(texts.left('1.'));
    await page.keys('Enter', 'ArrowDown', 'Shift+Tab');
    expect(page.place).to.equal('');
    expect(page.lines).to.deep.equal(LINES);
  });

  it('has no fault that a screen reader would stumble over while something is carried', async () => {
    const page = await at('Tuyên truyền');
    await page.focusHandle();
    await page.keys('Enter', 'ArrowDown');
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });
});

describe('the level that is asked for', () => {
  it('changes with a clear move to the side, and not with an unsteady hand', () => {
    expect([0, 20, -20, 30, -30, 80, -80].map((aside) => wishedLevel(3, aside))).to.deep.equal([
      3, 3, 3, 4, 2, 5, 1,
    ]);
  });
});
