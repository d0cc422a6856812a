import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile } from '../testing/builders.js';
import { matrixPlanFile, taskItem } from '../testing/matrix-plan.js';
import { enterAgency } from './add-agency.js';
import { addTask } from './add-task.js';
import { matrixOf } from './matrix-of.js';

/** The rows below the second level after a task was added, with their labels; undone again to be sure of that. */
function rowsAfter(file: PlanFile, near: string | null, text = 'Nhiệm vụ mới'): string[] {
  const change = addTask(file, matrixOf(file.plan), near, text, 'new');
  if (!change) throw new RangeError('nothing to add');
  const next = applyChange(file, change);
  if (!next.ok) throw new RangeError(next.code);
  expect(applyChange(next.value, invertChange(file, change))).toEqual({ ok: true, value: file });
  return matrixOf(next.value.plan).rows.map((row) => `${row.item.label ?? '¶'} ${row.item.id}`);
}

describe('adding a task', () => {
  const file = matrixPlanFile();

  it('behind another gives it the next number, and those behind it theirs', () => {
    expect(rowsAfter(file, 'hoi-nghi').slice(2, 5)).toEqual([
      '1.1. hoi-nghi',
      '1.2. new',
      '1.3. to-truyen-thong',
    ]);
  });

  it('behind one with lines below it comes behind the lines', () => {
    expect(rowsAfter(file, 'ra-soat').slice(5)).toEqual(['2.1. bieu-duong', '2.2. ra-soat', '2.3. new']);
  });

  it('below a heading comes last there', () => {
    expect(rowsAfter(file, 'tuyen-truyen').slice(3, 6)).toEqual([
      '1.2. to-truyen-thong',
      '1.3. new',
      '2. ton-vinh',
    ]);
    expect(rowsAfter(file, null).at(-1)).toBe('2.3. new');
  });

  it('in a plan without tasks begins below its last section', () => {
    expect(rowsAfter(planFile([item('nd', 1, 'I.', 'NỘI DUNG')]), null)).toEqual(['I. nd', '1. new']);
    expect(rowsAfter(planFile([item('nd', 1, 'I.', 'NỘI DUNG'), item('a', 2, '1.')]), null)).toEqual([
      'I. nd',
      '1. a',
      '2. new',
    ]);
  });

  it('beside paragraphs without numbers gets one, so that it is seen', () => {
    const plain = planFile([
      item('nd', 1, 'I.', 'NỘI DUNG'),
      taskItem('p', 2, null, 'a:lead', 'Sở Nội vụ báo cáo.'),
    ]);
    expect(rowsAfter(plain, 'p')).toEqual(['I. nd', '¶ p', '1. new']);
  });

  it('needs a text', () => {
    expect(addTask(file, matrixOf(file.plan), null, '  ', 'new')).toBeNull();
  });
});

describe('entering a body', () => {
  const { plan } = matrixPlanFile();
  const known = (name: string): string | undefined => {
    const entry = enterAgency(plan, name, 'new');
    return 'known' in entry ? entry.known?.id : undefined;
  };
  const similar = (name: string): string[] => {
    const entry = enterAgency(plan, name, 'new');
    return 'similar' in entry ? entry.similar.map(({ id }) => id) : [];
  };

  it.each([
    ['Mặt trận', 'mttq'],
    ['Mặt trận Tổ quốc tỉnh', 'mttq'],
    ['UBMTTQ tỉnh', 'mttq'],
    ['Hội LHPN tỉnh', 'phu-nu'],
    ['hội liên hiệp phụ nữ', 'phu-nu'],
    ['Sở DTTG', 'sdttg'],
    ['Ủy ban nhân dân các xã, phường', 'ubnd-xa'],
  ])('finds %s in the list', (name, id) => {
    expect(known(name)).toBe(id);
  });

  it.each([
    ['Sở NN&MT', ['snnmt']],
    ['Sở NNMT', ['snnmt']],
    ['Sở DT và TG', ['sdttg']],
    ['Hội Phụ nữ', ['phu-nu']],
    ['Sở Dân tộc', ['sdttg']],
    ['Công an tỉnh', []],
  ])('asks whether %s means one of the list', (name, ids) => {
    expect(similar(name)).toEqual(ids);
  });

  it('enters a new body with what its name tells', () => {
    expect(enterAgency(plan, ' Công an  tỉnh ', 'new')).toMatchObject({
      known: null,
      agency: { id: 'new', name: 'Công an tỉnh', kind: 'body', level: 'province' },
      change: { type: 'agency/insert', part: 'tasks' },
    });
  });

  it('needs a name', () => {
    expect(enterAgency(plan, ' ', 'new')).toMatchObject({ ok: false, code: 'agency-no-name' });
  });
});
