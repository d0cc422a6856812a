import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayInVietnam,
  dateAt,
  findDates,
  formatDateLong,
  formatDateShort,
  formatPlaceAndDate,
  parseVietnameseDate,
  toIsoDay,
} from './index.js';

const isoDays = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date in a document', () => {
  it.each([
    ['2023-02-02', 'ngày 02 tháng 02 năm 2023'],
    ['2023-05-30', 'ngày 30 tháng 5 năm 2023'],
    ['2023-12-09', 'ngày 09 tháng 12 năm 2023'],
  ])('%s is written %s: zeros before days below 10 and the months 1 and 2', (iso, written) => {
    expect(formatDateLong(iso)).toBe(written);
  });

  it('stands behind its place', () => {
    expect(formatPlaceAndDate('Sông Lam', '2023-05-30')).toBe('Sông Lam, ngày 30 tháng 5 năm 2023');
  });

  it('is read back from both ways of writing', () => {
    fc.assert(
      fc.property(isoDays, (iso) => {
        expect(parseVietnameseDate(formatDateLong(iso))).toEqual({ ok: true, date: iso });
        expect(parseVietnameseDate(formatDateShort(iso))).toEqual({ ok: true, date: iso });
        expect(toIsoDay(calendarDay(iso))).toBe(iso);
      }),
    );
  });

  it.each(['30/5/2023', '30-05-2023', '30.5.2023', 'ngày 30/5/2023', 'Ngày 30 tháng 5 năm 2023'])(
    'is read from %s, the day first',
    (text) => {
      expect(parseVietnameseDate(text)).toEqual({ ok: true, date: '2023-05-30' });
    },
  );

  it('that a pen will fill in is incomplete, with what is known', () => {
    expect(parseVietnameseDate('ngày     tháng 3 năm 2026')).toEqual({
      ok: false,
      code: 'incomplete-date',
      known: { month: 3, year: 2026 },
    });
  });

  it('that does not exist is refused', () => {
    expect(parseVietnameseDate('30/02/2024')).toEqual({ ok: false, code: 'no-such-day' });
    expect(parseVietnameseDate('năm 2024')).toEqual({ ok: false, code: 'not-a-date' });
    expect(toIsoDay({ year: 2023, month: 2, day: 29 })).toBeNull();
    expect(toIsoDay({ year: 2024, month: 2, day: 29 })).toBe('2024-02-29');
    expect(() => formatDateShort('hôm nay')).toThrow(RangeError);
  });

  it('is found in running text, where it stands', () => {
    const text =
      'Kế hoạch số 32 ngày 30/5/2023, thực hiện từ 01-06-2023 đến 15 tháng 12 năm 2023; mục 1.2.3.';
    const found = findDates(text);
    expect(found.map(({ date }) => date)).toEqual(['2023-05-30', '2023-06-01', '2023-12-15']);
    for (const { from, to, raw } of found) expect(text.slice(from, to)).toBe(raw);
    for (const each of found) expect(dateAt(text, each.from)).toEqual(each);
  });

  it.each([
    ['ngày 30/5/2023', 1],
    ['130/5/2023', 1],
    ['30/02/2023', 0],
    ['hết hạn', 0],
  ])('does not begin inside %s at %i', (text, from) => {
    expect(dateAt(text, from)).toBeNull();
  });

  it('is that of Vietnam, wherever the computer is', () => {
    expect(dayInVietnam(new Date('2026-03-08T16:59:59Z'))).toBe('2026-03-08');
    expect(dayInVietnam(new Date('2026-03-08T17:00:00Z'))).toBe('2026-03-09');
  });

  it('is the same as the time zone data of the engine have it', () => {
    const known = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
    const instants = fc.date({
      min: new Date('1976-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(dayInVietnam(instant)).toBe(known.format(instant));
      }),
    );
  });
});
