import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import {
  clearStages,
  describeWidget,
  inputMethod,
  itWith,
  mountWidget,
  pause,
  pressKeys,
  typeKeys,
} from '@phoihop/testing';
import { expect } from 'chai';
import { PlanEditorHarness, widgetCase } from './plan-editor.harness.js';
import { planEditorMessages } from './plan-editor.messages.js';
import { readingMessages } from './reading.messages.js';

const texts = planEditorMessages.vi;

const shortPlan = (): PlanFile =>
  planFile([
    item('i', 1, 'I.', 'MỤC ĐÍCH'),
    item('i1', 2, '1.', 'Tuyên truyền'),
    item('i2', 2, '2.', 'Vận động'),
    item('ii', 1, 'II.', 'TỔ CHỨC'),
  ]);

const shortLines = ['I. MỤC ĐÍCH', '  1. Tuyên truyền', '  2. Vận động', 'II. TỔ CHỨC'];

async function editor(plan: PlanFile = shortPlan(), readonly = false): Promise<PlanEditorHarness> {
  const { element } = await mountWidget(widgetCase, { plan, readonly });
  return new PlanEditorHarness(element);
}

describeWidget(widgetCase);

describe('<ph-plan-editor>', () => {
  afterEach(clearStages);

  it('shows the body with its numbers and levels', async () => {
    expect((await editor()).lines).to.deep.equal(shortLines);
  });

  it('stands to read as it stands to edit', async () => {
    const written = await editor();
    const read = await editor(shortPlan(), true);
    expect(read.itemHeights).to.deep.equal(written.itemHeights);
  });

  it('shows a plan to read without fields when it is readonly', async () => {
    const page = await editor(shortPlan(), true);
    expect(page.lines).to.deep.equal(shortLines);
    expect(page.firstField).to.equal(undefined);
    expect(page.buttons).not.to.include(texts.undo);
  });

  it('hands over typing as one change, told by ph-change', async () => {
    // Given a listener of the host
    const page = await editor();
    const told: string[] = [];
    page.element.addEventListener('ph-change', (event) =>
      told.push((event.command as { type: string }).type),
    );
    // When a person types with the keyboard and leaves
    page.field('Tuyên truyền').place('end');
    await typeKeys(' rộng');
    page.focused?.leave();
    await page.settled();
    // Then the host hears of one change
    expect(told).to.deep.equal(['item/text']);
    expect(page.element.plan?.plan.items[1]?.text).to.equal('Tuyên truyền rộng');
  });

  it('keeps what is being typed while the page is drawn anew', async () => {
    const page = await editor();
    page.field('Tuyên truyền').place('end');
    await typeKeys(' rộng');
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(page.focused?.value).to.equal('Tuyên truyền rộng');
    expect(page.focused?.caret).to.equal('Tuyên truyền rộng'.length);
  });

  it('splits with Enter, numbers the rest, and joins with Backspace', async () => {
    const page = await editor();
    page.field('Tuyên truyền').place('Tuyên'.length);
    await pressKeys('Enter');
    await page.settled();
    expect(page.lines).to.deep.equal([
      'I. MỤC ĐÍCH',
      '  1. Tuyên',
      '  2. truyền',
      '  3. Vận động',
      'II. TỔ CHỨC',
    ]);
    expect(page.focused?.value).to.equal('truyền');
    expect(page.focused?.caret).to.equal(0);
    await pressKeys('Backspace');
    await page.settled();
    expect(page.lines).to.deep.equal(shortLines);
  });

  it('goes on typing in an item that Enter has made', async () => {
    // Given a new item behind another
    const page = await editor();
    page.field('Vận động').place('end');
    await pressKeys('Enter');
    await page.settled();
    // When a person types in it, and time passes
    await typeKeys('Mới');
    await pause(400);
    await page.settled();
    // Then that is all that has come
    expect(page.lines).to.deep.equal([...shortLines.slice(0, 3), '  3. Mới', 'II. TỔ CHỨC']);
    expect(page.element.plan?.plan.items.length).to.equal(5);
  });

  itWith('composition', 'shows what the host has set while a word was composed', async () => {
    // Given a word that an input method has not handed over yet
    const page = await editor();
    page.field('Tuyên truyền').place('end');
    await typeKeys(' ');
    await inputMethod.compose(['v', 'vi', 'viê', 'việ', 'việc']);
    // When the host hands over the plan with another text elsewhere, and the word is done
    const file = shortPlan();
    const changed = file.plan.items.map((each) => (each.id === 'i2' ? { ...each, text: 'Thăm hỏi' } : each));
    page.element.plan = { ...file, plan: { ...file.plan, items: changed } };
    await page.settled();
    await inputMethod.commit('việc');
    await pause(100);
    await page.settled();
    // Then both stand there
    expect(page.lines.slice(1, 3)).to.deep.equal(['  1. Tuyên truyền việc', '  2. Thăm hỏi']);
  });

  itWith('composition', 'shows what the host has set while a word was composed and given up', async () => {
    const page = await editor();
    page.field('Tuyên truyền').place('end');
    await inputMethod.compose(['v', 'vi']);
    // When the host sets another text elsewhere, and the person gives the word up
    const file = shortPlan();
    const changed = file.plan.items.map((each) => (each.id === 'i2' ? { ...each, text: 'Thăm hỏi' } : each));
    page.element.plan = { ...file, plan: { ...file.plan, items: changed } };
    await page.settled();
    await inputMethod.compose(['']);
    await pause(100);
    await page.settled();
    expect(page.lines.slice(1, 3)).to.deep.equal(['  1. Tuyên truyền', '  2. Thăm hỏi']);
  });

  it('leaves the first letter of a new item to no browser', async () => {
    // Given a new item, which is blank
    const page = await editor();
    page.field('Vận động').place('end');
    await pressKeys('Enter');
    await page.settled();
    // When a browser is about to put a letter in
    const letter = { inputType: 'insertText', data: 'M', bubbles: true, cancelable: true };
    const left = page.surface.dispatchEvent(new InputEvent('beforeinput', letter));
    // Then it stands there already, with the caret behind it
    expect(left).to.equal(false);
    expect(page.focused?.value).to.equal('M');
    expect(page.focused?.caret).to.equal(1);
  });

  it('indents with Tab and goes back with Shift+Tab', async () => {
    const page = await editor();
    page.field('Vận động').place(0);
    await pressKeys('Tab');
    await page.settled();
    expect(page.lines[2]).to.match(/^ {4}\S+ Vận động$/u);
    expect(page.focused?.value).to.equal('Vận động');
    await pressKeys('Shift+Tab');
    await page.settled();
    expect(page.lines).to.deep.equal(shortLines);
  });

  it('lets Tab leave the text after Esc', async () => {
    const page = await editor();
    page.field('Vận động').place(0);
    await pressKeys('Escape');
    await pressKeys('Tab');
    await page.settled();
    expect(page.lines).to.deep.equal(shortLines);
    expect(page.focused).to.equal(undefined);
  });

  it('moves an item with all below it by Alt and the arrows', async () => {
    const page = await editor();
    page.field('TỔ CHỨC').place(0);
    await pressKeys('Alt+ArrowUp');
    await page.settled();
    expect(page.lines).to.deep.equal(['I. TỔ CHỨC', 'II. MỤC ĐÍCH', '  1. Tuyên truyền', '  2. Vận động']);
    expect(page.focused?.value).to.equal('TỔ CHỨC');
  });

  it('deletes an item with all below it, says so, and gives it back', async () => {
    const page = await editor();
    page.field('MỤC ĐÍCH').place(0);
    await page.press(texts.remove);
    expect(page.lines).to.deep.equal(['I. TỔ CHỨC']);
    expect(page.notice).to.equal(texts.removed('I.', 2));
    await page.undo();
    expect(page.lines).to.deep.equal(shortLines);
  });

  it('undoes and redoes by keyboard', async () => {
    const page = await editor();
    page.field('Vận động').place('end');
    await typeKeys(' nhân dân');
    await pressKeys('Control+z');
    await page.settled();
    expect(page.lines).to.deep.equal(shortLines);
    await pressKeys('Control+y');
    await page.settled();
    expect(page.lines[2]).to.equal('  2. Vận động nhân dân');
  });

  it('never hands over a word that is being composed', async () => {
    // Given a word half composed
    const page = await editor();
    const field = page.field('Vận động');
    field.place('end');
    field.compose(' nhaa');
    // When the plan is changed elsewhere and time passes
    await pause(400);
    await page.settled();
    // Then the plan has nothing of it yet, and the field still has it
    expect(page.element.plan?.plan.items[2]?.text).to.equal('Vận động');
    expect(field.value).to.equal('Vận động nhaa');
    // When it is done, it is handed over
    field.composed();
    field.leave();
    await page.settled();
    expect(page.element.plan?.plan.items[2]?.text).to.equal('Vận động nhaa');
  });

  it('edits the title of the document', async () => {
    const page = await editor(planFile({ title: 'KẾ HOẠCH', items: shortPlan().plan.items }));
    page.title?.place('end');
    page.title?.type(' PHỐI HỢP');
    page.title?.leave();
    await page.settled();
    expect(page.element.plan?.plan.title).to.equal('KẾ HOẠCH PHỐI HỢP');
  });

  it('offers the first item of an empty plan', async () => {
    const page = await editor(planFile([]));
    expect(page.text).to.contain(readingMessages.vi.empty);
    await page.press(texts.emptyAction);
    expect(page.lines.length).to.equal(1);
    expect(page.focused).not.to.equal(undefined);
  });

  it('asks `can` and tells the person of a refusal, with the text kept', async () => {
    const page = await editor();
    page.element.can = () => false;
    await page.settled();
    await page.editFirst(' thêm');
    expect(page.notice).to.contain('chưa được giao quyền');
    expect(page.element.plan?.plan.items[0]?.text).to.equal('MỤC ĐÍCH');
  });
});
