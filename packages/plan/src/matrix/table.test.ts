import { describe, expect, it } from 'vitest';
import { filterMatrix } from './filter.js';
import { matrixOf } from './matrix-of.js';
import { gridOfTable, matrixTable } from './table.js';
import { matrixPlanFile, tableTexts } from '../testing/matrix-plan.js';

const { plan } = matrixPlanFile();
const matrix = matrixOf(plan);
const table = matrixTable(matrix, tableTexts);

describe('the matrix as a table', () => {
  it('has a head in two rows, with a cell above the bodies of each side', () => {
    expect(
      table.head.map((row) =>
        row.map(({ text, columns, rows }) => `${text} ${String(columns)}×${String(rows)}`),
      ),
    ).toEqual([
      ['TT 1×2', 'Nhiệm vụ 1×2', 'Thời hạn 1×2', 'Bên mttq 3×1', 'Bên sdttg 3×1'],
      [
        'UBMTTQ tỉnh 1×1',
        'Hội Liên hiệp Phụ nữ tỉnh 1×1',
        'Ủy ban MTTQ Việt Nam các xã, phường 1×1',
        'Sở DTTG 1×1',
        'Sở Nông nghiệp và Môi trường 1×1',
        'UBND các xã, phường 1×1',
      ],
    ]);
  });

  it('has one row of heads where there are no groups', () => {
    const { head } = matrixTable(matrix, {
      ...tableTexts,
      group: () => '',
      agency: ({ agency }) => agency.id,
    });
    expect(head.map((row) => row.map(({ text }) => text).join(' '))).toEqual([
      'TT Nhiệm vụ Thời hạn mttq phu-nu mttq-xa sdttg snnmt ubnd-xa',
    ]);
  });

  it('tells what is stated on headings, all that holds for tasks, and the totals', () => {
    expect(
      table.rows.map(
        ({ kind, depth, cells }) => `${String(depth)} ${kind} ${cells[0] ?? ''} ${cells.slice(3).join('|')}`,
      ),
    ).toEqual([
      '0 section II. |||||',
      '1 section 1. C|||P||',
      '2 task 1.1. C|||P||',
      '2 task 1.2. C|||P||',
      '1 section 2. |||||',
      '2 task 2.1. P|P||C||',
      '2 task 2.2. |||||C',
      '0 total  3|1|0|3|0|1',
    ]);
  });

  it('names the roles that are in it', () => {
    expect(table.legend).toEqual([
      { letter: 'C', name: 'chủ trì' },
      { letter: 'P', name: 'phối hợp' },
    ]);
  });

  it('counts what a filter has left', () => {
    const { rows } = matrixTable(filterMatrix(matrix, { search: 'rà soát' }), tableTexts);
    expect(rows.at(-1)?.cells.slice(3)).toEqual(['0', '0', '0', '0', '0', '1']);
  });

  it('is a grid of texts, with a head in each column that it reaches over', () => {
    const grid = gridOfTable(table);
    expect(grid[0]).toEqual([
      'TT',
      'Nhiệm vụ',
      'Thời hạn',
      'Bên mttq',
      'Bên mttq',
      'Bên mttq',
      'Bên sdttg',
      'Bên sdttg',
      'Bên sdttg',
    ]);
    expect(grid[1]?.slice(0, 4)).toEqual(['TT', 'Nhiệm vụ', 'Thời hạn', 'UBMTTQ tỉnh']);
    expect(grid).toHaveLength(10);
    expect(new Set(grid.map((row) => row.length))).toEqual(new Set([9]));
  });

  it('of a plan without tasks is a head alone', () => {
    expect(matrixTable(matrixOf({ ...plan, items: [] }), tableTexts).rows).toEqual([]);
  });
});
