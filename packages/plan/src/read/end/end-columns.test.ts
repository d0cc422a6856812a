import { describe, expect, it } from 'vitest';
import { readPlan } from '../read-plan.js';

const endOf = (end: string) => {
  const { plan, lines } = readPlan(`KẾ HOẠCH\nNăm 2026\n\nI. NỘI DUNG\n1. Tổ chức.\n\n${end}`);
  return {
    recipients: plan.recipients.map(({ text }) => text),
    signers: plan.signatories.map(({ authority, position, name, note }) =>
      [authority, position, name, note].filter(Boolean),
    ),
    appendices: plan.appendices.length,
    lines: lines.length,
  };
};

describe('Nơi nhận beside the signature', () => {
  it('is read column by column where wide gaps part them', () => {
    const end = [
      'Nơi nhận:                               GIÁM ĐỐC',
      '- UBND tỉnh (để b/c);',
      '- Các phòng thuộc Sở;                   (Đã ký)',
      '- Lưu: VT, CS (03b).',
      '                                        Kha Văn Bình',
    ];
    expect(endOf(end.join('\n'))).toEqual({
      recipients: ['UBND tỉnh (để b/c)', 'Các phòng thuộc Sở', 'Lưu: VT, CS (03b)'],
      signers: [['GIÁM ĐỐC', 'Kha Văn Bình', '(Đã ký)']],
      appendices: 0,
      lines: 6 + end.length,
    });
  });

  it('ends above a form that others fill in', () => {
    const end = [
      'NƠI NHẬN\tTM.UBND XÃ',
      '-Các đoàn thể (T/h);\tCHỦ TỊCH',
      '-Lưu VP.\tKha Văn Bình',
      'PHIẾU ĐĂNG KÝ THAM GIA',
      'Họ và tên:........',
    ];
    expect(endOf(end.join('\n'))).toEqual({
      recipients: ['Các đoàn thể (T/h)', 'Lưu VP'],
      signers: [['TM.UBND XÃ', 'CHỦ TỊCH', 'Kha Văn Bình']],
      appendices: 1,
      lines: 6 + end.length,
    });
  });

  it('is read cell by cell where a table was pasted', () => {
    const end = [
      'Nơi nhận:',
      '- UBND tỉnh;',
      '- Lưu: VT.\tTM. BAN THƯỜNG TRỰC',
      'CHỦ TỊCH',
      '',
      'Vi Thị Hoa',
    ];
    expect(endOf(end.join('\n'))).toEqual({
      recipients: ['UBND tỉnh', 'Lưu: VT'],
      signers: [['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH', 'Vi Thị Hoa']],
      appendices: 0,
      lines: 6 + end.length,
    });
  });
});

describe('signatures side by side', () => {
  it('are read one behind the other, also where a note stands below one of them alone', () => {
    const end = [
      '\tGIÁM ĐỐC SỞ NỘI VỤ\tTM. BAN THƯỜNG TRỰC',
      '\t(Đã ký)\tCHỦ TỊCH',
      '\t\t(Đã ký)',
      '\tKha Văn Bình\tVi Thị Hoa',
      '',
      'Nơi nhận:',
      '- Lưu: VT.',
    ];
    expect(endOf(end.join('\n'))).toEqual({
      recipients: ['Lưu: VT'],
      signers: [
        ['GIÁM ĐỐC SỞ NỘI VỤ', 'Kha Văn Bình', '(Đã ký)'],
        ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH', 'Vi Thị Hoa', '(Đã ký)'],
      ],
      appendices: 0,
      lines: 6 + end.length,
    });
  });
});

it('keeps a line of nothing but bars between signatures side by side', () => {
  const end = [
    'TM. BAN THƯỜNG VỤ | TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH | CHỦ TỊCH',
    '|',
    'Kha Văn Bình | Lò Thị Hạnh',
  ];
  const { signers, lines } = endOf(end.join('\n'));
  expect([signers.length, lines]).toEqual([2, 6 + end.length]);
});
