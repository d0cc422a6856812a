import type { PlanFile } from '@phoihop/plan';
import { item, planFile, recipient } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pause, stage, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../plan-editor.harness.js';
import { OutlinePaneHarness } from './outline-pane.harness.js';
import { outlinePaneMessages } from './outline-pane.messages.js';

const texts = outlinePaneMessages.vi;
const task = { assignments: [{ agency: 'a', role: 'lead' as const }], targets: [], times: [] };

const plan = (): PlanFile =>
  planFile({
    items: [
      item('p', 1, null, 'Thực hiện Chương trình số 06, hai cơ quan thống nhất:'),
      item('i', 1, 'I.', 'MỤC ĐÍCH'),
      item('ii', 1, 'II.', 'NỘI DUNG'),
      item('ii1', 2, '1.', 'Tuyên truyền'),
      { ...item('dash', 3, '-', 'Hội nghị'), task },
      { ...item('ii2', 2, '2.', 'Biểu dương'), task },
    ],
    agencies: [{ id: 'a', name: 'Sở Nội vụ', aliases: [], kind: 'body' }],
    recipients: [recipient('r', 'Như trên')],
    signatories: [{ position: 'GIÁM ĐỐC', name: 'Kha Thị Phương' }],
  });

const ROWS = [
  'Căn cứ',
  'I MỤC ĐÍCH',
  'II NỘI DUNG 2 nhiệm vụ',
  '  1 Tuyên truyền',
  '  2 Biểu dương',
  'Chữ ký',
  'Nơi nhận',
];

async function editor(width: string, readonly = false): Promise<OutlinePaneHarness> {
  const place = stage();
  place.style.setProperty('inline-size', width);
  const { element } = await mountWidget(widgetCase, { plan: plan(), readonly }, place);
  const page = new OutlinePaneHarness(element);
  await page.standing();
  return page;
}

const wide = (readonly = false): Promise<OutlinePaneHarness> => editor('1300px', readonly);
const narrow = (): Promise<OutlinePaneHarness> => editor('360px');

describe('the outline beside the paper', () => {
  afterEach(clearStages);

  it('shows what a person goes to, with the count of tasks, and marks where the person is', async () => {
    const page = await wide();
    expect(page.rows).to.deep.equal(ROWS);
    expect(page.current).to.equal('Căn cứ');
    page.field('Hội nghị').place(0);
    await page.settled();
    expect(page.current).to.equal('1 Tuyên truyền');
  });

  it('jumps on a click, and on Enter', async () => {
    const page = await wide();
    await page.click('2 Biểu dương');
    expect(page.focused?.value).to.equal('Biểu dương');
    await page.focusRow('I MỤC ĐÍCH');
    await page.keys('Enter');
    expect(page.focused?.value).to.equal('MỤC ĐÍCH');
  });

  it('goes with the arrows, Home and End, folds and unfolds', async () => {
    const page = await wide();
    await page.focusRow('Căn cứ');
    await page.keys('ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(page.focusedRow).to.equal('1 Tuyên truyền');
    await page.keys('ArrowLeft', 'ArrowLeft');
    expect(page.rows).to.deep.equal([...ROWS.slice(0, 2), '+ II NỘI DUNG 2 nhiệm vụ', ...ROWS.slice(5)]);
    expect(page.focusedRow).to.equal('II NỘI DUNG 2 nhiệm vụ');
    await page.keys('End');
    expect(page.focusedRow).to.equal('Nơi nhận');
    await page.keys('ArrowUp', 'ArrowUp', 'ArrowRight', 'Home');
    expect(page.rows).to.deep.equal(ROWS);
    expect(page.focusedRow).to.equal('Căn cứ');
  });

  it('goes to what is typed, without marks', async () => {
    const page = await wide();
    await page.focusRow('Căn cứ');
    await typeKeys('tuy');
    await page.settled();
    expect(page.focusedRow).to.equal('1 Tuyên truyền');
  });

  it('stays folded while the plan changes, and marks the row that holds the item in hand', async () => {
    const page = await wide();
    await page.fold('II NỘI DUNG 2 nhiệm vụ');
    page.field('MỤC ĐÍCH').place('end');
    await typeKeys(' YÊU CẦU');
    page.focused?.leave();
    await page.settled();
    expect(page.rows.slice(1, 3)).to.deep.equal(['I MỤC ĐÍCH YÊU CẦU', '+ II NỘI DUNG 2 nhiệm vụ']);
    page.field('Biểu dương').place(0);
    await page.settled();
    expect(page.current).to.equal('II NỘI DUNG 2 nhiệm vụ');
  });

  it('moves an item with Alt and the arrows, and keeps the focus on it', async () => {
    const page = await wide();
    await page.focusRow('2 Biểu dương');
    await page.keys('Alt+ArrowUp');
    expect(page.rows.slice(3, 5)).to.deep.equal(['  1 Biểu dương', '  2 Tuyên truyền']);
    expect(page.focusedRow).to.equal('1 Biểu dương');
    await page.undo();
    expect(page.rows).to.deep.equal(ROWS);
  });

  it('moves an item by dragging its row, as one step', async () => {
    const page = await wide();
    await page.drag('I MỤC ĐÍCH', 'lower', '2 Biểu dương');
    expect(page.rows.slice(1, 5)).to.deep.equal([
      'I NỘI DUNG 2 nhiệm vụ',
      '  1 Tuyên truyền',
      '  2 Biểu dương',
      'II MỤC ĐÍCH',
    ]);
    await page.undo();
    expect(page.rows).to.deep.equal(ROWS);
  });

  it('does not move what is only read, and still leads there', async () => {
    const page = await wide(true);
    await page.drag('I MỤC ĐÍCH', 'lower', '2 Biểu dương');
    await page.focusRow('2 Biểu dương');
    await page.keys('Alt+ArrowUp');
    expect(page.rows).to.deep.equal(ROWS);
    await page.click('2 Biểu dương');
    expect(page.current).to.equal('2 Biểu dương');
  });

  it('keeps the row of the item in hand in view', async () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      item(`m${String(at)}`, 1, `${String(at + 1)}.`, `Việc ${String(at)}`),
    );
    const place = stage();
    place.style.setProperty('inline-size', '1300px');
    const { element } = await mountWidget(widgetCase, { plan: planFile(many) }, place);
    const page = new OutlinePaneHarness(element);
    await page.standing();
    expect(page.sees('50 Việc 49')).to.equal(false);
    page.field('Việc 49').place(0);
    await page.settled();
    expect(page.sees('50 Việc 49')).to.equal(true);
  });

  it('leads to the foot of the paper', async () => {
    const page = await wide();
    await page.click('Nơi nhận');
    expect(page.focusedText).to.contain('Như trên');
  });

  it('has no fault that a screen reader would stumble over', async () => {
    const page = await wide();
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });
});

describe('the outline where there is no room beside the paper', () => {
  afterEach(clearStages);

  it('opens over the desk with the focus on where the person is, and Esc closes it', async () => {
    const page = await narrow();
    expect(page.rows).to.deep.equal([]);
    page.field('Biểu dương').place(0);
    await page.settled();
    await page.press(texts.open);
    expect(page.isOver).to.equal(true);
    expect(page.rows).to.deep.equal(ROWS);
    expect(page.focusedRow).to.equal('2 Biểu dương');
    await page.keys('Escape');
    expect(page.isOver).to.equal(false);
    expect(page.focused?.value).to.equal('Biểu dương');
  });

  it('closes when a row is chosen, with the caret in the text', async () => {
    const page = await narrow();
    await page.press(texts.open);
    await page.click('I MỤC ĐÍCH');
    expect(page.isOver).to.equal(false);
    expect(page.focused?.value).to.equal('MỤC ĐÍCH');
  });

  it('stays open when it is opened anew at once', async () => {
    const page = await narrow();
    await page.press(texts.open);
    // When a row is chosen and the tool pressed before the browser has told of anything
    void page.click('I MỤC ĐÍCH');
    void page.press(texts.open);
    await pause(200);
    expect(page.isOver).to.equal(true);
  });

  it('stays closed when something else is drawn before the browser has told that Esc closed it', async () => {
    const page = await narrow();
    page.field('Biểu dương').place(0);
    await page.settled();
    await page.press(texts.open);
    page.dismiss();
    page.element.requestUpdate();
    await pause(200);
    expect(page.isOver).to.equal(false);
    expect(page.focused?.value).to.equal('Biểu dương');
  });

  it('tells of a move by keys where it is heard', async () => {
    const page = await narrow();
    await page.press(texts.open);
    await page.focusRow('2 Biểu dương');
    await page.keys('Alt+ArrowUp');
    expect(page.said).to.equal(texts.now('1.', 2));
    // Where there is nowhere to go, nothing is said anew and the focus stays.
    await page.keys('Alt+ArrowUp');
    expect(page.focusedRow).to.equal('1 Biểu dương');
    expect(page.said).to.equal(texts.now('1.', 2));
  });

  it('brings no keyboard onto the screen when a finger has chosen the row', async () => {
    const page = await narrow();
    await page.press(texts.open);
    await page.tap('2 Biểu dương');
    expect(page.focused).to.equal(undefined);
    await page.press(texts.open);
    expect(page.current).to.equal('2 Biểu dương');
  });

  it('has no fault that a screen reader would stumble over', async () => {
    const page = await narrow();
    await page.press(texts.open);
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });
});
