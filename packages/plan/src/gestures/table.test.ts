import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import { planModel } from '../commands/plan-model.js';
import type { Item, Table } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile } from '../testing/builders.js';
import {
  cellText,
  columnCount,
  editCell,
  insertColumn,
  insertRow,
  insertTable,
  removeColumn,
  removeRow,
  removeTable,
} from './table.js';

const table: Table = {
  header: ['TT', 'Đơn vị', 'Số lượng'],
  rows: [
    ['1', 'Xã Bản Lìm', '04'],
    ['2', 'Xã Huồi Sắt'],
  ],
};
const withTable = (own: Table = table): Item => ({ ...item('a', 1, null, 'Biểu 1'), table: own });
const file = (own: Table = table): PlanFile => planFile([withTable(own), item('b', 1, null)]);

function after(change: PlanChange | null, base: PlanFile = file()): Table | undefined {
  if (!change) return base.plan.items[0]?.table;
  const result = applyChange(base, change);
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.params)}`);
  expect(applyChange(result.value, invertChange(base, change))).toEqual({ ok: true, value: base });
  return result.value.plan.items[0]?.table;
}

describe('a table', () => {
  it('is put into an item that has none, empty and with a header, and taken back exactly', () => {
    const { table: _table, ...plain } = withTable();
    const base = planFile([plain, item('b', 1, null)]);
    expect(after(insertTable(plain, { rows: 2, columns: 3 }), base)).toEqual({
      header: ['', '', ''],
      rows: [
        ['', '', ''],
        ['', '', ''],
      ],
    });
    expect(insertTable(withTable(), { rows: 2, columns: 3 })).toBe(null);
    expect(() => insertTable(plain, { rows: 0, columns: 3 })).toThrow(RangeError);
  });

  it('is edited cell by cell, and a shorter row grows to its cell', () => {
    expect(after(editCell(withTable(), { row: 0, column: 2 }, '04', '05'))?.rows[0]?.[2]).toBe('05');
    expect(after(editCell(withTable(), { row: -1, column: 0 }, 'TT', 'STT'))?.header[0]).toBe('STT');
    expect(after(editCell(withTable(), { row: 1, column: 2 }, '', '06'))?.rows[1]).toEqual([
      '2',
      'Xã Huồi Sắt',
      '06',
    ]);
    expect(editCell(withTable(), { row: 7, column: 0 }, '', 'x')).toBeNull();
    expect(cellText(table, { row: 1, column: 2 })).toBe('');
  });

  it('gets and loses rows and columns, with its header', () => {
    expect(after(insertRow(withTable(), 2))?.rows[2]).toEqual(['', '', '']);
    expect(after(removeRow(withTable(), 0))?.rows).toEqual([['2', 'Xã Huồi Sắt']]);
    expect(after(insertColumn(withTable(), 1))).toEqual({
      header: ['TT', '', 'Đơn vị', 'Số lượng'],
      rows: [
        ['1', '', 'Xã Bản Lìm', '04'],
        ['2', '', 'Xã Huồi Sắt'],
      ],
    });
    expect(after(removeColumn(withTable(), 0))?.header).toEqual(['Đơn vị', 'Số lượng']);
    expect(
      after(insertColumn(withTable({ header: [], rows: [['x']] }), 1), file({ header: [], rows: [['x']] })),
    ).toEqual({ header: [], rows: [['x', '']] });
  });

  it('goes with its last column, and its caption stays', () => {
    const one: Table = { header: [], rows: [['x']] };
    expect(columnCount(one)).toBe(1);
    expect(after(removeColumn(withTable(one), 0), file(one))).toBeUndefined();
    expect(after(removeTable(withTable()))).toBeUndefined();
    expect(removeTable(item('b', 1, null))).toBeNull();
  });

  it('keeps fields that it does not know', () => {
    const known = { ...table, widths: [1, 2] };
    expect(after(insertRow(withTable(known), 0), file(known))).toHaveProperty('widths', [1, 2]);
  });
});

describe('two who edit a table at once', () => {
  const mine = editCell(withTable(), { row: 0, column: 1 }, 'Xã Bản Lìm', 'Xã Pù Hiêng');
  const theirs = (change: PlanChange | null): PlanFile => {
    const result = change && applyChange(file(), change);
    if (!result?.ok) throw new Error('refused');
    return result.value;
  };

  it('keep what each has written in cells of their own', () => {
    const base = theirs(editCell(withTable(), { row: 0, column: 2 }, '04', '05'));
    expect(after(mine, base)?.rows[0]).toEqual(['1', 'Xã Pù Hiêng', '05']);
  });

  it('are asked where both wrote in one cell, and refused where the table has another shape', () => {
    const cell = theirs(editCell(withTable(), { row: 0, column: 1 }, 'Xã Bản Lìm', 'Xã Nậm Khoai'));
    expect(mine && applyChange(cell, mine)).toMatchObject({
      code: 'text-conflict',
      params: { item: 'a', theirs: 'Xã Nậm Khoai' },
    });
    expect(mine && applyChange(theirs(insertRow(withTable(), 0)), mine)).toMatchObject({
      code: 'table-changed',
    });
    const gone = planFile([item('b', 1, null)]);
    expect(mine && applyChange(gone, mine)).toMatchObject({ code: 'item-gone' });
  });

  it('take back to the same JSON whatever was merged', () => {
    const text = fc.string({ maxLength: 8 });
    const cell = fc.record({ row: fc.integer({ min: -1, max: 1 }), column: fc.nat(2) });
    fc.assert(
      fc.property(cell, text, cell, text, (first, words, second, others) => {
        const change = editCell(withTable(), first, cellText(table, first), words);
        const other = editCell(withTable(), second, cellText(table, second), others);
        const base = other ? theirs(other) : file();
        if (!change) return;
        const result = applyChange(base, change);
        if (!result.ok) return;
        expect(applyChange(result.value, invertChange(base, change))).toEqual({ ok: true, value: base });
      }),
    );
  });
});

describe('edits of cells', () => {
  it('of one cell are one step to a person, of two cells two', () => {
    const first = editCell(withTable(), { row: 0, column: 1 }, 'Xã Bản Lìm', 'Xã');
    const then = withTable(after(first));
    const same = editCell(then, { row: 0, column: 1 }, 'Xã', 'X');
    const other = editCell(then, { row: 0, column: 0 }, '1', '01');
    if (!first || !same || !other) throw new Error('nothing was edited');
    expect(planModel.join(first, same)).toMatchObject({ before: table });
    expect(planModel.join(first, other)).toBeNull();
  });
});
