import type { PlanFile } from '@phoihop/plan';
import { agency, item, matrixPlanFile, planFile, taskItem } from '@phoihop/plan/testing';
import { clearStages, mountWidget, pressKeys } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../responsibility-matrix.harness.js';
import { GridPatternHarness } from './grid-pattern.harness.js';

// Each key and each property of https://www.w3.org/WAI/ARIA/apg/patterns/grid/ (data grids), as it was on 25/11/2026.

async function grid(plan: PlanFile = matrixPlanFile(), readonly = false): Promise<GridPatternHarness> {
  const { element } = await mountWidget(widgetCase, { plan, readonly });
  return new GridPatternHarness(element);
}

/** Thirty tasks of one section, twelve bodies: more than a screen holds. */
function tall(): PlanFile {
  const agencies = Array.from({ length: 12 }, (_, at) => agency(`a${String(at)}`, `Sở ${String(at + 1)}`));
  const tasks = Array.from({ length: 60 }, (_, at) =>
    taskItem(`t${String(at)}`, 2, `${String(at + 1)}.`, 'a0:lead', `Việc ${String(at + 1)}`),
  );
  return planFile({ agencies, items: [item('i', 1, 'I.', 'NỘI DUNG'), ...tasks] });
}

describe('the grid pattern: roles and properties', () => {
  afterEach(clearStages);

  it('rows stand in row groups, cells and headers in rows, all with their numbers', async () => {
    for (const page of [await grid(), await grid(tall())]) {
      expect(page.rowsOutside).to.deep.equal([]);
      expect(page.cellsOutside).to.deep.equal([]);
      expect(page.unnumbered).to.deep.equal([]);
    }
  });

  it('the grid has a name, and says whether it can be edited and holds several selected cells', async () => {
    const page = await grid();
    expect([page.name, page.isReadOnly]).to.deep.equal(['Bảng phân công trách nhiệm', false]);
    await page.focus('Hội nghị biểu dương', 'Sở DTTG');
    await pressKeys('Shift+ArrowDown');
    await page.settled();
    expect(page.isMultiselectable).to.equal(true);
    const reader = await grid(matrixPlanFile(), true);
    expect(reader.isReadOnly).to.equal(true);
  });

  it('is one stop for Tab, wherever the focus has been', async () => {
    const page = await grid();
    expect(page.stops).to.equal(1);
    for (const key of ['ArrowRight', 'Home', 'Control+End', 'ArrowDown', 'Control+Home', 'ArrowUp']) {
      await page.focus('Hội nghị biểu dương', 'Sở DTTG');
      await pressKeys(key);
      await page.settled();
      expect(page.stops, key).to.equal(1);
    }
  });
});

describe('the grid pattern: keys that move', () => {
  afterEach(clearStages);

  // The row of `Việc 5` is the eighth that is counted, the column of `Sở 3` the fifth.
  const moves: readonly [key: string, row: number, column: number][] = [
    ['ArrowRight', 8, 6],
    ['ArrowLeft', 8, 4],
    ['ArrowDown', 9, 5],
    ['ArrowUp', 7, 5],
    ['Home', 8, 1],
    ['End', 8, 14],
    ['Control+Home', 3, 1],
    ['Control+End', 63, 14],
  ];
  for (const [key, row, column] of moves)
    it(`${key} goes to its cell`, async () => {
      const page = await grid(tall());
      await page.focus('Việc 5', 'Sở 3');
      expect(page.place).to.deep.equal({ row: 8, column: 5 });
      await pressKeys(key);
      await page.settled();
      expect(page.place).to.deep.equal({ row, column });
    });

  it('Page Down and Page Up go by a screen, and back to where they began', async () => {
    const page = await grid(tall());
    await page.focus('Việc 5', 'Sở 3');
    await pressKeys('PageDown');
    await page.settled();
    const { row } = page.place;
    expect(row).to.be.greaterThan(9);
    await pressKeys('PageUp');
    await page.settled();
    expect(page.place).to.deep.equal({ row: 8, column: 5 });
    for (let screen = 0; screen < 20; screen++) await pressKeys('PageDown');
    await page.settled();
    expect(page.place).to.deep.equal({ row: 63, column: 5 });
  });

  it('at an edge the focus stays', async () => {
    const page = await grid(tall());
    await page.focus('Việc 1', 'Sở 1');
    await pressKeys('Control+Home');
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowUp']) await pressKeys(key);
    await page.settled();
    expect(page.place.column).to.equal(1);
    expect(page.focused).to.not.equal(null);
  });
});

describe('the grid pattern: keys that select and edit', () => {
  afterEach(clearStages);

  async function selected(key: string): Promise<string[]> {
    const page = await grid();
    await page.focus('Hội nghị biểu dương', 'Sở DTTG');
    await pressKeys(key);
    await page.settled();
    return page.selection;
  }

  it('Shift with an arrow extends what is selected', async () => {
    expect(await selected('Shift+ArrowRight')).to.have.members(['8 6', '8 7']);
    expect(await selected('Shift+ArrowDown')).to.have.members(['8 6', '9 6']);
  });

  it('Shift+Space selects the row, Ctrl+Space the column, Ctrl+A all', async () => {
    expect(await selected('Shift+ ')).to.have.length(6);
    expect(await selected('Control+ ')).to.have.length(7);
    expect(await selected('Control+a')).to.have.length(42);
  });

  it('Enter and F2 open the cell, Escape comes back to it, and a letter writes into it', async () => {
    const page = await grid();
    await page.focus('Hội nghị biểu dương', 'Sở NN&MT');
    for (const key of ['Enter', 'F2']) {
      await pressKeys(key);
      await page.settled();
      expect(page.menu).to.have.length(12);
      expect(page.focusedRole).to.equal('listbox');
      await pressKeys('Escape');
      await page.settled();
      expect(page.menu).to.have.length(0);
      expect(page.place).to.deep.equal({ row: 8, column: 7 });
    }
    await pressKeys('g');
    await page.settled();
    expect(page.cell('Hội nghị biểu dương', 'Sở NN&MT')).to.equal('G');
  });

  it('in a grid that is only read, keys move and select, and nothing is written', async () => {
    const page = await grid(matrixPlanFile(), true);
    await page.focus('Hội nghị biểu dương', 'Sở NN&MT');
    for (const key of ['g', 'Delete', 'Enter']) await pressKeys(key);
    await page.settled();
    expect(page.menu).to.have.length(0);
    expect(page.cell('Hội nghị biểu dương', 'Sở NN&MT')).to.equal('');
    await pressKeys('ArrowLeft');
    await page.settled();
    expect(page.focusedRole).to.equal('gridcell');
    expect(page.place).to.deep.equal({ row: 8, column: 6 });
  });
});
