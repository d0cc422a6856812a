import { describe, expect, it } from 'vitest';
import { noiseOf, noiseRules } from './noise.js';

/** For each rule, lines that it sets aside. */
const FIXTURES: Record<string, string[]> = {
  'page-number': ['2', 'Trang 3/7', '- 2 -'],
  rule: ['-------', '|', '***'],
  timestamp: ['Thứ ba, 10/3/2026 - 08:15', '15:42, 12/03/2026 (GMT+7)', 'Cập nhật: 14:05 | 03/02/2026'],
  related: ['Các tin khác', 'Tin liên quan:'],
  caption: ['[Ảnh: Quang cảnh hội nghị]', 'Tin, ảnh: Hoàng Lan'],
  'page-furniture': ['Trang chủ » Văn bản', 'DetailController', 'Chia sẻ'],
};

describe.each(noiseRules)('the rule $name', ({ name }) => {
  it.each(FIXTURES[name] ?? [''])('%s', (line) => {
    expect(noiseOf(line)).toBe(name);
  });
});

it.each([
  '- Lưu: VT.',
  '1. Trang trí hội trường',
  'Ngày 10/3/2026 khai mạc',
  'Liên hệ công tác với Sở Nội vụ',
])('is of the document: %s', (line) => {
  expect(noiseOf(line)).toBeNull();
});
