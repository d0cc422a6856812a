import { describe, expect, it } from 'vitest';
import { item } from '../../testing/builders.js';
import { readPlan } from '../read-plan.js';
import { entryPeriodOf } from './read-entries.js';
import { reportParts } from './report-parts.js';
import { statusOf } from './status-rules.js';

describe('how far a work has come, in a report’s own words', () => {
  it.each([
    ['Ban Dân tộc đã tham mưu UBND tỉnh ban hành Kế hoạch số 116/KH-UBND.', 'issued'],
    ['Sở đang dự thảo nội dung để tham mưu.', 'drafting'],
    ['Sở đã ban hành kế hoạch, đang tiến hành đợt kiểm tra.', 'in-progress'],
    ['Đã tổ chức 04 hội nghị với 320 lượt người dự.', 'done'],
    ['Năm 2026, không có điều chỉnh, bổ sung danh sách.', 'nil'],
    ['Trong kỳ không phát sinh đơn thư.', 'nil'],
    ['Chưa triển khai do chưa được giao kinh phí.', 'not-started'],
    ['Sở đã trình UBND tỉnh phê duyệt danh sách.', 'submitted'],
    ['Năm nay không tổ chức hội thi.', 'cancelled'],
    ['Công tác dân tộc trên địa bàn tỉnh.', null],
  ] as const)('%s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});

describe('the period of a report', () => {
  const period = { from: '2026-01-01', to: '2026-12-31' };
  it.each([
    ['Kết quả công tác 6 tháng đầu năm 2026', '2026-H1'],
    ['Kết quả công tác 9 tháng năm 2026', '2026-M9'],
    ['Kết quả công tác quý III năm 2026', '2026-Q3'],
    ['Kết quả công tác tháng 4 năm 2026', '2026-04'],
    ['Kết quả công tác năm 2026', '2026'],
  ])('%s', (subject, name) => {
    expect(entryPeriodOf({ subject, period })).toBe(name);
  });
});

describe('the parts of a report', () => {
  it('are told by the nearest heading', () => {
    const items = [
      item('a', 1, 'I.', 'KHÁI QUÁT TÌNH HÌNH'),
      item('b', 1, 'II.', 'KẾT QUẢ THỰC HIỆN'),
      item('c', 2, '1.', 'Công tác tuyên truyền'),
      item('d', 3, '-', 'Đã tổ chức 02 hội nghị, còn khó khăn.'),
      item('e', 1, 'III.', 'ĐÁNH GIÁ CHUNG'),
      item('f', 2, '1.', 'Những thuận lợi'),
      item('g', 2, '2.', 'Tồn tại, hạn chế'),
      item('h', 3, '-', 'Nguyên nhân của chậm trễ.'),
      item('i', 2, '3.', 'Nguyên nhân'),
      item('j', 1, 'IV.', 'PHƯƠNG HƯỚNG, NHIỆM VỤ'),
    ];
    expect(reportParts(items)).toEqual([
      'overview',
      'results',
      'results',
      'results',
      null,
      'strengths',
      'limitations',
      'limitations',
      'causes',
      'directions',
    ]);
  });
});

describe('the entries of a report', () => {
  it('carry status, figures, instruments and the words', () => {
    const { entries } = readPlan(
      [
        'BÁO CÁO',
        'Kết quả công tác phối hợp 6 tháng đầu năm 2026',
        '',
        'Hai cơ quan báo cáo như sau:',
        'I. KẾT QUẢ',
        '1. Đã tổ chức 04 hội nghị tại các xã.',
        '2. Sở đã ban hành Kế hoạch số 12/KH-SDTTG ngày 01/02/2026.',
        'II. PHƯƠNG HƯỚNG',
        '1. Sở đã chuẩn bị tổ chức 10 hội nghị.',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      { period: '2026-H1', status: 'done', figures: [{ value: 4, unit: 'hội nghị' }] },
      { period: '2026-H1', status: 'issued', instruments: ['12/KH-SDTTG'] },
    ]);
  });

  it('are none in a plan', () => {
    expect(readPlan('KẾ HOẠCH\nNăm 2026\n\nI. KẾT QUẢ\n1. Đã tổ chức 04 hội nghị.').entries).toEqual([]);
  });
});
