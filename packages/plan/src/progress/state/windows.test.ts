import { describe, expect, it } from 'vitest';
import type { Time } from '../../model/item.js';
import { timesOf } from '../../read/tasks/times.js';
import { dueWindows } from './index.js';

const period = { from: '2026-01-01', to: '2026-12-31' };

/** When something is due of which a plan says this. */
function due(words: string, calendar = {}): string[] {
  return dueWindows(timesOf(words, 2026, [words]), period, calendar).map(
    ({ from, to }) => `${from ?? '…'} ${to}`,
  );
}

describe('when a task is due', () => {
  it.each([
    ['hoàn thành trước ngày 30/6/2026', ['… 2026-06-30']],
    ['trong quý IV', ['… 2026-12-31']],
    ['dự kiến trong tháng 7', ['… 2026-07-31']],
    ['sau ngày 15/3/2026', []],
    ['khi cơ quan chức năng có yêu cầu', []],
    ['định kỳ 6 tháng', ['2026-01-01 2026-06-30', '2026-07-01 2026-12-31']],
    ['trước ngày 15/11 hằng năm', ['2026-01-01 2026-11-15']],
    ['trong quý II hằng năm', ['2026-01-01 2026-06-30']],
  ])('%s: %j', (words, days) => {
    expect(due(words)).toEqual(days);
  });

  it('follows the closing days of the office where it comes again', () => {
    expect(due('định kỳ 6 tháng', { closing: { 'half-year': 14 } })).toEqual([
      '2025-12-15 2026-06-14',
      '2026-06-15 2026-12-14',
    ]);
    expect(due('trước ngày 25 hằng tháng')).toHaveLength(12);
    expect(due('trước ngày 25 hằng tháng')[1]).toBe('2026-02-01 2026-02-25');
  });

  it('begins behind the day before where several are named', () => {
    const times: Time[] = [
      { kind: 'day', raw: 'trước 30/9', date: '2026-09-30' },
      { kind: 'day', raw: 'trước 31/3', date: '2026-03-31' },
      { kind: 'about', raw: 'cuối tháng 3', from: '2026-03-01', to: '2026-03-31' },
    ];
    expect(dueWindows(times, period).map(({ from, to }) => [from, to])).toEqual([
      [null, '2026-03-31'],
      ['2026-04-01', '2026-09-30'],
    ]);
  });

  it('is not told by what comes again in a plan without a period', () => {
    expect(dueWindows([{ kind: 'recurring', raw: 'định kỳ quý', every: 'quarter' }], undefined)).toEqual([]);
  });
});
