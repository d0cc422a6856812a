import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  contains,
  currentPeriod,
  coveringPeriods,
  daysOfPeriod,
  knownPeriod,
  offeredPeriods,
  parsePeriod,
  partOfYear,
  periodBehind,
  periodHeading,
  periodName,
  periodNamed,
  periodOn,
  periodsIn,
  reportDueOn,
  reportPeriods,
  stageOf,
  stateCalendar,
  type Period,
} from './index.js';
import { entry, progressPlanFile } from '../../testing/progress/progress-plan.js';

const year = { from: '2026-01-01', to: '2026-12-31' };
const ids = (periods: readonly Period[]): string[] => periods.map(({ id }) => id);

const years = fc.integer({ min: 1000, max: 9990 });
const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([of, nth]) => partOfYear('month', of, nth)),
  fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([of, nth]) => partOfYear('quarter', of, nth)),
  fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([of, nth]) => partOfYear('half-year', of, nth)),
  years.map((of) => partOfYear('nine-months', of)),
  years.map((of) => partOfYear('year', of)),
  fc.tuple(years, fc.integer({ min: 1, max: 9 })).map(([of, more]) => stageOf(of, of + more)),
);

describe('a period', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-M9', '2023-01-01', '2023-09-30'],
    ['2023-Q2', '2023-04-01', '2023-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021..2025', '2021-01-01', '2025-12-31'],
  ])('%s goes from %s to %s, both included', (id, from, to) => {
    expect(daysOfPeriod(knownPeriod(id))).toEqual({ from, to });
  });

  it.each([
    '2023-H3',
    '2023-13',
    '2023-00',
    '2023-Q0',
    '2025..2021',
    '2023..2023',
    '0000',
    '23',
    '',
    '2023-M6',
  ])('%s is refused: there is none', (period) => {
    expect(parsePeriod(period)).toEqual({ ok: false, code: 'no-such-period', params: { period } });
    expect(() => knownPeriod(period)).toThrow(RangeError);
  });

  it('is told by its name alone, and by its days', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(period.id)).toEqual({ ok: true, value: period });
        const { from, to } = daysOfPeriod(period);
        expect(periodsIn({ from, to }, [period.kind]).map(({ id }) => id)).toContain(period.id);
      }),
    );
  });

  it('is followed by one of its kind that begins where it ends', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const next = periodBehind(period);
        expect(next.from).toBe(period.to + 1);
        if (period.kind !== 'nine-months') expect(next.kind).toBe(period.kind);
      }),
    );
    expect(periodBehind(knownPeriod('2026-M9')).id).toBe('2026-Q4');
    expect(periodBehind(knownPeriod('2021..2025')).id).toBe('2026..2030');
    expect(periodBehind(knownPeriod('2026-12')).id).toBe('2027-01');
  });

  it('lies in the longer ones that hold its months', () => {
    const lies = (inner: string, outer: string): boolean => contains(knownPeriod(outer), knownPeriod(inner));
    expect(lies('2026-Q2', '2026-H1')).toBe(true);
    expect(lies('2026-06', '2026-Q2')).toBe(true);
    expect(lies('2026-Q3', '2026-M9')).toBe(true);
    expect(lies('2026-H2', '2026-M9')).toBe(false);
    expect(lies('2026', '2026..2030')).toBe(true);
  });
});

describe('closing days', () => {
  it('are the host’s: the half-year that is closed on 14 June begins on 15 December', () => {
    const half = knownPeriod('2026-H1');
    expect(daysOfPeriod(half, { closing: { 'half-year': 14 } })).toEqual({
      from: '2025-12-15',
      to: '2026-06-14',
    });
    expect(daysOfPeriod(half, { closing: { year: 14 } })).toEqual(daysOfPeriod(half));
    expect(reportDueOn(half, { closing: { 'half-year': 14 }, daysToReport: 6 })).toBe('2026-06-20');
    expect(() => daysOfPeriod(half, { closing: { 'half-year': 32 } })).toThrow(RangeError);
  });

  it('never lie behind the end of a short month', () => {
    expect(daysOfPeriod(knownPeriod('2026-02'), { closing: { month: 30 } })).toEqual({
      from: '2026-01-31',
      to: '2026-02-28',
    });
  });

  it('leave no day out and count none twice', () => {
    const closing = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(periods, closing, (period, day) => {
        if (period.kind === 'nine-months') return;
        const calendar = { closing: { [period.kind]: day } };
        const end = daysOfPeriod(period, calendar).to;
        const next = daysOfPeriod(periodBehind(period), calendar).from;
        expect(Date.parse(next) - Date.parse(end)).toBe(86_400_000);
      }),
    );
  });

  it('tell which period a day lies in', () => {
    const list = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
    expect(periodOn('2026-06-20', list)?.id).toBe('2026-Q2');
    expect(periodOn('2026-06-20', list, stateCalendar)?.id).toBe('2026-Q3');
    expect(periodOn('2027-06-20', list)).toBeUndefined();
  });
});

describe('lists of periods', () => {
  it('hold what lies wholly in a plan’s days, in the order in which it ends', () => {
    expect(ids(periodsIn(year, ['half-year', 'quarter', 'year']))).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-H1',
      '2026-Q3',
      '2026-Q4',
      '2026-H2',
      '2026',
    ]);
    expect(ids(periodsIn({ from: '2026-02-01', to: '2026-08-31' }, ['quarter', 'nine-months']))).toEqual([
      '2026-Q2',
    ]);
  });

  it('name one report for each day on which some are due: định kỳ quý, 6 tháng, 1 năm', () => {
    expect(ids(reportPeriods(year, ['quarter', 'half-year', 'year']))).toEqual([
      '2026-Q1',
      '2026-H1',
      '2026-Q3',
      '2026',
    ]);
    expect(ids(reportPeriods({ from: '2021-01-01', to: '2022-12-31' }, ['year', 'stage']))).toEqual([
      '2021',
      '2021..2022',
    ]);
  });

  it('cover months without counting any twice', () => {
    const cover = (within: string, noted: string[]): string[] =>
      ids(coveringPeriods(knownPeriod(within), noted.map(knownPeriod)));
    expect(cover('2026-H1', ['2026-Q1', '2026-H1', '2026-Q2'])).toEqual(['2026-H1']);
    expect(cover('2026-H1', ['2026-Q1', '2026-04'])).toEqual(['2026-Q1', '2026-04']);
    expect(cover('2026', ['2026-M9', '2026-H1', '2026-H2'])).toEqual(['2026-H1', '2026-H2']);
    expect(cover('2026', ['2026-M9', '2026-Q4', '2026-H2'])).toEqual(['2026-M9', '2026-Q4']);
    expect(cover('2026-Q1', ['2026', '2026-Q2'])).toEqual([]);
  });

  it('cover as much as any other choice would, and never overlap', () => {
    const within = knownPeriod('2026');
    const all = periodsIn(year, ['month', 'quarter', 'half-year', 'nine-months', 'year']);
    const months = (chosen: readonly Period[]): number | null => {
      const seen = new Set<number>();
      for (const { from, to } of chosen)
        for (let month = from; month <= to; month++) {
          if (seen.has(month)) return null;
          seen.add(month);
        }
      return seen.size;
    };
    fc.assert(
      fc.property(fc.subarray(all, { maxLength: 9 }), (noted) => {
        const chosen = months(coveringPeriods(within, noted));
        let most = 0;
        for (let bits = 0; bits < 2 ** noted.length; bits++)
          most = Math.max(most, months(noted.filter((_, index) => bits & (1 << index))) ?? 0);
        expect(chosen).toBe(most);
      }),
    );
  });

  it('are sorted by their end, the shorter before the longer', () => {
    const sorted = ['2026', '2026-12', '2026-Q1', '2026-H2'].map(knownPeriod).sort(comparePeriods);
    expect(ids(sorted)).toEqual(['2026-Q1', '2026-12', '2026-H2', '2026']);
  });
});

describe('the periods to choose from', () => {
  const file = progressPlanFile([entry('a', { item: 'hoi-nghi', period: '2026-05' })]);

  it('are those that reports are written for, and those that were noted', () => {
    const offered = offeredPeriods(file, '2026-06-15');
    expect(offered).toEqual(['2026-Q1', '2026-05', '2026-H1', '2026-M9', '2026']);
  });

  it('begin with that of today, else the last before, else the first', () => {
    const offered = ['2026-Q1', '2026-H1', '2026'];
    expect(currentPeriod(offered, '2026-04-02')).toBe('2026-H1');
    expect(currentPeriod(offered, '2027-04-02')).toBe('2026');
    expect(currentPeriod(offered, '2025-04-02')).toBe('2026-Q1');
    expect(currentPeriod([], '2026-04-02')).toBe('2026');
  });
});

describe('the name of a period', () => {
  it.each([
    ['2026-H1', '6 tháng đầu năm 2026'],
    ['2026-H2', '6 tháng cuối năm 2026'],
    ['2026-M9', '9 tháng năm 2026'],
    ['2025-Q3', 'quý III năm 2025'],
    ['2026-04', 'tháng 4 năm 2026'],
    ['2026', 'năm 2026'],
    ['2021..2025', 'giai đoạn 2021 – 2025'],
  ])('%s is %s', (id, name) => {
    expect(periodName(id)).toBe(name);
  });

  it('begins a line with a capital', () => {
    expect(periodHeading('2025-Q3')).toBe('Quý III năm 2025');
    expect(periodHeading('2026-H1')).toBe('6 tháng đầu năm 2026');
  });

  it('is told by what words name first', () => {
    const subject = 'Kết quả 6 tháng cuối năm 2026; phương hướng, nhiệm vụ 6 tháng đầu năm 2027';
    expect(periodNamed(subject, 2026).id).toBe('2026-H2');
    expect(periodNamed('Kết quả công tác dân tộc', 2026).id).toBe('2026');
    expect(periodNamed('Kết quả tháng 13', 2026).id).toBe('2026');
  });

  it('is read back', () => {
    fc.assert(
      fc.property(
        periods.filter(({ kind }) => kind !== 'stage'),
        (period) => {
          const of = Math.floor(period.from / 12);
          expect(periodNamed(`Kết quả ${periodName(period.id)}`, of)).toEqual(period);
        },
      ),
    );
  });
});
