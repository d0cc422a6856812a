import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../model/item.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { item, planFile } from '../../testing/builders.js';
import { naiveFigure, naivePeriods, naiveStanding, naiveTasks } from '../../testing/progress/naive-count.js';
import { entry, progressPlanFile } from '../../testing/progress/progress-plan.js';
import { standings } from '../state/index.js';
import { ProgressRollup, type Tally } from './index.js';

const agencies = ['mttq', 'sdttg', 'xa', 'ta-lun', 'na-ha', undefined] as const;
const statuses = [
  'not-started',
  'drafting',
  'in-progress',
  'submitted',
  'issued',
  'done',
  'nil',
  'cancelled',
] as const;

const arbitraryEntry = (id: string): fc.Arbitrary<ReportEntry> =>
  fc
    .record({
      item: fc.constantFrom(...naiveTasks, 'da-xoa', 'noi-dung'),
      period: fc.constantFrom(...naivePeriods),
      status: fc.constantFrom(...statuses),
      agency: fc.constantFrom(...agencies),
      minute: fc.integer({ min: 10, max: 15 }),
      percent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      figures: fc.array(
        fc.record({
          value: fc.integer({ min: 0, max: 9 }),
          unit: fc.constantFrom('hội nghị', 'tổ', 'xã', 'lượt người'),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ minute, figures, agency, percent, ...rest }) => ({
      id,
      ...rest,
      ...(agency === undefined ? {} : { agency }),
      ...(percent === undefined ? {} : { percent }),
      ...(figures.length > 0 ? { figures } : {}),
      at: `2026-06-10T02:${String(minute)}:00Z`,
    }));

const arbitraryEntries = fc
  .array(fc.nat(), { maxLength: 14 })
  .chain((seeds) => fc.tuple(...seeds.map((_, index) => arbitraryEntry(`e${String(index)}`))));

const days = fc.constantFrom(
  '2026-02-01',
  '2026-03-31',
  '2026-04-01',
  '2026-07-01',
  '2026-10-15',
  '2027-01-01',
);

/** Everything that can be asked of a roll-up. */
function everything(rollup: ProgressRollup): unknown {
  return naivePeriods.map((period) => ({
    period,
    states: naiveTasks.map((task) => agencies.map((agency) => rollup.state(task, period, agency ?? null))),
    sections: ['noi-dung', 'tuyen-truyen', 'giam-sat', null].map((section) =>
      rollup.section(section, period),
    ),
    agencies: agencies.flatMap((agency) => (agency === undefined ? [] : [rollup.agency(agency, period)])),
    counts: agencies.flatMap((agency) =>
      agency === undefined ? [] : [rollup.standings.countsOfAgency(agency, period)],
    ),
    whole: rollup.standings.countsOfSection(null, period),
    levels: (['province', 'commune'] as const).map((level) => rollup.level(level, period)),
  }));
}

/** Takes out, puts in or exchanges an entry, or puts one first. */
function changed(
  file: PlanFile,
  { at, kind, other }: { at: number; kind: number; other: ReportEntry },
  step: number,
): PlanFile {
  const place = file.entries.length === 0 ? 0 : at % file.entries.length;
  const fresh = { ...other, id: `n${String(step)}` };
  const entries = [...file.entries];
  if (kind === 0) entries.splice(place, 1);
  else if (kind === 1) entries.splice(place, 0, fresh);
  else if (kind === 2) entries.splice(place, 1, fresh);
  else entries.unshift(...entries.splice(place, 1));
  return { ...file, entries };
}

describe('the roll-up', () => {
  it('adds tasks up to sections and the whole, with their weights', () => {
    const rollup = new ProgressRollup(
      progressPlanFile([
        entry('a', { item: 'hoi-nghi', status: 'done', figures: [{ value: 4, unit: 'hội nghị' }] }),
        entry('b', { item: 'to-truyen-thong', agency: 'xa', figures: [{ value: 5, unit: 'tổ' }] }),
        entry('c', { item: 'giam-sat-du-an', status: 'nil' }),
      ]),
      { today: '2026-06-15' },
    );
    expect(rollup.section('tuyen-truyen', '2026-H1')).toMatchObject({
      total: 2,
      counts: { done: 1, 'in-progress': 1 },
      weight: 3,
      percent: ((1 + 2 * 0.5) / 3) * 100,
      tasks: ['hoi-nghi', 'to-truyen-thong'],
    });
    const whole = rollup.section(null, '2026-H1');
    // Of the quarterly reports the first is missing; nil is not to be done.
    expect(whole).toMatchObject({
      total: 4,
      counts: { done: 1, 'in-progress': 1, late: 1, nil: 1 },
      weight: 4,
    });
    expect(rollup.section('hoi-nghi', '2026-H1').total).toBe(1);
  });

  it('leads from a total down to the entries that it comes from', () => {
    const rollup = new ProgressRollup(
      progressPlanFile([
        entry('a', { item: 'hoi-nghi', figures: [{ value: 1, unit: 'hội nghị' }] }),
        entry('b', { item: 'hoi-nghi', figures: [{ value: 2, unit: 'Hội nghị' }] }),
        entry('c', { item: 'giam-sat-du-an', figures: [{ value: 1, unit: 'hội nghị' }] }),
      ]),
      { today: '2026-06-15' },
    );
    const [total] = rollup.section(null, '2026-H1').figures;
    expect(total).toEqual({
      value: 4,
      unit: 'hội nghị',
      sources: [
        { item: 'hoi-nghi', value: 3 },
        { item: 'giam-sat-du-an', value: 1 },
      ],
    });
    const below = total?.sources.flatMap(({ item: task }) => rollup.state(task, '2026-H1').figures) ?? [];
    expect(below.flatMap(({ sources }) => sources.map((source) => source.entry))).toEqual(['a', 'b', 'c']);
  });

  it('sums the reports of communes into the bodies above them, and tells each', () => {
    const unit = (id: string, agency: string, value: number): ReportEntry =>
      entry(id, { item: 'to-truyen-thong', agency, status: 'done', figures: [{ value, unit: 'tổ' }] });
    const rollup = new ProgressRollup(progressPlanFile([unit('a', 'ta-lun', 6), unit('b', 'na-ha', 3)]), {
      today: '2026-06-15',
    });
    const sum = (tally: Tally): number | undefined =>
      tally.figures.find(({ unit: of }) => of === 'tổ')?.value;
    expect(sum(rollup.agency('ta-lun', '2026-H1'))).toBe(6);
    expect(sum(rollup.agency('xa', '2026-H1'))).toBe(9);
    expect(sum(rollup.section(null, '2026-H1'))).toBe(9);
    expect(rollup.agency('mttq', '2026-H1').tasks).toEqual(['hoi-nghi', 'bao-cao']);
  });

  it('refuses what no caller should ask', () => {
    expect(() => new ProgressRollup(progressPlanFile(), { today: 'hôm nay' })).toThrow(RangeError);
    const rollup = new ProgressRollup(progressPlanFile(), { today: '2026-06-15' });
    expect(() => rollup.state('noi-dung', '2026-H1')).toThrow(RangeError);
    expect(() => rollup.section('ket', '2026-H1')).toThrow(RangeError);
    expect(() => rollup.state('hoi-nghi', '2026-H3')).toThrow(RangeError);
  });

  it('equals a plain count made another way', () => {
    fc.assert(
      fc.property(arbitraryEntries, days, (entries, today) => {
        const file = progressPlanFile(entries);
        const rollup = new ProgressRollup(file, { today });
        for (const period of naivePeriods) {
          const whole = rollup.section(null, period);
          const told = naiveTasks.map((task) => naiveStanding(file, task, period, today));
          expect(naiveTasks.map((task) => rollup.state(task, period).standing)).toEqual(told);
          for (const standing of standings)
            expect(whole.counts[standing]).toBe(told.filter((each) => each === standing).length);
          const counted = rollup.standings.countsOfSection(null, period);
          expect(counted).toEqual({ total: whole.total, counts: whole.counts, tasks: whole.tasks });
          for (const unit of ['hội nghị', 'tổ', 'xã', 'lượt người']) {
            const figure = naiveTasks.reduce((sum, task) => sum + naiveFigure(file, task, period, unit), 0);
            expect(whole.figures.find((each) => each.unit === unit)?.value ?? 0).toBe(figure);
          }
          for (const { id } of file.plan.agencies)
            expect(rollup.hasTasks(id, period)).toBe(rollup.tasksOf(id, period).length > 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('brought up to date step by step equals the one worked out from scratch', () => {
    const steps = fc.array(
      fc.record({ at: fc.nat(20), kind: fc.integer({ min: 0, max: 3 }), other: arbitraryEntry('x') }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(arbitraryEntries, days, steps, (entries, today, changes) => {
        let file = progressPlanFile(entries);
        const rollup = new ProgressRollup(file, { today });
        everything(rollup);
        for (const [step, change] of changes.entries()) {
          file = changed(file, change, step);
          rollup.update(file);
          expect(everything(rollup)).toEqual(everything(new ProgressRollup(file, { today })));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('begins anew when tasks or bodies have changed', () => {
    const file = progressPlanFile([entry('a', { item: 'hoi-nghi', status: 'done' })]);
    const rollup = new ProgressRollup(file, { today: '2026-06-15' });
    expect(rollup.section(null, '2026-H1').total).toBe(4);
    const items = file.plan.items.filter(({ id }) => id !== 'giam-sat-du-an');
    rollup.update({ ...file, plan: { ...file.plan, items } });
    expect(rollup.section(null, '2026-H1').total).toBe(3);
  });
});

/** A plan of 40 sections with 50 tasks each, led by 40 bodies in turn, with 20 periods noted for each task. */
function largePlan(): { file: PlanFile; periods: string[] } {
  const bodies = Array.from({ length: 40 }, (_, index) => `g${String(index)}`);
  const periods = Array.from(
    { length: 20 },
    (_, index) => `${String(2021 + Math.floor(index / 4))}-Q${String((index % 4) + 1)}`,
  );
  const items: Item[] = [item('noi-dung', 1, 'I.', 'NỘI DUNG')];
  const entries: ReportEntry[] = [];
  for (let section = 0; section < 40; section++) {
    items.push(item(`s${String(section)}`, 2, `${String(section + 1)}.`));
    for (let task = 0; task < 50; task++) {
      const id = `s${String(section)}-${String(task)}`;
      const agency = bodies[(section * 50 + task) % 40] ?? '';
      const assignments = [{ agency, role: 'lead' as const }];
      items.push({ ...item(id, 3, '-'), task: { assignments, targets: [], times: [] } });
      for (const period of periods)
        entries.push(
          entry(`${id}/${period}`, { item: id, period, agency, figures: [{ value: 1, unit: 'cuộc' }] }),
        );
    }
  }
  const file = planFile({
    period: { from: '2021-01-01', to: '2025-12-31' },
    agencies: bodies.map((id) => ({ id, name: id, aliases: [], kind: 'body', level: 'province' })),
    items,
  });
  return { file: { ...file, entries }, periods };
}

describe('a large plan: 2,000 tasks × 40 bodies × 20 periods', () => {
  const { file, periods } = largePlan();

  it('works out again only what one entry changes', () => {
    const rollup = new ProgressRollup(file, { today: '2025-12-01' });
    const all = (): void => {
      for (const period of periods) {
        rollup.section(null, period);
        rollup.level('province', period);
      }
    };
    all();
    // Each task, which its one body tells of as a whole: where it stands, and how far it has come; 40 sections, their
    // heading and the whole; 40 bodies, one level.
    const each = 2 * 2000 + (40 + 1 + 1) + (40 + 1);
    expect(rollup.computed).toBe(20 * each);
    const last = file.entries.find(({ id }) => id === 's7-3/2025-Q4');
    const first = file.entries.find(({ id }) => id === 's7-3/2021-Q1');
    if (!last || !first) throw new Error('the plan has these entries');
    const exchange = (entries: ReportEntry[], old: ReportEntry): ReportEntry[] =>
      entries.map((one) => (one === old ? { ...old, status: 'done' } : one));
    let before = rollup.computed;
    const once = { ...file, entries: exchange(file.entries, last) };
    rollup.update(once);
    all();
    // The task (standing and state), its section, the heading, the whole, its body, its level: in the one period that it
    // tells of.
    expect(rollup.computed - before).toBe(7);
    before = rollup.computed;
    rollup.update({ ...once, entries: exchange(once.entries, first) });
    all();
    expect(rollup.computed - before).toBe(20 * 7);
    before = rollup.computed;
    rollup.update({ ...once, entries: exchange(once.entries, first) });
    all();
    expect(rollup.computed - before).toBe(20 * 7);
    rollup.update({ ...rollup.file, review: { ...rollup.file.review, comments: [] } });
    before = rollup.computed;
    all();
    expect(rollup.computed).toBe(before);
  });
});
