import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPlanFile } from '../../model/create.js';
import { readPlan } from '../../read/read-plan.js';
import { entry, progressPlanFile } from '../../testing/progress/progress-plan.js';
import { ProgressRollup, progressCsv, progressRows } from './index.js';

const file = progressPlanFile([
  entry('a', { item: 'hoi-nghi', agency: 'mttq', status: 'done' }),
  entry('b', { item: 'to-truyen-thong', agency: 'ta-lun', status: 'done' }),
]);
const rollup = new ProgressRollup(file, { today: '2026-06-15' });
const shown = (by: 'section' | 'agency' | 'unit', under: string | null = null): string[] =>
  progressRows(rollup, '2026-H1', by, under).map(
    ({ label, name, tally, opens }) =>
      `${label ?? '–'} ${name}: ${String(tally.counts.done)}/${String(tally.total)}${opens ? ' +' : ''}`,
  );

describe('the rows of a chart and its table', () => {
  it('are the points of the plan, and open to what stands below', () => {
    expect(shown('section')).toEqual([
      'I.1 Công tác tuyên truyền, vận động: 1/2 +',
      'I.2 Giám sát, nắm tình hình: 0/2 +',
    ]);
    expect(shown('section', 'tuyen-truyen')).toEqual([
      'I.1.1 Tổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ: 1/1',
      'I.1.2 Xây dựng ít nhất 10 tổ truyền thông cộng đồng: 0/1',
    ]);
  });

  it('are the bodies that carry tasks, or the units that report', () => {
    expect(shown('agency')).toEqual([
      '– Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh: 1/2',
      '– Sở Dân tộc và Tôn giáo: 0/1',
      '– Ủy ban nhân dân các xã, phường: 1/1',
    ]);
    expect(shown('unit')).toEqual(['– Xã Tà Lưn: 1/1', '– Xã Na Hạ: 0/0']);
  });

  it('add up to the whole plan', () => {
    const rows = progressRows(rollup, '2026-H1', 'section');
    const whole = rollup.section(null, '2026-H1');
    expect(rows.reduce((sum, { tally }) => sum + tally.total, 0)).toBe(whole.total);
    expect(rows.reduce((sum, { tally }) => sum + tally.counts.done, 0)).toBe(whole.counts.done);
  });

  it('go out as a table that spreadsheets read, and take for no formula', () => {
    const [first] = progressRows(rollup, '2026-H1', 'section');
    if (!first) throw new Error('there is a row');
    const standings = {
      done: 'Hoàn thành',
      'in-progress': 'Đang',
      'not-started': 'Chưa',
      late: 'Quá hạn',
      nil: 'Không',
      cancelled: 'Dừng',
    };
    const words = { label: 'Mục', name: 'Nội dung', total: 'Tổng', standings };
    const csv = progressCsv([first, { ...first, label: null, name: '=1+1; "x"' }], words);
    expect(csv).toBe(
      '\ufeffMục;Nội dung;Hoàn thành;Đang;Chưa;Quá hạn;Không;Dừng;Tổng\r\n' +
        'I.1;Công tác tuyên truyền, vận động;1;1;0;0;0;0;2\r\n' +
        ';"\'=1+1; ""x""";1;1;0;0;0;0;2\r\n',
    );
  });
});

const SAMPLE = '../shared/samples/plan-an-giang-2021-2025.txt';

describe.runIf(existsSync(SAMPLE))('the rows of a five-year plan that was read', () => {
  it('are its sections, with labels that lead to them', () => {
    const plan = createPlanFile(readPlan(readFileSync(SAMPLE, 'utf8')).plan);
    const read = new ProgressRollup(plan, { today: '2023-06-15' });
    const rows = progressRows(read, '2023-H1', 'section');
    expect(rows.map(({ label, tally }) => `${label ?? ''} ${String(tally.total)}`)).toEqual([
      'II 22',
      'IV 5',
    ]);
    const below = progressRows(read, '2023-H1', 'section', rows[0]?.id ?? '');
    expect(below.map(({ label }) => label)).toEqual(['II.1', 'II.2']);
    const deeper = progressRows(read, '2023-H1', 'section', below[0]?.id ?? '');
    expect(deeper.map(({ label, tally }) => `${label ?? ''} ${String(tally.total)}`)).toEqual([
      'II.1.1 5',
      'II.1.2 5',
    ]);
    const tasks = progressRows(read, '2023-H1', 'section', deeper[0]?.id ?? '');
    expect(tasks.map(({ label, opens }) => [label, opens])).toEqual(
      Array.from({ length: 5 }, () => [null, false]),
    );
  });
});
