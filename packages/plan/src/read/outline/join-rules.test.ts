import { describe, expect, it } from 'vitest';
import { joinedBy, joinRules } from './paragraphs.js';

/** For each rule, two lines that it joins; `wrapped` where every line of the text is broken at one width. */
const FIXTURES: Record<string, { before: string; next: string; wrapped?: boolean }> = {
  'small-letter': { before: 'kịp thời phát hiện, kiến nghị', next: 'những vấn đề bất cập.' },
  comma: { before: 'tại các xã Nậm Ban,', next: 'Tà Lèng, Khao Mang.' },
  unfinished: { before: 'theo quy định của', next: 'Nhà nước.' },
  ground: { before: 'Căn cứ Luật Tổ chức', next: 'Chính phủ ngày 18 tháng 02 năm 2025;' },
  figure: { before: 'theo Nghị quyết số', next: '57-NQ/TW của Bộ Chính trị.' },
  place: {
    before: 'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức thành viên trên địa bàn tỉnh',
    next: 'Sông Lam và các xã.',
  },
  capitals: { before: 'TRIỂN KHAI CÔNG TÁC', next: 'DÂN TỘC NĂM 2026', wrapped: true },
  'hard-wrapped': {
    before: 'báo cáo kết quả thực hiện Kế hoạch này gửi',
    next: 'Ủy ban nhân dân tỉnh.',
    wrapped: true,
  },
  'open-bracket': { before: 'các tổ chức thành viên (gồm', next: 'Hội Nông dân, Hội Phụ nữ)' },
};

describe('lines that are one sentence', () => {
  it.each(joinRules)('$name', ({ name }) => {
    const { before, next, wrapped = false } = FIXTURES[name] ?? { before: '', next: '' };
    expect(joinedBy(before, next, wrapped)).toBe(name);
  });

  it.each([
    ['Tổ chức 04 hội nghị.', 'Ban Thường trực chủ trì.'],
    ['như sau:', 'Sở Nội vụ'],
    ['MỤC ĐÍCH', 'Nâng cao nhận thức'],
    ['Xét đề nghị của Giám đốc Sở Nội vụ,', 'QUYẾT ĐỊNH:'],
    ['II. NỘI DUNG', 'CÔNG TÁC TUYÊN TRUYỀN'],
    ['Căn cứ Kế hoạch số 12/KH-UBND', 'Ủy ban nhân dân xã ban hành kế hoạch.'],
    ['Trách nhiệm của Hội Nông dân tỉnh', 'Chỉ đạo Hội Nông dân các xã.'],
    ['Kết quả trong 6 tháng đầu năm:', '12 lớp.'],
    ['Ủy ban nhân dân xã', 'Ban hành kế hoạch.'],
  ])('%s | %s stay apart', (before, next) => {
    expect(joinedBy(before, next, false)).toBeNull();
  });
});
