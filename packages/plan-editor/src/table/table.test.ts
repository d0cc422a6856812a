import type { PlanFile, Table } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, pause, stage, typeKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { CHUNK } from '../chunk-size.js';
import { widgetCase } from '../plan-editor.harness.js';
import { TableHarness } from './table.harness.js';
import { tableMessages } from './table.messages.js';

const texts = tableMessages.vi;

const table = (): Table => ({ header: ['TT', 'Đơn vị'], rows: [['1', 'Xã Bản Lìm'], ['2']] });
const plan = (own: Table = table()): PlanFile =>
  planFile([
    item('a', 1, 'I.', 'NỘI DUNG'),
    { ...item('t', 2, null, 'Biểu 1'), table: own },
    item('b', 1, 'II.', 'TỔ CHỨC'),
  ]);

async function editor(file: PlanFile = plan(), readonly = false): Promise<TableHarness> {
  const { element } = await mountWidget(widgetCase, { plan: file, readonly });
  return new TableHarness(element);
}

function tableOf(page: TableHarness): Table | undefined {
  return page.element.plan?.plan.items[1]?.table;
}

/** With room for all tools in one row. */
async function wideEditor(): Promise<TableHarness> {
  const place = stage();
  place.style.setProperty('inline-size', '1300px');
  const { element } = await mountWidget(widgetCase, { plan: plan() }, place);
  return new TableHarness(element);
}

describe('a table in the body', () => {
  afterEach(clearStages);

  it('is a table for a reader, and has cells to type in for an editor', async () => {
    expect((await editor(plan(), true)).rows).to.deep.equal([['TT', 'Đơn vị'], ['1', 'Xã Bản Lìm'], ['2']]);
    expect((await editor()).rows).to.deep.equal([
      ['TT', 'Đơn vị'],
      ['1', 'Xã Bản Lìm'],
      ['2', ''],
    ]);
  });

  it('is read at once in a long plan, and edited a moment later, as the title is', async () => {
    // Given a plan of which only the text comes at once
    const others = Array.from({ length: 5 * CHUNK }, (_, at) =>
      item(`m${String(at)}`, 1, `${String(at + 1)}.`, `Việc ${String(at)}`),
    );
    const page = await editor(planFile([{ ...item('t', 1, null, 'Biểu 1'), table: table() }, ...others]));
    expect(page.rows[1]).to.deep.equal(['1', 'Xã Bản Lìm']);
    // When the page has had a pause
    for (let wait = 0; wait < 200 && !page.title; wait++) await pause(20);
    // Then both are fields, and what is typed stands in the plan
    page.cell(texts.cell(1, 'Đơn vị')).place('end');
    await typeKeys(' A');
    page.title?.place('end');
    await typeKeys(' MỚI');
    page.title?.leave();
    await page.settled();
    expect(page.tableIn(0)?.rows[0]).to.deep.equal(['1', 'Xã Bản Lìm A']);
    expect(page.element.plan?.plan.title.endsWith(' MỚI')).to.equal(true);
  });

  it('is edited cell by cell, with Tab to the next, and each cell is one step', async () => {
    const page = await editor();
    page.cell(texts.cell(1, 'Đơn vị')).place('end');
    await typeKeys(' Thượng');
    await page.keys('Tab');
    await page.keys('Tab');
    expect(page.focusedCell).to.equal(texts.cell(2, 'Đơn vị'));
    await typeKeys('Xã Huồi Sắt');
    await page.keys('Shift+Tab');
    expect(page.focusedCell).to.equal(texts.cell(2, 'TT'));
    expect(tableOf(page)?.rows).to.deep.equal([
      ['1', 'Xã Bản Lìm Thượng'],
      ['2', 'Xã Huồi Sắt'],
    ]);
    await page.keys('Control+z');
    expect(tableOf(page)?.rows).to.deep.equal([['1', 'Xã Bản Lìm Thượng'], ['2']]);
    await page.keys('Control+z');
    expect(tableOf(page)).to.deep.equal(table());
  });

  it('grows by a row with Tab in the last cell, and what is typed goes there', async () => {
    const page = await editor();
    page.cell(texts.cell(2, 'Đơn vị')).place('end');
    await page.keys('Tab');
    expect(page.focusedCell).to.equal(texts.cell(3, 'TT'));
    await typeKeys('3');
    await page.keys('Tab');
    expect(tableOf(page)?.rows).to.deep.equal([['1', 'Xã Bản Lìm'], ['2'], ['3', '']]);
  });

  it('is entered from its caption and left by arrows and Esc', async () => {
    const page = await editor();
    page.field('Biểu 1').place('end');
    await page.settled();
    await page.keys('ArrowDown');
    expect(page.focusedCell).to.equal(texts.header(1));
    await page.keys('Enter');
    expect(page.focusedCell).to.equal(texts.cell(1, 'TT'));
    await page.keys('ArrowDown');
    await page.keys('ArrowDown');
    expect(page.focused?.value).to.equal('TỔ CHỨC');
    page.cell(texts.cell(1, 'TT')).place(0);
    await page.keys('Escape');
    expect(page.focused?.value).to.equal('Biểu 1');
    expect(page.focused?.caret).to.equal('Biểu 1'.length);
  });

  it('gets and loses rows and columns by a menu, by pointer', async () => {
    const page = await editor();
    page.cell(texts.cell(1, 'Đơn vị')).place(0);
    await page.settled();
    await page.choose(texts.menu, texts.rowAbove);
    expect(page.focusedCell).to.equal(texts.cell(1, 'Đơn vị'));
    expect(page.rows.length).to.equal(4);
    await page.choose(texts.menu, texts.columnBehind);
    expect(page.focusedCell).to.equal(texts.cell(1, texts.column(3)));
    await page.choose(texts.menu, texts.removeColumn);
    await page.choose(texts.menu, texts.removeRow);
    expect(page.notice).to.equal(texts.rowRemoved);
    expect(page.rows).to.deep.equal([
      ['TT', 'Đơn vị'],
      ['1', 'Xã Bản Lìm'],
      ['2', ''],
    ]);
    await page.choose(texts.menu, texts.removeTable);
    expect(tableOf(page)).to.equal(undefined);
    expect(page.focused?.value).to.equal('Biểu 1');
    await page.press(texts.undo);
    expect(page.rows.length).to.equal(3);
  });

  it('has its menu by keyboard', async () => {
    const page = await editor();
    page.cell(texts.cell(1, 'TT')).place(0);
    await page.settled();
    page.focusButton(texts.menu);
    await page.keys('ArrowDown');
    await page.keys('ArrowDown');
    await page.keys('Enter');
    expect(page.rows.length).to.equal(4);
    expect(page.focusedCell).to.equal(texts.cell(2, 'TT'));
  });

  it('keeps in its cell what was refused', async () => {
    const page = await editor();
    page.element.can = () => false;
    await page.settled();
    page.cell(texts.cell(1, 'TT')).place('end');
    await typeKeys('0');
    page.cell(texts.cell(1, 'TT')).leave();
    await page.settled();
    expect(page.cell(texts.cell(1, 'TT')).value).to.equal('10');
    expect(tableOf(page)).to.deep.equal(table());
    expect(page.notice).to.contain('chưa được giao quyền');
  });

  it('follows the plan, and the caret stays in its cell', async () => {
    const page = await editor();
    page.cell(texts.cell(1, 'Đơn vị')).place(3);
    await page.settled();
    const own = { header: ['TT', 'Đơn vị'], rows: [['01', 'Xã Bản Lìm'], ['2']] };
    page.element.plan = plan(own);
    await page.settled();
    expect(page.rows[1]).to.deep.equal(['01', 'Xã Bản Lìm']);
    expect(page.focusedCell).to.equal(texts.cell(1, 'Đơn vị'));
    expect(page.cell(texts.cell(1, 'Đơn vị')).caret).to.equal(3);
  });

  it('takes long words, rows without cells, and keeps fields that it does not know', async () => {
    const own = { header: [], rows: [['A'.repeat(400)], []], ...{ widths: [1] } };
    const page = await editor(plan(own));
    expect(page.element.scrollWidth).to.equal(page.element.clientWidth);
    page.cell(texts.cell(2, texts.column(1))).place(0);
    await typeKeys('x');
    page.cell(texts.cell(2, texts.column(1))).leave();
    await page.settled();
    expect(tableOf(page)).to.deep.equal({ header: [], rows: [['A'.repeat(400)], ['x']], widths: [1] });
  });

  it('has no fault that axe finds, its menu open too', async () => {
    const place = stage();
    const { element } = await mountWidget(widgetCase, { plan: plan() }, place);
    const page = new TableHarness(element);
    expect(await axeFaults(place)).to.deep.equal([]);
    page.cell(texts.cell(1, 'TT')).place(0);
    await page.press(texts.menu);
    expect(await axeFaults(place)).to.deep.equal([]);
  });

  it('is inserted into the item in hand by keys, with the caret in its header, as one step', async () => {
    const page = await wideEditor();
    page.field('TỔ CHỨC').place('end');
    await page.settled();
    page.focusButton(texts.insert);
    await page.keys('Enter');
    expect(page.focusedName).to.equal(texts.size(2, 3));
    await page.keys('ArrowDown');
    await page.keys('ArrowLeft');
    expect(page.focusedName).to.equal(texts.size(3, 2));
    await page.keys('Enter');
    expect(page.tableIn(2)).to.deep.equal({
      header: ['', ''],
      rows: [
        ['', ''],
        ['', ''],
        ['', ''],
      ],
    });
    expect(page.focusedCell).to.equal(texts.header(1));
    await page.keys('Control+z');
    expect(page.tableIn(2)).to.equal(undefined);
    expect(page.lines.at(-1)).to.equal('II. TỔ CHỨC');
  });

  it('is inserted by pointer, into an item that has none', async () => {
    const page = await wideEditor();
    page.cell(texts.cell(1, 'Đơn vị')).place('end');
    await page.settled();
    expect(page.canPress(texts.insert)).to.equal(false);
    // Where the caret stood before it went into the table.
    page.field('NỘI DUNG').place(0);
    await pause(100);
    await page.settled();
    await page.press(texts.insert);
    expect(await axeFaults(page.element.parentElement ?? page.element)).to.deep.equal([]);
    await page.press(texts.size(1, 4));
    expect(page.tableIn(0)).to.deep.equal({ header: ['', '', '', ''], rows: [['', '', '', '']] });
    await page.undo();
    expect(page.tableIn(0)).to.equal(undefined);
  });

  it('is not inserted where the person goes elsewhere', async () => {
    const page = await wideEditor();
    page.field('NỘI DUNG').place(0);
    await page.settled();
    page.focusButton(texts.insert);
    await page.keys('Enter');
    await page.keys('Escape');
    expect(page.focusedName).to.equal(texts.insert);
    expect(page.buttons).not.to.include(texts.size(2, 3));
    expect(page.tableIn(0)).to.equal(undefined);
  });
});
