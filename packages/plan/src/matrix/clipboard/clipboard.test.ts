import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../../commands/apply.js';
import type { PlanFile } from '../../model/plan-file.js';
import { roleLetters, roles } from '../../model/roles.js';
import { arbitraryMatrixPlan } from '../../testing/arbitrary-matrix-plan.js';
import { item, planFile } from '../../testing/builders.js';
import { agency, matrixPlanFile, taskItem } from '../../testing/matrix-plan.js';
import { matrixOf } from '../matrix-of.js';
import { setCells } from '../set-cells.js';
import { clearCells, clipboardTexts, copyCells, fillDown, type CellRange } from './copy.js';
import { gridOfTsv, separatedText, tsvOf, type Grid } from './grid-text.js';
import { pasteCells, type PastePreview } from './paste.js';
import { rolesInText, roleText } from './role-text.js';

const file = matrixPlanFile();
const matrix = matrixOf(file.plan);
const at = (top: number, left: number, bottom = top, right = left): CellRange => ({
  top,
  left,
  bottom,
  right,
});
const all = at(0, 0, matrix.rows.length - 1, matrix.columns.length - 1);
/** Places in the matrix of the sample. */
const row = (id: string): number => matrix.rows.findIndex((each) => each.item.id === id);
const column = (id: string): number => matrix.columns.findIndex((each) => each.agency.id === id);

function pasted(range: CellRange, grid: Grid): PastePreview {
  const result = pasteCells(matrix, matrix, range, grid);
  if (!result.ok) throw new RangeError(result.code);
  return result.value;
}

const nothing: PastePreview = {
  changes: [],
  unknown: [],
  unmatched: [],
  outside: 0,
  unchanged: 0,
  inherited: [],
  change: null,
};

describe('the text of a cell', () => {
  it.each([
    ['C', ['lead']],
    ['c', ['lead']],
    [' P ', ['coordinate']],
    ['Đ', ['focal']],
    ['d', ['focal']],
    ['C, P', ['lead', 'coordinate']],
    ['c;p', ['lead', 'coordinate']],
    ['C/P', ['lead', 'coordinate']],
    ['C\nP', ['lead', 'coordinate']],
    ['CP', ['lead', 'coordinate']],
    ['Chủ trì', ['lead']],
    ['chu tri', ['lead']],
    ['CHỦ TRÌ VÀ PHỐI HỢP', ['lead', 'coordinate']],
    ['Theo dõi – đôn đốc', ['monitor']],
    ['theo dõi, đôn đốc', ['monitor']],
    ['Làm đầu mối', ['focal']],
    ['(C)', ['lead']],
    ['C, C', ['lead']],
    ['', []],
    ['  ', []],
  ])('%j is %j', (text, expected) => {
    expect(rolesInText(text)).toEqual(expected);
  });

  it.each(['x', 'C, x', 'chi', 'Sở Nội vụ', '1', '=1+1', 'CC'])('%j is no role', (text) => {
    expect(rolesInText(text)).toBeNull();
  });

  it('is read as it is written, for any roles', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...roles)), (held) => {
        expect(rolesInText(roleText(held))).toEqual(held);
        expect(rolesInText(roleText(held).toLocaleLowerCase('vi'))).toEqual(held);
      }),
    );
  });

  it('has one letter for each role', () => {
    expect(new Set(Object.values(roleLetters)).size).toBe(12);
  });
});

describe('text parted by tabs', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ấ', '\t', '\n', '"', "'", ',', '=', '-', ' '),
    maxLength: 6,
  });

  it('gives the table back, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (grid) => {
          // One empty cell alone is what an empty clipboard is.
          fc.pre(grid.some((cells) => cells.length > 1 || cells[0] !== ''));
          fc.pre(grid.at(-1)?.join('') !== '' || (grid.at(-1)?.length ?? 0) > 1);
          expect(gridOfTsv(tsvOf(grid))).toEqual(grid);
        },
      ),
    );
  });

  it('is read as spreadsheets write it, with a line end behind the last row', () => {
    expect(gridOfTsv('C\tP\r\n\t"a ""b""\nc"\r\n')).toEqual([
      ['C', 'P'],
      ['', 'a "b"\nc'],
    ]);
    expect(gridOfTsv('5" x 3"\tC')).toEqual([['5" x 3"', 'C']]);
    expect(gridOfTsv('"chưa đóng\tC')).toEqual([['"chưa đóng', 'C']]);
    expect(gridOfTsv('')).toEqual([]);
  });

  it('keeps what a spreadsheet would run as text', () => {
    expect(separatedText([['=HYPERLINK("x")', '+84', '@a', '- Tổ chức', 'a;b']], ';')).toBe(
      `"'=HYPERLINK(""x"")";'+84;'@a;'- Tổ chức;"a;b"`,
    );
  });
});

describe('copying', () => {
  it('takes letters alone from a part of the matrix', () => {
    const copied = copyCells(matrix, at(row('hoi-nghi'), 0, row('bieu-duong'), 1));
    expect(copied).toEqual({
      grid: [
        ['C', ''],
        ['C', ''],
        ['', ''],
        ['P', 'P'],
      ],
      headerRows: 0,
      headerColumns: 0,
    });
  });

  it('takes the tasks with whole rows, the bodies with whole columns', () => {
    const rows = copyCells(matrix, { ...all, top: row('bieu-duong'), bottom: row('bieu-duong') });
    expect(rows.grid).toEqual([['2.1. Hội nghị biểu dương.', 'P', 'P', '', 'C', '', '']]);
    const columns = copyCells(matrix, { ...all, right: 1 });
    expect(columns.grid[0]).toEqual(['UBMTTQ tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh']);
    expect(copyCells(matrix, all).grid[0]?.slice(0, 2)).toEqual(['', 'UBMTTQ tỉnh']);
  });

  it('gives HTML in which nothing is markup that was text', () => {
    const odd = planFile({
      agencies: [agency('a', 'Sở <A> & "B"')],
      items: [item('i', 1, 'I.', 'NỘI DUNG'), taskItem('t', 2, '1.', 'a:lead', '<b>x</b>')],
    });
    const shape = matrixOf(odd.plan);
    const { html, text } = clipboardTexts(copyCells(shape, at(0, 0, 1, 0)));
    expect(html).toContain('>Sở &lt;A&gt; &amp; &quot;B&quot;</th>');
    expect(html).toContain('>1. &lt;b&gt;x&lt;/b&gt;</td>');
    expect(text.split('\r\n')).toEqual(['\t"Sở <A> & ""B"""', 'I. NỘI DUNG\t', '1. <b>x</b>\tC']);
  });
});

describe('pasting', () => {
  it('sets the cells from the chosen one on, as one change', () => {
    const preview = pasted(at(row('bieu-duong'), column('snnmt')), [
      ['p', 'Phối hợp'],
      ['', 'C'],
    ]);
    expect(preview).toMatchObject({
      changes: [
        { item: 'bieu-duong', agency: 'snnmt', before: [], after: ['coordinate'] },
        { item: 'bieu-duong', agency: 'ubnd-xa', before: [], after: ['coordinate'] },
      ],
      unchanged: 2,
      outside: 0,
    });
    expect(preview.change).toMatchObject({ type: 'batch', part: 'tasks' });
  });

  it('lists texts that are no roles with their place, and leaves their cells', () => {
    const preview = pasted(at(row('bieu-duong'), 0), [['x', 'C', 'Q, P']]);
    expect(preview.unknown).toEqual([
      { row: 0, column: 0, text: 'x', item: 'bieu-duong', agency: 'mttq' },
      { row: 0, column: 2, text: 'Q, P', item: 'bieu-duong', agency: 'mttq-xa' },
    ]);
    expect(preview.changes.map((change) => change.agency)).toEqual(['phu-nu']);
  });

  it('leaves out what lies beyond the last row and column, and counts it', () => {
    const preview = pasted(at(matrix.rows.length - 1, matrix.columns.length - 1), [
      ['P', 'C', ''],
      ['C', 'P', ''],
    ]);
    expect(preview.outside).toBe(3);
    expect(preview.changes).toHaveLength(1);
  });

  it('fills the chosen cells with one that was copied, or with a table that goes into them several times', () => {
    const range = at(row('bieu-duong'), column('snnmt'), row('ra-soat'), column('ubnd-xa'));
    expect(pasted(range, [['P']]).changes).toHaveLength(4);
    expect(pasted(range, [['P', 'K']]).changes.map(({ after }) => after[0])).toEqual([
      'coordinate',
      'implement',
      'coordinate',
      'implement',
    ]);
  });

  it('follows the headings of a table that was sorted meanwhile', () => {
    const preview = pasted(at(3, 3), [
      ['Nhiệm vụ', 'Sở NNMT', 'Sở Nông nghiệp và Môi trường', 'UBMTTQ tỉnh'],
      ['2.2. Rà soát, đề nghị công nhận người có uy tín.', 'C', 'P', 'G'],
      ['2.1 Hội nghị khác', 'C', 'C', 'C'],
    ]);
    expect(preview.changes.map((change) => [change.item, change.agency, ...change.after])).toEqual([
      ['ra-soat', 'snnmt', 'coordinate'],
      ['ra-soat', 'mttq', 'supervise'],
    ]);
    expect(preview.unmatched).toEqual(['2.1 Hội nghị khác', 'Sở NNMT']);
  });

  it('leaves rows that would lose all that they inherit, and says which', () => {
    const preview = pasted(at(row('hoi-nghi'), 0), [
      ['', '', '', '', 'P'],
      ['P', '', '', '', ''],
    ]);
    expect(
      pasted({ ...all, top: row('hoi-nghi'), bottom: row('hoi-nghi') }, [['', '', '', '', '', '']]),
    ).toEqual({
      ...nothing,
      inherited: ['hoi-nghi'],
      unchanged: 4,
    });
    expect(preview.changes.map((change) => change.item)).toEqual([
      ...['hoi-nghi', 'hoi-nghi', 'hoi-nghi'],
      ...['to-truyen-thong', 'to-truyen-thong'],
    ]);
  });

  it('is refused where there is nothing, nothing that is a role, or far too much', () => {
    expect(pasteCells(matrix, matrix, at(0, 0), [])).toMatchObject({ code: 'paste-empty' });
    expect(pasteCells(matrix, matrix, at(0, 0), [['Kính gửi'], ['các đồng chí']])).toMatchObject({
      code: 'paste-no-roles',
      params: { count: 2 },
    });
    const wide = Array.from({ length: 500 }, () => Array.from({ length: 500 }, () => 'C'));
    expect(pasteCells(matrix, matrix, at(0, 0), wide)).toMatchObject({ code: 'paste-table-too-large' });
  });

  it('takes ten thousand cells, and undoes them as one', () => {
    const bodies = Array.from({ length: 50 }, (_, index) =>
      agency(`a${String(index)}`, `Sở ${String(index)}`),
    );
    const tasks = Array.from({ length: 200 }, (_, index) =>
      item(`i${String(index)}`, 2, `${String(index)}.`),
    );
    const large = planFile({ agencies: bodies, items: [item('nd', 1, 'I.', 'NỘI DUNG'), ...tasks] });
    const shape = matrixOf(large.plan);
    const grid = Array.from({ length: 200 }, () => Array.from({ length: 50 }, () => 'P'));
    const result = pasteCells(shape, shape, at(1, 0), grid);
    const change = result.ok ? result.value.change : null;
    expect(result.ok && result.value.changes).toHaveLength(10_000);
    const next = change ? applyChange(large, change) : null;
    expect(next?.ok && change && applyChange(next.value, invertChange(large, change))).toEqual({
      ok: true,
      value: large,
    });
  });
});

describe('copying and pasting any part of any matrix', () => {
  const arbitraryRange = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30));

  function somewhere(plan: PlanFile, [a, b, c, d]: readonly [number, number, number, number]) {
    const shape = matrixOf(plan.plan);
    const sorted = (one: number, other: number, size: number): [number, number] =>
      one % size < other % size ? [one % size, other % size] : [other % size, one % size];
    const [top, bottom] = sorted(a, b, shape.rows.length);
    const [left, right] = sorted(c, d, shape.columns.length);
    return { shape, range: at(top, left, bottom, right) };
  }

  it('changes nothing, by way of a spreadsheet too', () => {
    fc.assert(
      fc.property(arbitraryMatrixPlan, arbitraryRange, (plan, places) => {
        fc.pre(matrixOf(plan.plan).rows.length > 0);
        const { shape, range } = somewhere(plan, places);
        const copied = copyCells(shape, range);
        const back = gridOfTsv(`${clipboardTexts(copied).text}\r\n`);
        for (const grid of [copied.grid, back]) {
          const result = pasteCells(shape, shape, range, grid);
          expect(result).toMatchObject({
            ok: true,
            value: { changes: [], change: null, unknown: [], outside: 0 },
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('filling down and clearing', () => {
  it('puts the first row of the range into those below it', () => {
    const range = at(row('bieu-duong'), 0, row('ra-soat'), 2);
    const result = setCells(matrix, fillDown(matrix, range));
    const next = result.ok && result.value ? applyChange(file, result.value) : null;
    const after = next?.ok ? matrixOf(next.value.plan) : matrix;
    expect(copyCells(after, at(row('ra-soat'), 0, row('ra-soat'), 2)).grid).toEqual([['P', 'P', '']]);
  });

  it('clears a range', () => {
    const range = { ...all, top: row('bieu-duong'), bottom: row('bieu-duong') };
    const result = setCells(matrix, clearCells(matrix, range));
    const next = result.ok && result.value ? applyChange(file, result.value) : null;
    const after = next?.ok ? matrixOf(next.value.plan) : matrix;
    expect(copyCells(after, { ...range, right: 4 }).grid).toEqual([['', '', '', '', '']]);
  });
});
