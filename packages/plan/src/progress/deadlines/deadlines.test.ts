import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlanFile } from '../../model/create.js';
import { readPlan } from '../../read/read-plan.js';
import { progressPlanFile } from '../../testing/progress/progress-plan.js';
import { escaped, folded } from './calendar-file.js';
import { calendarFile, deadlines } from './index.js';

const read = createPlanFile(
  readPlan(
    [
      'KẾ HOẠCH PHỐI HỢP',
      'Công tác dân tộc giai đoạn 2026 - 2027',
      '',
      'Hai cơ quan thống nhất như sau:',
      'I. NỘI DUNG',
      '1. Sở Dân tộc và Tôn giáo chủ trì tổ chức 04 lớp tập huấn trước ngày 30/9/2026.',
      '2. Hội Liên hiệp Phụ nữ tỉnh chủ trì sơ kết Kế hoạch vào năm 2026 và tổng kết vào năm 2027.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Định kỳ quý, 6 tháng, 1 năm, hai cơ quan trao đổi thông tin; báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 10/12.',
      'Trên đây là Kế hoạch phối hợp./.',
    ].join('\n'),
  ).plan,
);

describe('what is due when', () => {
  it('comes from the plan’s own words: days, cadence, sơ kết, tổng kết', () => {
    const due = deadlines(read).map(({ day, kind, period }) => `${day} ${kind} ${period ?? ''}`.trim());
    expect(due).toEqual([
      '2026-03-31 report 2026-Q1',
      '2026-06-15 report 2026-H1',
      '2026-09-30 task',
      '2026-09-30 report 2026-Q3',
      '2026-12-10 report 2026',
      '2026-12-31 interim-review',
      '2027-03-31 report 2027-Q1',
      '2027-06-15 report 2027-H1',
      '2027-09-30 report 2027-Q3',
      '2027-12-10 report 2027',
      '2027-12-31 final-review',
    ]);
  });

  it('is told for one body, in some days', () => {
    const file = progressPlanFile();
    const of = (agency: string): string[] =>
      deadlines(file, { agency, to: '2026-07-31' }).map(({ id }) => id);
    expect(of('mttq')).toEqual([
      'bao-cao/report/2026-Q1',
      'hoi-nghi/task/2026-06-30',
      'bao-cao/report/2026-Q2',
    ]);
    expect(of('sdttg')).toEqual([]);
    expect(deadlines(file, { agency: 'xa' }).map(({ item, day }) => [item, day])).toEqual([
      ['to-truyen-thong', '2026-12-31'],
    ]);
  });

  it('follows the host’s closing days where the plan names no day', () => {
    const calendar = { closing: { quarter: 14 }, daysToReport: 6 };
    const [first] = deadlines(progressPlanFile(), { calendar });
    expect(first).toMatchObject({ period: '2026-Q1', day: '2026-03-20' });
  });
});

/** What a calendar reads: lines joined again, escapes undone. */
function unfolded(text: string): string[] {
  return text.replace(/\r\n /gu, '').split('\r\n');
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

describe('the calendar file', () => {
  const file = progressPlanFile();
  const stamp = '2026-03-09T02:00:00Z';
  const text = calendarFile(file, deadlines(file), { stamp });

  it('holds whole days under ids that stay', () => {
    const lines = unfolded(text);
    expect(lines.slice(0, 7)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Phoi hop//Plan//VI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Công tác dân tộc năm 2026',
      'BEGIN:VEVENT',
    ]);
    expect(lines.slice(7, 11)).toEqual([
      'UID:tien-do-2026/bao-cao/report/2026-Q1@phoihop',
      'DTSTAMP:20260309T020000Z',
      'DTSTART;VALUE=DATE:20260331',
      'SUMMARY:Báo cáo quý I năm 2026',
    ]);
    expect(lines.filter((line) => line.startsWith('SUMMARY'))).toContain(
      'SUMMARY:Hạn: Tổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ',
    );
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(calendarFile(file, deadlines(file), { stamp })).toBe(text);
    const ids = lines.filter((line) => line.startsWith('UID'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(() => calendarFile(file, [], { stamp: 'nay' })).toThrow(RangeError);
  });

  it('has no line of more than 75 octets, and tears no character', () => {
    for (const line of text.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
        const line = `SUMMARY:${escaped(words)}`;
        const pieces = folded(line).split('\r\n');
        for (const piece of pieces) expect(bytes(piece)).toBeLessThanOrEqual(75);
        expect(pieces.map((piece, index) => (index > 0 ? piece.slice(1) : piece)).join('')).toBe(line);
      }),
    );
  });

  it('escapes what has a meaning of its own, and can be read back', () => {
    expect(escaped('a; b, c\\d\ne')).toBe(String.raw`a\; b\, c\\d\ne`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const back = escaped(words).replace(/\\([\\;,n])/gu, (_, each: string) =>
          each === 'n' ? '\n' : each,
        );
        expect(back).toBe(words.replace(/\r\n?/gu, '\n').replace(/(?![\t\n])\p{Cc}/gu, ''));
      }),
    );
  });
});
