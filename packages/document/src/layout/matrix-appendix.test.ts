import type { Plan } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import { busyPlan } from '@phoihop/testing/office';
import { describe, expect, it } from 'vitest';
import { cellPlaces } from './cell-places.js';
import { layOut, matrixAppendix, type DocumentLayout, type TableBlock } from './index.js';

const withMatrix = (plan: Plan): DocumentLayout =>
  layOut(plan, undefined, { tables: [matrixAppendix(plan)!] });

const tablesOf = (layout: DocumentLayout): TableBlock[] =>
  layout.sections.at(-1)!.blocks.filter((block) => block.kind === 'table');

const sum = (lengths: readonly number[]): number => lengths.reduce((all, each) => all + each, 0);

/** The texts of the narrow columns of a table, column by column: the name, then the cells below it. */
function bodiesOf({ head, rows, widths }: TableBlock, opening: number): string[][] {
  const places = cellPlaces(head, widths.length);
  return widths.slice(opening).map((_, index) => {
    const column = index + opening;
    const last = head.length - 1;
    const name = head[last]![places[last]!.indexOf(column)]!.text;
    return [name, ...rows.map((row) => row[column]!.text)];
  });
}

describe('the matrix as an appendix', () => {
  const { plan } = matrixPlanFile();

  it('lies across behind the plan, with title, reference, table and what its letters mean', () => {
    const section = withMatrix(plan).sections.at(-1)!;
    expect(section).toMatchObject({ of: 'appendix', landscape: true, width: 297, height: 210 });
    const [number, title, reference, , note] = section.blocks.map((block) =>
      block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.kind,
    );
    expect([number, title]).toEqual(['Phụ lục', 'Phân công nhiệm vụ']);
    expect(reference).toMatch(/^\(Kèm theo /u);
    expect(note).toBe('Ghi chú: C: chủ trì; P: phối hợp.');
  });

  it('has a row for each task and heading, the bodies of each side together', () => {
    const [table] = tablesOf(withMatrix(plan));
    expect(table!.head.map((row) => row.map(({ text }) => text))).toEqual([
      ['TT', 'Nhiệm vụ', 'Bên UBMTTQ tỉnh', 'Bên Sở DTTG'],
      [
        'UBMTTQ tỉnh',
        'Hội Liên hiệp Phụ nữ tỉnh',
        'Ủy ban MTTQ Việt Nam các xã, phường',
        'Sở DTTG',
        'Sở Nông nghiệp và Môi trường',
        'UBND các xã, phường',
      ],
    ]);
    expect(table!.rows.map((row) => row.map(({ text }) => text).join('|'))).toContain(
      '2.1.|Hội nghị biểu dương.|P|P||C||',
    );
    expect(sum(table!.widths)).toBeCloseTo(297 - 45, 6);
  });

  it('keeps heads as they are where bodies have room, and turns them where they have not', () => {
    const turned = (bodies: number): boolean =>
      tablesOf(withMatrix(busyPlan(bodies, 5)))[0]!.head.some((row) => row.some((cell) => cell.turned));
    expect(turned(4)).toBe(false);
    expect(turned(12)).toBe(true);
  });

  it.each([1, 4, 12, 25, 40, 90])('shows all of %i bodies once, on paper that holds them', (count) => {
    const crowded = busyPlan(count, 6);
    const appended = matrixAppendix(crowded)!;
    const opening = appended.opening!;
    const tables = tablesOf(withMatrix(crowded));
    const bodies = tables.flatMap((table) => bodiesOf(table, opening));
    const whole = bodiesOf(
      { kind: 'table', widths: new Array<number>(count + opening).fill(0), size: 13, ...appended },
      opening,
    );
    expect(bodies).toEqual(whole);
    const all = tables.map(({ widths }) => sum(widths));
    for (const width of all) expect(width).toBeLessThan(297 - 45 + 0.001);
    // Each table says what its rows are about.
    for (const { rows } of tables)
      expect(rows.map((row) => row[1]!.text)).toEqual(appended.rows.map((row) => row[1]!.text));
    // No table holds much less than another.
    const counts = tables.map(({ widths }) => widths.length - opening);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(2);
    const parts = withMatrix(crowded)
      .sections.at(-1)!
      .blocks.filter((block) => block.kind === 'paragraph' && block.runs[0]?.text.startsWith('(Phần'));
    expect(parts).toHaveLength(tables.length > 1 ? tables.length : 0);
  });

  it('is none where nobody has a role', () => {
    expect(matrixAppendix({ ...plan, items: plan.items.map(({ task: _, ...item }) => item) })).toBeNull();
  });
});
