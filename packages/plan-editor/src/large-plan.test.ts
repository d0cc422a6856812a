import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { clearStages, copied, mountWidget, paste, pause, pressKeys, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { CHUNK } from './chunk-size.js';
import { PlanEditorHarness, widgetCase } from './plan-editor.harness.js';

/** So many items that the body has four chunks. */
const COUNT = 4 * CHUNK;
const largePlan = (): PlanFile =>
  planFile(
    Array.from({ length: COUNT }, (_, index) =>
      item(`m${String(index)}`, 1, `${String(index + 1)}.`, `Việc ${String(index)}`),
    ),
  );

/** The last item of the first chunk, and the first of the second. */
const LAST = `Việc ${String(CHUNK - 1)}`;
const FIRST = `Việc ${String(CHUNK)}`;

async function editor(readonly = false): Promise<PlanEditorHarness> {
  const { element } = await mountWidget(widgetCase, { plan: largePlan(), readonly });
  const page = new PlanEditorHarness(element);
  element.scrollIntoView();
  return page;
}

/** The texts of the plan itself, around the border of the first two chunks. */
const around = (page: PlanEditorHarness): (string | undefined)[] =>
  page.element.plan?.plan.items.slice(CHUNK - 1, CHUNK + 2).map(({ text }) => text) ?? [];

describe('a large plan', () => {
  afterEach(clearStages);

  it('shows all of its items, to read and to edit', async () => {
    const [read, edit] = [await editor(true), await editor()];
    expect(read.lines.length).to.equal(COUNT);
    expect(edit.lines).to.deep.equal(read.lines);
  });

  it('splits the last item of a chunk, and goes on typing in the new one', async () => {
    const page = await editor();
    page.field(LAST).place('end');
    await pressKeys('Enter');
    await page.settled();
    await typeKeys('Mới');
    page.focused?.leave();
    await page.settled();
    expect(around(page)).to.deep.equal([LAST, 'Mới', FIRST]);
    expect(page.lines[CHUNK + 1]).to.equal(`${String(CHUNK + 2)}. ${FIRST}`);
  });

  it('joins over the border of chunks with Backspace and with Delete', async () => {
    const page = await editor();
    page.field(FIRST).place(0);
    await pressKeys('Backspace');
    await page.settled();
    expect(page.focused?.value).to.equal(`${LAST} ${FIRST}`);
    expect(page.focused?.caret).to.equal(LAST.length + 1);
    await page.undo();
    page.field(LAST).place('end');
    await pressKeys('Delete');
    await page.settled();
    expect(page.focused?.value).to.equal(`${LAST} ${FIRST}`);
    expect(page.lines.length).to.equal(COUNT - 1);
  });

  it('goes over the border of chunks with the arrows', async () => {
    const page = await editor();
    page.field(LAST).place('end');
    await pressKeys('ArrowRight');
    await page.settled();
    expect(page.focused?.value).to.equal(FIRST);
    await pressKeys('ArrowLeft');
    await page.settled();
    expect(page.focused?.value).to.equal(LAST);
    await pressKeys('ArrowDown');
    await page.settled();
    expect(page.focused?.value).to.equal(FIRST);
    await pressKeys('ArrowUp');
    await page.settled();
    expect(page.focused?.value).to.equal(LAST);
  });

  it('types over a selection that reaches into the next chunk', async () => {
    const page = await editor();
    page.field(LAST).place(0);
    for (const key of ['End', 'ArrowDown', 'Home']) await pressKeys(`Shift+${key}`);
    await page.settled();
    await typeKeys('Hai');
    page.focused?.leave();
    await page.settled();
    expect(around(page)[0]).to.equal(`Hai${FIRST}`);
    expect(page.lines.length).to.equal(COUNT - 1);
    await page.undo();
    await page.undo();
    expect(around(page)).to.deep.equal([LAST, FIRST, `Việc ${String(CHUNK + 1)}`]);
  });

  it('cuts over the border of chunks, and pastes what was cut behind another', async () => {
    const page = await editor();
    const before = page.lines;
    page.field(LAST).place(0);
    for (const key of ['ArrowDown', 'End']) await pressKeys(`Shift+${key}`);
    await page.settled();
    const out = copied(page.surface, 'cut');
    await page.settled();
    expect(out.text.split('\n').map((line) => line.trim())).to.deep.equal([
      `${String(CHUNK)}. ${LAST}`,
      `${String(CHUNK + 1)}. ${FIRST}`,
    ]);
    expect(page.lines.length).to.equal(COUNT - 1);
    paste(page.surface, out);
    for (let wait = 0; wait < 60 && page.lines.length < COUNT; wait++) await pause(50);
    await page.settled();
    expect(page.lines.filter((line) => line.endsWith(FIRST)).length).to.equal(1);
    await page.undo();
    await page.undo();
    expect(page.lines).to.deep.equal(before);
  });

  it('moves an item into the next chunk and back', async () => {
    const page = await editor();
    page.field(LAST).place(2);
    await pressKeys('Alt+ArrowDown');
    await page.settled();
    expect(around(page).slice(0, 2)).to.deep.equal([FIRST, LAST]);
    expect(page.focused?.value).to.equal(LAST);
    expect(page.focused?.caret).to.equal(2);
    await pressKeys('Alt+ArrowUp');
    await page.settled();
    expect(around(page).slice(0, 2)).to.deep.equal([LAST, FIRST]);
  });

  it('selects, copies and deletes the whole of it', async () => {
    const page = await editor();
    page.firstField?.place(0);
    await pressKeys('Control+a');
    await page.settled();
    expect(copied(page.surface).text.split('\n').length).to.equal(COUNT);
    await pressKeys('Delete');
    await page.settled();
    expect(page.lines.length).to.equal(1);
    await page.undo();
    expect(page.lines.length).to.equal(COUNT);
  });

  it('keeps the elements of its items while their numbers change', async () => {
    // Given the caret in an item far behind
    const page = await editor();
    const field = page.field(`Việc ${String(COUNT - 2)}`);
    // When one comes before it
    page.field(LAST).place('end');
    await pressKeys('Enter');
    await page.settled();
    // Then its number follows, and it is the same in the page
    expect(page.field(`Việc ${String(COUNT - 2)}`).field).to.equal(field.field);
    expect(page.lines.at(-2)).to.equal(`${String(COUNT)}. Việc ${String(COUNT - 2)}`);
  });
});
