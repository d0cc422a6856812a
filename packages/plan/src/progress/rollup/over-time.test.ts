import { describe, expect, it } from 'vitest';
import type { ReportEntry } from '../../model/plan-file.js';
import { entry, progressPlanFile } from '../../testing/progress/progress-plan.js';
import { expectedLine, ProgressRollup, reportGrid, reportingUnits } from './index.js';

function line(entries: ReportEntry[], today: string, period: string) {
  const rollup = new ProgressRollup(progressPlanFile(entries), { today });
  return { ...expectedLine(rollup, period), counted: rollup.section(null, period).counts.done };
}

describe('planned against done over the months', () => {
  it('plans each task for its first due day, and one without for the end', () => {
    const { total, points } = line([], '2026-06-15', '2026-H1');
    expect(total).toBe(4);
    expect(points.map(({ month }) => month)[0]).toBe('2026-01');
    expect(points.map(({ planned }) => planned)).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 4]);
    expect(points.map(({ done }) => done)).toEqual([0, 0, 0, 0, 0, 0, null, null, null, null, null, null]);
  });

  it('counts a task from the month in which it was noted as done, and ends with what the table says', () => {
    const entries = [
      entry('a', { item: 'hoi-nghi', status: 'done', at: '2026-04-20T02:00:00Z' }),
      entry('b', { item: 'giam-sat-du-an', status: 'issued', period: '2026-Q1', at: '2026-05-02T02:00:00Z' }),
      entry('c', { item: 'to-truyen-thong', status: 'done', period: '2026-Q3', at: '2026-09-30T02:00:00Z' }),
    ];
    const half = line(entries, '2026-10-01', '2026-H1');
    expect(half.points.map(({ done }) => done)).toEqual([
      0,
      0,
      1,
      2,
      2,
      2,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(half.counted).toBe(2);
    const nine = line(entries, '2026-10-01', '2026-M9');
    expect(nine.points[8]?.done).toBe(nine.counted);
  });

  it('has no points where the plan names no period', () => {
    const file = progressPlanFile();
    const rollup = new ProgressRollup(
      { ...file, plan: { ...file.plan, period: undefined } },
      { today: '2026-06-15' },
    );
    expect(expectedLine(rollup, '2026-H1')).toEqual({ total: 4, points: [] });
  });
});

describe('which units have sent their report', () => {
  const sent = (agency: string, period: string, at: string): ReportEntry =>
    entry(`${agency}-${period}-${at}`, { item: 'to-truyen-thong', agency, period, at });

  it('in time, late, not yet, and overdue', () => {
    const file = progressPlanFile([
      sent('ta-lun', '2026-Q1', '2026-03-31T16:59:00Z'),
      sent('na-ha', '2026-Q1', '2026-03-31T17:00:00Z'),
      sent('ta-lun', '2026-H1', '2026-06-12T02:00:00Z'),
    ]);
    const grid = reportGrid(file, { periods: ['2026-Q1', '2026-H1'], today: '2026-06-15' });
    expect(grid.map(({ agency, cells }) => [agency, ...cells.map(({ sending }) => sending)])).toEqual([
      ['ta-lun', 'in-time', 'in-time'],
      ['na-ha', 'late', 'waiting'],
    ]);
    const closed = { closing: { 'half-year': 14 } };
    const [, second] = reportGrid(file, { periods: ['2026-H1'], today: '2026-06-15', calendar: closed });
    expect(second?.cells[0]).toEqual({
      period: '2026-H1',
      sending: 'overdue',
      dueOn: '2026-06-14',
      sentOn: null,
    });
  });

  it('stays in time when it is put right later', () => {
    const first = sent('ta-lun', '2026-Q1', '2026-03-30T02:00:00Z');
    const file = progressPlanFile([{ ...first, corrected: { at: '2026-05-01T02:00:00Z' } }]);
    const [row] = reportGrid(file, { periods: ['2026-Q1'], units: ['ta-lun'], today: '2026-06-15' });
    expect(row?.cells[0]).toMatchObject({ sending: 'in-time', sentOn: '2026-03-30' });
  });

  it('asks the communes, or every body where there are none', () => {
    const file = progressPlanFile();
    expect(reportingUnits(file).map(({ id }) => id)).toEqual(['ta-lun', 'na-ha']);
    const agencies = file.plan.agencies.slice(0, 3);
    expect(reportingUnits({ ...file, plan: { ...file.plan, agencies } }).map(({ id }) => id)).toEqual([
      'mttq',
      'sdttg',
    ]);
  });
});
