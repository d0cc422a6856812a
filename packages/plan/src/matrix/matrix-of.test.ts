import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile } from '../testing/builders.js';
import { agency, matrixPlanFile, taskItem } from '../testing/matrix-plan.js';
import { cellOf } from './cell-of.js';
import { matrixAfter } from './matrix-after.js';
import { matrixOf } from './matrix-of.js';
import type { Matrix, MatrixRow } from './matrix.js';

function rowOf(matrix: Matrix, id: string): MatrixRow {
  const row = matrix.rows.find((each) => each.item.id === id);
  if (!row) throw new RangeError(`no row ${id}`);
  return row;
}

function outline(matrix: Matrix): string[] {
  return matrix.rows.map(({ item: { id }, depth, kind, subtree }) =>
    [' '.repeat(depth) + id, ...(kind === 'section' ? [String(subtree)] : [])].join(' '),
  );
}

function after(file: PlanFile, change: PlanChange): PlanFile {
  const next = applyChange(file, change);
  if (!next.ok) throw new RangeError(next.code);
  return next.value;
}

describe('the rows of a matrix', () => {
  it('are the items that hold work, below the headings that they stand under', () => {
    expect(outline(matrixOf(matrixPlanFile().plan))).toEqual([
      'noi-dung 6',
      ' tuyen-truyen 2',
      '  hoi-nghi',
      '  to-truyen-thong',
      ' ton-vinh 2',
      '  bieu-duong',
      '  ra-soat',
    ]);
  });

  it('hold a duty wherever the plan states it, and none of its aims', () => {
    const { plan } = planFile([
      item('muc-dich', 1, 'I.', 'MỤC ĐÍCH'),
      item('aim', 2, '1.', 'Nâng cao nhận thức của cán bộ'),
      item('to-chuc', 1, 'II.', 'TỔ CHỨC THỰC HIỆN'),
      taskItem('duty', 2, '1.', 'a:lead', 'Sở Nội vụ tổng hợp kết quả'),
      item('money', 2, '2.', 'Kinh phí do ngân sách bảo đảm'),
      taskItem('closing', 1, null, 'a:implement', 'Đề nghị các cơ quan triển khai thực hiện.'),
    ]);
    expect(outline(matrixOf(plan))).toEqual(['to-chuc 1', ' duty', 'closing']);
  });

  it('are one for a task with the points that tell what it is about', () => {
    const target = { min: 1, max: 1, unit: 'lớp', raw: '01 lớp' };
    const course = taskItem('lop', 2, '1.', 'a:lead', 'Sở Nội vụ mở 01 lớp tập huấn, gồm:');
    const { plan } = planFile([
      item('noi-dung', 1, 'I.', 'NỘI DUNG'),
      { ...course, task: { assignments: [{ agency: 'a', role: 'lead' }], targets: [target], times: [] } },
      item('ky-nang', 3, 'a)', 'Kỹ năng lập biên bản;'),
      item('thuc-hanh', 3, 'b)', 'Thực hành tại xã Bản Lìm.'),
    ]);
    expect(outline(matrixOf(plan))).toEqual(['noi-dung 1', ' lop']);
    const told = plan.items.map((each) => (each.id === 'lop' ? course : each));
    expect(outline(matrixOf({ ...plan, items: told }))).toEqual(['noi-dung 1', ' lop']);
  });

  it('take the roles of a line below a task for those of the task', () => {
    const row = rowOf(matrixOf(matrixPlanFile().plan), 'ra-soat');
    expect(row).toMatchObject({ kind: 'task', inherited: false });
    expect(cellOf(row, 'ubnd-xa').roles).toEqual([{ agency: 'ubnd-xa', role: 'lead', statedOn: 'chu-tri' }]);
  });

  it('are none for a plan without work', () => {
    expect(matrixOf(planFile([]).plan)).toEqual({ groups: [], columns: [], rows: [] });
  });
});

describe('the cells of a matrix', () => {
  it('hold what is stated on the row, else what is stated above it', () => {
    const matrix = matrixOf(matrixPlanFile().plan);
    expect(cellOf(rowOf(matrix, 'tuyen-truyen'), 'mttq')).toEqual({
      roles: [{ agency: 'mttq', role: 'lead', statedOn: 'tuyen-truyen' }],
      inherited: false,
    });
    expect(cellOf(rowOf(matrix, 'hoi-nghi'), 'mttq')).toEqual({
      roles: [{ agency: 'mttq', role: 'lead', statedOn: 'tuyen-truyen' }],
      inherited: true,
    });
    expect(cellOf(rowOf(matrix, 'bieu-duong'), 'ubnd-xa')).toEqual({ roles: [], inherited: false });
  });
});

describe('the columns of a matrix', () => {
  it('stand by side, the lead first, and by level, the issuer first', () => {
    const { groups, columns } = matrixOf(matrixPlanFile().plan);
    expect(
      groups.map(({ side, level, columns: own }) => [side, level, own.map((each) => each.agency.id)]),
    ).toEqual([
      ['mttq', 'province', ['mttq', 'phu-nu']],
      ['mttq', 'commune', ['mttq-xa']],
      ['sdttg', 'province', ['sdttg', 'snnmt']],
      ['sdttg', 'commune', ['ubnd-xa']],
    ]);
    expect(columns).toEqual(groups.flatMap((group) => group.columns));
  });

  it('stand by level alone where one body issues the plan', () => {
    const { plan } = matrixPlanFile();
    const { groups } = matrixOf({ ...plan, issuers: plan.issuers.slice(0, 1) });
    expect(groups.map(({ side, level }) => [side, level])).toEqual([
      [null, 'province'],
      [null, 'commune'],
    ]);
  });

  it('stand on no side where two issuers could both mean it, or neither', () => {
    const { groups } = matrixOf(
      planFile({
        issuers: [
          { superior: [], name: 'SỞ NỘI VỤ', agency: 'snv' },
          { superior: [], name: 'SỞ TÀI CHÍNH', agency: 'stc' },
        ],
        agencies: [
          agency('snv', 'Sở Nội vụ'),
          agency('stc', 'Sở Tài chính'),
          agency('phong', 'Phòng Ngân sách', { partOf: 'stc' }),
          agency('ca', 'Công an tỉnh'),
          agency('hai-ben', 'hai bên', { kind: 'group' }),
        ],
      }).plan,
    );
    expect(groups.map(({ side, columns }) => [side, columns.map((each) => each.agency.id)])).toEqual([
      ['snv', ['snv']],
      ['stc', ['stc', 'phong']],
      [null, ['ca', 'hai-ben']],
    ]);
  });

  it('know an issuer by what the header prints, and a body that the list does not hold', () => {
    const { plan } = matrixPlanFile();
    const issuers = plan.issuers.map(({ superior, name }) => ({ superior, name }));
    const items = [...plan.items, taskItem('x', 2, '2.', 'da-giai-the:focal', 'Việc khác')];
    const { columns } = matrixOf({ ...plan, issuers, items });
    expect(columns.map(({ agency: { id }, side }) => [id, side])).toEqual([
      ['mttq', 'mttq'],
      ['phu-nu', 'mttq'],
      ['mttq-xa', 'mttq'],
      ['sdttg', 'sdttg'],
      ['snnmt', 'sdttg'],
      ['ubnd-xa', 'sdttg'],
      ['da-giai-the', null],
    ]);
  });
});

describe('a matrix after a change', () => {
  const file = matrixPlanFile();
  const before = matrixOf(file.plan);

  function changed(next: PlanFile): string[] {
    const { rows } = matrixAfter(before, file.plan, next.plan);
    return rows.filter((row) => !before.rows.includes(row)).map((row) => row.item.id);
  }

  it('is the same object where nothing in it has changed', () => {
    const head: PlanChange = {
      type: 'plan/head',
      part: 'text',
      field: 'title',
      before: '',
      after: 'KẾ HOẠCH',
    };
    expect(matrixAfter(before, file.plan, after(file, head).plan)).toBe(before);
  });

  it('has new rows for what has changed, and the same objects for all else', () => {
    const edit: PlanChange = {
      type: 'item/text',
      part: 'text',
      item: 'ra-soat',
      before: '',
      after: 'Rà soát',
    };
    const next = after(file, { ...edit, before: 'Rà soát, đề nghị công nhận người có uy tín.' });
    expect(changed(next)).toEqual(['ra-soat']);
    expect(matrixAfter(before, file.plan, next.plan).groups).toBe(before.groups);
  });

  it('has new rows for those that inherit a role that has changed', () => {
    const next = after(file, {
      type: 'task/assignment',
      part: 'tasks',
      item: 'tuyen-truyen',
      agency: 'phu-nu',
      role: 'coordinate',
      before: null,
      after: { agency: 'phu-nu', role: 'coordinate' },
    });
    expect(changed(next)).toEqual(['tuyen-truyen', 'hoi-nghi', 'to-truyen-thong']);
  });

  it('keeps the row of a duty of which the last role is gone', () => {
    const duty = planFile([
      item('to-chuc', 1, 'I.', 'TỔ CHỨC THỰC HIỆN'),
      taskItem('duty', 2, '1.', 'a:lead', 'Tổng hợp kết quả'),
    ]);
    const was = matrixOf(duty.plan);
    const role = { agency: 'a', role: 'lead' as const };
    const gone: PlanChange = {
      type: 'task/assignment',
      part: 'tasks',
      item: 'duty',
      ...role,
      before: role,
      after: null,
    };
    const next = after(duty, gone);
    expect(outline(matrixAfter(was, duty.plan, next.plan))).toEqual(outline(was));
    expect(matrixOf(next.plan).rows).toEqual([]);
  });

  it('has a new group for the one that a body comes into', () => {
    const next = after(file, {
      type: 'agency/insert',
      part: 'tasks',
      agency: agency('snv', 'Sở Nội vụ', { level: 'province' }),
    });
    const { groups, rows } = matrixAfter(before, file.plan, next.plan);
    expect(rows).toBe(before.rows);
    expect(groups.map((group) => before.groups.includes(group))).toEqual([true, true, false, true]);
  });
});
