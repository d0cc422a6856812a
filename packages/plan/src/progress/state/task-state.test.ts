import { describe, expect, it } from 'vitest';
import type { ReportEntry } from '../../model/plan-file.js';
import { entry, progressPlanFile } from '../../testing/progress/progress-plan.js';
import { ProgressRollup } from '../rollup/rollup.js';
import { progressOutline, type TaskState } from './index.js';

/** How far an item has come, with these entries, looked at on a day. */
function state(
  item: string,
  entries: ReportEntry[],
  { today = '2026-06-15', period = '2026-H1', agency = null as string | null } = {},
): TaskState {
  return new ProgressRollup(progressPlanFile(entries), { today }).state(item, period, agency);
}

const conferences = (id: string, value: number, parts: Partial<ReportEntry> = {}): ReportEntry =>
  entry(id, { item: 'hoi-nghi', figures: [{ value, unit: 'hội nghị' }], ...parts });

describe('what progress is counted of', () => {
  it('are the tasks of the plan’s matrix and the headings above them', () => {
    const { tasks, sections, top } = progressOutline(progressPlanFile().plan);
    expect(Array.from(tasks.keys())).toEqual(['hoi-nghi', 'to-truyen-thong', 'bao-cao', 'giam-sat-du-an']);
    expect(Array.from(sections.keys())).toEqual(['noi-dung', 'tuyen-truyen', 'giam-sat']);
    expect(top).toEqual(['noi-dung']);
    expect(tasks.get('hoi-nghi')).toMatchObject({
      path: ['noi-dung', 'tuyen-truyen'],
      carriers: ['mttq'],
      supporters: ['sdttg'],
    });
  });
});

describe('the state of a task', () => {
  it('is not begun where nothing is noted, and late once its day has gone by', () => {
    expect(state('hoi-nghi', [])).toMatchObject({ status: null, standing: 'not-started', late: null });
    const behind = state('hoi-nghi', [], { today: '2026-07-01' });
    expect(behind).toMatchObject({ standing: 'late', late: { to: '2026-06-30' } });
    // On the last day there is still time, and what is looked at from the first quarter was not due yet.
    expect(state('hoi-nghi', [], { today: '2026-06-30' }).standing).toBe('not-started');
    expect(state('hoi-nghi', [], { today: '2026-07-01', period: '2026-Q1' }).standing).toBe('not-started');
  });

  it('adds figures and holds the sum against the target', () => {
    const two = [conferences('a', 1), conferences('b', 2, { at: '2026-06-12T02:00:00Z' })];
    expect(state('hoi-nghi', two)).toMatchObject({
      standing: 'in-progress',
      percent: 75,
      figures: [
        {
          value: 3,
          unit: 'hội nghị',
          sources: [
            { entry: 'a', value: 1 },
            { entry: 'b', value: 2 },
          ],
        },
      ],
      entries: ['a', 'b'],
    });
  });

  it('takes the latest status and percent, whatever the order in the file', () => {
    const late = entry('late', { item: 'hoi-nghi', status: 'done', at: '2026-06-12T02:00:00Z' });
    const early = entry('early', { item: 'hoi-nghi', percent: 30, at: '2026-06-01T02:00:00Z' });
    expect(state('hoi-nghi', [late, early])).toMatchObject({
      status: 'done',
      standing: 'done',
      percent: 100,
    });
    expect(state('hoi-nghi', [early])).toMatchObject({ standing: 'in-progress', percent: 30 });
  });

  it('counts a half-year told as a whole once, not again from its quarters', () => {
    const entries = [
      conferences('q1', 1, { period: '2026-Q1' }),
      conferences('q2', 1, { period: '2026-Q2' }),
      conferences('h1', 3),
    ];
    const whole = state('hoi-nghi', entries);
    expect(whole.figures.map(({ value }) => value)).toEqual([3]);
    expect(whole.aside).toEqual(['q1', 'q2']);
    expect(state('hoi-nghi', entries, { period: '2026-Q1' }).figures.map(({ value }) => value)).toEqual([1]);
  });

  it('holds on in later periods, a nil only in its own', () => {
    const done = entry('a', { item: 'hoi-nghi', period: '2026-Q1', status: 'done' });
    expect(state('hoi-nghi', [done], { period: '2026-M9', today: '2026-10-01' })).toMatchObject({
      standing: 'done',
      carried: false,
    });
    expect(state('hoi-nghi', [done], { period: '2026-Q3', today: '2026-10-01' })).toMatchObject({
      standing: 'done',
      carried: true,
    });
    const nil = entry('b', { item: 'giam-sat-du-an', period: '2026-Q1', status: 'nil' });
    expect(state('giam-sat-du-an', [nil], { period: '2026-Q1' }).standing).toBe('nil');
    expect(state('giam-sat-du-an', [nil], { period: '2026-Q2' }).standing).toBe('not-started');
  });

  it('of what comes again is asked for in each of its periods', () => {
    const sent = entry('a', { item: 'bao-cao', period: '2026-Q1', status: 'done' });
    expect(state('bao-cao', [sent], { period: '2026-Q1' })).toMatchObject({ standing: 'done', percent: 100 });
    expect(state('bao-cao', [sent], { period: '2026-Q2' })).toMatchObject({ standing: 'not-started' });
    const missed = state('bao-cao', [sent], { period: '2026-H1', today: '2026-07-02' });
    expect(missed).toMatchObject({ standing: 'late', late: { to: '2026-06-30' }, percent: 50 });
    const both = [sent, entry('b', { item: 'bao-cao', period: '2026-Q2', status: 'nil' })];
    expect(state('bao-cao', both, { period: '2026-H1', today: '2026-07-02' }).late).toBeNull();
  });

  it('is told by who carries it; what a partner notes of the same work is not added', () => {
    const lead = conferences('a', 2, { agency: 'mttq' });
    const partner = conferences('b', 2, { agency: 'sdttg' });
    const both = state('hoi-nghi', [lead, partner]);
    expect(both.figures.map(({ value }) => value)).toEqual([2]);
    expect(both.aside).toEqual(['b']);
    expect(state('hoi-nghi', [partner]).figures.map(({ value }) => value)).toEqual([2]);
    expect(state('hoi-nghi', [lead, partner], { agency: 'sdttg' }).entries).toEqual(['b']);
  });

  it('sums what communes report, and is done when all of them are', () => {
    const group = (id: string, agency: string, value: number, status: ReportEntry['status'] = 'done') =>
      entry(id, { item: 'to-truyen-thong', agency, status, figures: [{ value, unit: 'tổ' }] });
    const one = state('to-truyen-thong', [group('a', 'ta-lun', 4)]);
    expect(one).toMatchObject({ standing: 'in-progress', percent: 50 });
    const both = state('to-truyen-thong', [group('a', 'ta-lun', 4), group('b', 'na-ha', 3)]);
    expect(both).toMatchObject({ standing: 'done', percent: 100 });
    expect(both.figures[0]).toMatchObject({ value: 7 });
    expect(both.targets[0]?.percent).toBe(70);
    expect(state('to-truyen-thong', [group('a', 'ta-lun', 4)], { agency: 'xa' }).entries).toEqual(['a']);
  });

  it('counts no figure of another unit for a target, and converts money', () => {
    const people = entry('a', { item: 'hoi-nghi', figures: [{ value: 612, unit: 'lượt người' }] });
    expect(state('hoi-nghi', [people])).toMatchObject({ percent: 0, targets: [{ value: 0 }] });
    const money = entry('b', {
      item: 'giam-sat-du-an',
      figures: [
        { value: 1, unit: 'tỷ đồng' },
        { value: 500, unit: 'triệu đồng' },
      ],
    });
    expect(state('giam-sat-du-an', [money]).figures).toMatchObject([{ value: 1.5, unit: 'tỷ đồng' }]);
  });
});
