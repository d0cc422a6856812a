import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { clearStages, itWith, mountWidget, mouse, pressKeys, type WindowPlace } from '@phoihop/testing';
import { expect } from 'chai';
import { PlanEditorHarness, widgetCase } from '../plan-editor.harness.js';

/** Each short enough to be one line in whatever font the machine has: an arrow goes from line to line. */
const FIRST = 'Tuyên truyền chính sách về dân tộc';
const SECOND = 'Vận động đồng bào thi đua yêu nước';
const THIRD = 'Kiểm tra các chương trình mục tiêu';

const plan = (): PlanFile =>
  planFile([
    item('i', 1, 'I.', 'Mục đích'),
    item('i1', 2, '1.', FIRST),
    item('i2', 2, '2.', SECOND),
    item('i3', 2, '3.', THIRD),
  ]);

async function editor(): Promise<PlanEditorHarness> {
  const { element } = await mountWidget(widgetCase, { plan: plan() });
  const page = new PlanEditorHarness(element);
  await page.settled();
  return page;
}

/** Drags what is selected with the mouse from where it stands to the end of another item. */
async function drag(from: WindowPlace, to: WindowPlace): Promise<void> {
  await mouse.move(from);
  await mouse.press();
  await mouse.move({ x: from.x + 20, y: from.y });
  await mouse.move(to);
  await mouse.release();
}

describe('selected text that is dragged', () => {
  afterEach(clearStages);

  itWith('text that is dragged', 'takes whole items along, which stay what they are', async () => {
    // Given two items, selected from the beginning of one to the end of the other
    const page = await editor();
    page.field(FIRST).place(0);
    await pressKeys('Shift+ArrowDown');
    await pressKeys('Shift+End');
    const from = await mouse.placeOf(page.field(SECOND).field, { across: 0.3 });
    const to = await mouse.placeOf(page.field(THIRD).field, { across: 0.9 });
    // When they are dragged behind the last
    await drag(from, to);
    await page.settled();
    // Then the words of the first stand there, and the second is the same item in another place
    expect(page.lines).to.deep.equal(['I. Mục đích', '  1.', `  2. ${THIRD}${FIRST}`, `  3. ${SECOND}`]);
    expect(page.element.plan?.plan.items.map(({ id }) => id)).to.deep.equal(['i', 'i1', 'i3', 'i2']);
    // And one step takes it back
    await page.undo();
    await page.settled();
    expect(page.texts).to.deep.equal(['Mục đích', FIRST, SECOND, THIRD]);
  });
});
