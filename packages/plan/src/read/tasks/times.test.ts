import { describe, expect, it } from 'vitest';
import { readPlan } from '../read-plan.js';
import type { Time } from '../../model/item.js';
import { timeRules, timesOf } from './times.js';

/** For each rule, sentences of a plan of 2026 and the times that they set. */
const FIXTURES: Record<string, [string, Time[]][]> = {
  'from-to': [
    [
      'Làm từ ngày 01/11 đến ngày 18/11/2026',
      [
        {
          kind: 'period',
          raw: 'từ ngày 01/11 đến ngày 18/11/2026',
          from: '2026-11-01',
          to: '2026-11-18',
        },
      ],
    ],
    [
      'Từ tháng 02 đến tháng 11 năm 2026',
      [
        {
          kind: 'period',
          raw: 'Từ tháng 02 đến tháng 11 năm 2026',
          from: '2026-02-01',
          to: '2026-11-30',
        },
      ],
    ],
    ['Làm từ nay đến khi kết thúc', [{ kind: 'event', raw: 'từ nay đến khi kết thúc' }]],
  ],
  'within-days': [
    ['Trả lời trong thời hạn 15 ngày làm việc', [{ kind: 'event', raw: 'trong thời hạn 15 ngày làm việc' }]],
  ],
  yearly: [
    [
      'Báo cáo trước ngày 15 tháng 11 hằng năm',
      [{ kind: 'recurring', raw: 'trước ngày 15 tháng 11 hằng năm', every: 'year' }],
    ],
  ],
  'days-of-a-year': [
    [
      'Báo cáo trước 15/6 và 15/12 hằng năm',
      [{ kind: 'recurring', raw: 'trước 15/6 và 15/12 hằng năm', every: 'half-year' }],
    ],
    [
      'Gửi trước ngày 20/11 hàng năm',
      [{ kind: 'recurring', raw: 'trước ngày 20/11 hàng năm', every: 'year' }],
    ],
  ],
  'month-in-brackets': [
    ['Tổ chức thi (tháng 5)', [{ kind: 'period', raw: 'tháng 5', from: '2026-05-01', to: '2026-05-31' }]],
  ],
  'exact-day': [
    ['Báo cáo trước ngày 15/11/2026', [{ kind: 'day', raw: 'trước ngày 15/11/2026', date: '2026-11-15' }]],
    [
      'Xong chậm nhất là ngày 28 tháng 02 năm 2026',
      [{ kind: 'day', raw: 'chậm nhất là ngày 28 tháng 02 năm 2026', date: '2026-02-28' }],
    ],
  ],
  'labelled-time': [
    ['Thời gian: Năm 2026', [{ kind: 'period', raw: 'Năm 2026', from: '2026-01-01', to: '2026-12-31' }]],
    [
      'Tổ chức hội nghị. Thời gian: tháng 9/2026.',
      [{ kind: 'period', raw: 'tháng 9/2026', from: '2026-09-01', to: '2026-09-30' }],
    ],
    ['Thời gian thực hiện: Hằng quý', [{ kind: 'recurring', raw: 'Hằng quý', every: 'quarter' }]],
    ['Thời gian thực hiện: Thường xuyên', [{ kind: 'event', raw: 'Thường xuyên' }]],
  ],
  'labelled-day': [
    [
      'Thời gian: 07 giờ 30 phút, ngày 14/11/2026 (thứ Bảy)',
      [{ kind: 'day', raw: 'ngày 14/11/2026', date: '2026-11-14' }],
    ],
    ['Thời gian tổ chức: Ngày 14/11/2026', [{ kind: 'day', raw: 'Ngày 14/11/2026', date: '2026-11-14' }]],
  ],
  'year-of-stage': [
    ['Năm 2028: tổng kết', [{ kind: 'period', raw: 'Năm 2028', from: '2028-01-01', to: '2028-12-31' }]],
    ['Năm 2028: 12 hộ thoát nghèo', []],
  ],
  months: [
    [
      'Thời gian: tháng 6 - tháng 9/2026',
      [{ kind: 'period', raw: 'tháng 6 - tháng 9/2026', from: '2026-06-01', to: '2026-09-30' }],
    ],
  ],
  monthly: [
    [
      'Định kỳ ngày 10 hằng tháng báo cáo',
      [{ kind: 'recurring', raw: 'Định kỳ ngày 10 hằng tháng', every: 'month' }],
    ],
  ],
  'day-without-year': [
    ['Gửi trước ngày 15/11', [{ kind: 'day', raw: 'trước ngày 15/11', date: '2026-11-15' }]],
    ['Gửi trước 31/02', [{ kind: 'event', raw: 'trước 31/02' }]],
  ],
  'before-event': [['Gửi trước ngày bầu cử 10 ngày', [{ kind: 'event', raw: 'trước ngày bầu cử 10 ngày' }]]],
  'after-stage': [
    [
      'Sau khi kết thúc giai đoạn 2021 - 2025 thì tổng kết',
      [{ kind: 'event', raw: 'Sau khi kết thúc giai đoạn 2021 - 2025' }],
    ],
  ],
  quarter: [
    ['Trong quý II tổ chức', [{ kind: 'period', raw: 'Trong quý II', from: '2026-04-01', to: '2026-06-30' }]],
  ],
  month: [
    ['Xong trong tháng 6', [{ kind: 'period', raw: 'trong tháng 6', from: '2026-06-01', to: '2026-06-30' }]],
    [
      'Trong tuần 3 của tháng 10/2026',
      [{ kind: 'about', raw: 'Trong tuần 3 của tháng 10/2026', from: '2026-10-01', to: '2026-10-31' }],
    ],
    ['Vào giữa tháng 7', [{ kind: 'about', raw: 'Vào giữa tháng 7', from: '2026-07-01', to: '2026-07-31' }]],
  ],
  recurring: [
    [
      'Báo cáo định kỳ 6 tháng và năm',
      [{ kind: 'recurring', raw: 'định kỳ 6 tháng và năm', every: 'half-year' }],
    ],
    ['Giao ban định kỳ hằng quý', [{ kind: 'recurring', raw: 'định kỳ hằng quý', every: 'quarter' }]],
    ['Từ ngân sách hằng năm', []],
  ],
  year: [
    [
      'Tổng kết vào năm 2030',
      [{ kind: 'period', raw: 'vào năm 2030', from: '2030-01-01', to: '2030-12-31' }],
    ],
  ],
  'once-every': [
    ['Giao ban 6 tháng một lần', [{ kind: 'recurring', raw: '6 tháng một lần', every: 'half-year' }]],
    ['Họp mỗi quý 01 lần', [{ kind: 'recurring', raw: 'mỗi quý 01 lần', every: 'quarter' }]],
  ],
  'year-end': [
    ['Cuối năm tổng kết', [{ kind: 'about', raw: 'Cuối năm', from: '2026-11-01', to: '2026-12-31' }]],
    ['Kết quả 6 tháng đầu năm', []],
  ],
  standing: [
    [
      'Thường xuyên trong giai đoạn 2026 - 2030',
      [{ kind: 'event', raw: 'Thường xuyên trong giai đoạn 2026 - 2030' }],
    ],
  ],
  event: [
    [
      'Báo cáo khi cơ quan chức năng có yêu cầu',
      [{ kind: 'event', raw: 'khi cơ quan chức năng có yêu cầu' }],
    ],
  ],
};

describe.each(timeRules)('the rule $name', ({ name, pattern }) => {
  it.each(FIXTURES[name] ?? [])('%s', (text, times) => {
    expect(timesOf(text, 2026)).toEqual(times);
  });

  it('speaks on one of its fixtures', () => {
    expect((FIXTURES[name] ?? []).filter(([text]) => text.search(pattern) >= 0).length).toBeGreaterThan(0);
  });
});

it.each<[string, Time]>([
  ['Hằng tháng', { kind: 'recurring', raw: 'Hằng tháng', every: 'month' }],
  ['Thường xuyên', { kind: 'event', raw: 'Thường xuyên' }],
  ['Tháng 02/2027', { kind: 'period', raw: 'Tháng 02/2027', from: '2027-02-01', to: '2027-02-28' }],
  ['Tháng 6', { kind: 'period', raw: 'Tháng 6', from: '2026-06-01', to: '2026-06-30' }],
  ['Năm 2027', { kind: 'period', raw: 'Năm 2027', from: '2027-01-01', to: '2027-12-31' }],
])('reads no more from a cell than it says: %s', (cell, time) => {
  expect(timesOf(`| 3 | Cấp phát báo | ${cell} |`, 2026, ['3', 'Cấp phát báo', cell])).toEqual([time]);
});

it.each([
  'Rà soát nhiệm vụ trong Kế hoạch số 12/KH-UBND ngày 01/02/2026, xong trước ngày 15/3/2026.',
  'Rà soát nhiệm vụ trong “Đề án A” ngày 01/02/2026, xong trước ngày 15/3/2026.',
])('reaches across no words of others: %s', (text) => {
  const { plan } = readPlan(`KẾ HOẠCH\nNăm 2026\n\nI. NỘI DUNG\n1. ${text}`);
  expect(plan.items.at(-1)?.task?.times.map(({ raw }) => raw)).toEqual(['xong trước ngày 15/3/2026']);
});
