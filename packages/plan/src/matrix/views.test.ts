import { describe, expect, it } from 'vitest';
import type { Item, Time } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile } from '../testing/builders.js';
import { matrixPlanFile, taskItem } from '../testing/matrix-plan.js';
import { filterMatrix, matrixOfAgency, sideOfMatrix } from './filter.js';
import { isFilter, matrixFilterOf, type MatrixFilter } from './matrix-filter.js';
import { matrixOf } from './matrix-of.js';
import { rowsBelow, taskCount } from './rows-below.js';
import { agencyTotals, rollUp, sideTotals } from './totals.js';
import { workOf } from './work-of.js';

function withTimes(file: PlanFile, times: Readonly<Record<string, readonly Time[]>>): PlanFile {
  const timed = (each: Item): Item => {
    const { assignments = [], targets = [] } = each.task ?? {};
    const own = times[each.id];
    return own ? { ...each, task: { assignments, targets, times: [...own] } } : each;
  };
  return { ...file, plan: { ...file.plan, items: file.plan.items.map(timed) } };
}

describe('totals', () => {
  const matrix = matrixOf(matrixPlanFile().plan);

  it('count the tasks of each body, once for each role, inherited ones too', () => {
    expect(Object.fromEntries(agencyTotals(matrix))).toEqual({
      mttq: { tasks: 3, roles: { lead: 2, coordinate: 1 } },
      'phu-nu': { tasks: 1, roles: { coordinate: 1 } },
      'mttq-xa': { tasks: 0, roles: {} },
      sdttg: { tasks: 3, roles: { lead: 1, coordinate: 2 } },
      snnmt: { tasks: 0, roles: {} },
      'ubnd-xa': { tasks: 1, roles: { lead: 1 } },
    });
  });

  it('count the tasks of a side once, whoever of that side has a part in them', () => {
    expect(Array.from(sideTotals(matrix))).toEqual([
      ['mttq', { tasks: 3, roles: { lead: 2, coordinate: 1 } }],
      ['sdttg', { tasks: 4, roles: { lead: 2, coordinate: 2 } }],
    ]);
  });

  it('count the roles of a heading where all tasks below it state their own', () => {
    const { plan } = planFile([
      item('noi-dung', 1, 'I.', 'NỘI DUNG'),
      taskItem('chung', 2, '1.', 'a:direct', 'Công tác tuyên truyền'),
      taskItem('rieng', 3, 'a)', 'b:lead'),
    ]);
    const totals = agencyTotals(matrixOf(plan));
    expect([totals.get('a')?.tasks, totals.get('b')?.tasks]).toEqual([1, 1]);
  });

  it('roll up what stands below a folded heading', () => {
    expect(Object.fromEntries(rollUp(matrix, 'ton-vinh'))).toEqual({
      sdttg: { tasks: 1, roles: { lead: 1 } },
      mttq: { tasks: 1, roles: { coordinate: 1 } },
      'phu-nu': { tasks: 1, roles: { coordinate: 1 } },
      'ubnd-xa': { tasks: 1, roles: { lead: 1 } },
    });
    expect(rowsBelow(matrix, 'ton-vinh').map((row) => row.item.id)).toEqual(['bieu-duong', 'ra-soat']);
    expect(taskCount(matrix.rows)).toBe(4);
  });
});

describe('a filter', () => {
  const file = withTimes(matrixPlanFile(), {
    'hoi-nghi': [{ kind: 'day', raw: 'trước 30/6', date: '2026-06-30' }],
    'bieu-duong': [{ kind: 'period', raw: 'quý IV', from: '2026-10-01', to: '2026-12-31' }],
    'chu-tri': [{ kind: 'event', raw: 'khi có yêu cầu' }],
    'to-truyen-thong': [{ kind: 'recurring', raw: 'hằng quý', every: 'quarter' }],
  });
  const matrix = matrixOf(file.plan);

  function shown(filter: MatrixFilter): string[] {
    return filterMatrix(matrix, filter)
      .rows.filter(({ kind }) => kind === 'task')
      .map((row) => row.item.id);
  }

  it('finds words whatever their marks, in tasks, headings and names of bodies', () => {
    expect(shown({ search: 'bieu duong' })).toEqual(['bieu-duong', 'ra-soat']);
    expect(shown({ search: 'HỘI  NGHỊ' })).toEqual(['hoi-nghi', 'bieu-duong']);
    expect(shown({ search: 'phu nu' })).toEqual(['bieu-duong']);
    expect(shown({ search: '2.2' })).toEqual(['ra-soat']);
    expect(shown({ search: 'không có' })).toEqual([]);
  });

  it('finds a role, a body, and a role of that body', () => {
    expect(shown({ roles: ['lead'], agency: 'mttq' })).toEqual(['hoi-nghi', 'to-truyen-thong']);
    expect(shown({ agency: 'mttq' })).toEqual(['hoi-nghi', 'to-truyen-thong', 'bieu-duong']);
    expect(shown({ roles: ['guide', 'inform'] })).toEqual([]);
  });

  it('finds what is to be done in a span of time; what recurs always, what waits for an event never', () => {
    expect(shown({ from: '2026-06-01', to: '2026-06-30' })).toEqual(['hoi-nghi', 'to-truyen-thong']);
    expect(shown({ from: '2026-12-31' })).toEqual(['to-truyen-thong', 'bieu-duong']);
  });

  it('finds a part of the plan, a side, and rows with something to look at, on their lines too', () => {
    expect(shown({ section: 'tuyen-truyen' })).toEqual(['hoi-nghi', 'to-truyen-thong']);
    expect(shown({ side: 'mttq' })).toEqual(['hoi-nghi', 'to-truyen-thong', 'bieu-duong']);
    expect(shown({ faults: new Set(['chu-tri']) })).toEqual(['ra-soat']);
    expect(shown({ faults: new Set() })).toEqual([]);
  });

  it('keeps the headings, with what is shown below them, and the very tasks', () => {
    const { rows, columns } = filterMatrix(matrix, { search: 'rà soát' });
    expect(rows.map((row) => [row.item.id, row.subtree])).toEqual([
      ['noi-dung', 2],
      ['ton-vinh', 1],
      ['ra-soat', 0],
    ]);
    expect(matrix.rows).toContain(rows[2]);
    expect(columns).toBe(matrix.columns);
  });

  it('that leaves nothing out gives the matrix itself', () => {
    const empty: MatrixFilter = { search: ' ', roles: [] };
    expect(filterMatrix(matrix, empty)).toBe(matrix);
    expect([isFilter({}), isFilter({ roles: [], search: '' }), isFilter({ faults: new Set() })]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('that came from elsewhere is taken as far as it is one', () => {
    const faults = new Set(['ra-soat']);
    const given = { agency: 'mttq', roles: ['lead', 'juggle'], from: 7, colour: 'red', faults };
    expect(matrixFilterOf(given)).toEqual({ agency: 'mttq', roles: ['lead'], faults });
    expect(matrixFilterOf(given)).toBe(matrixFilterOf(given));
    expect(matrixFilterOf({ colour: 'red', search: '' })).toBeUndefined();
  });

  it('shows a body its own work: its column first, then those that have a part in it', () => {
    const own = matrixOfAgency(matrix, 'sdttg');
    expect(
      own.groups.map(({ columns, isSubject }) => [columns.map((each) => each.agency.id), isSubject]),
    ).toEqual([
      [['sdttg'], true],
      [['mttq', 'phu-nu'], undefined],
    ]);
    expect(own.columns).toHaveLength(3);
    expect(own.rows.map((row) => row.item.id)).not.toContain('ra-soat');
    expect(matrixOfAgency(matrix, 'mttq-xa')).toEqual({
      groups: [expect.objectContaining({ isSubject: true })],
      columns: [expect.anything()],
      rows: [],
    });
  });

  it('shows one side with its own columns', () => {
    const side = sideOfMatrix(matrix, 'sdttg');
    expect(side.columns.map(({ agency }) => agency.id)).toEqual(['sdttg', 'snnmt', 'ubnd-xa']);
    expect(side.rows.map((row) => row.item.id)).toContain('ra-soat');
  });
});

describe('the work of a body', () => {
  it('tells each task with roles, partners and headings', () => {
    const work = workOf(matrixOf(matrixPlanFile().plan), 'mttq');
    expect(
      work.map(({ row, roles, partners, headings }) => ({
        task: row.item.id,
        roles: roles.map(({ role }) => role),
        partners: partners.map(({ agency }) => agency),
        headings: headings.map((heading) => heading.item.id),
      })),
    ).toEqual([
      { task: 'hoi-nghi', roles: ['lead'], partners: ['sdttg'], headings: ['noi-dung', 'tuyen-truyen'] },
      {
        task: 'to-truyen-thong',
        roles: ['lead'],
        partners: ['sdttg'],
        headings: ['noi-dung', 'tuyen-truyen'],
      },
      {
        task: 'bieu-duong',
        roles: ['coordinate'],
        partners: ['sdttg', 'phu-nu'],
        headings: ['noi-dung', 'ton-vinh'],
      },
    ]);
  });

  it('is nothing for a body without a task', () => {
    expect(workOf(matrixOf(matrixPlanFile().plan), 'snnmt')).toEqual([]);
  });
});
