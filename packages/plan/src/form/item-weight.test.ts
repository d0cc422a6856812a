import { describe, expect, it } from 'vitest';
import { item } from '../testing/index.js';
import { weightOf } from './item-weight.js';
import { isPointTitle } from './point-title.js';

describe('how an item is set', () => {
  it.each([
    ['I.', 'MỤC ĐÍCH, YÊU CẦU', 'heading'],
    [null, 'Căn cứ Luật Mặt trận Tổ quốc Việt Nam ngày 09 tháng 6 năm 2015;', 'basis'],
    [null, 'Căn cứ Kế hoạch này và tình hình thực tế, các xã xây dựng kế hoạch.', 'text'],
    ['a)', 'Căn cứ tình hình thực tế;', 'text'],
    ['1.', '2026', 'text'],
    [null, '', 'text'],
  ] as const)('%s %s is %s', (label, text, weight) => {
    expect(weightOf({ label, text })).toBe(weight);
  });
});

describe('the title of a point', () => {
  it.each([
    ['1.', 'Công tác tuyên truyền, vận động', true],
    ['1.1.', 'Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Sở Tài chính thực hiện', true],
    ['Điều 2.', 'Nguyên tắc phối hợp', true],
    ['1.', 'Các đơn vị thực hiện những việc sau:', false],
    ['1.', 'Tổ chức hội nghị. Báo cáo kết quả trước ngày 30/6', false],
    ['a)', 'Đối với các xã', false],
    ['-', 'Đối với các xã', false],
    [null, 'Đối với các xã', false],
  ] as const)('%s %s: %s', (label, text, is) => {
    expect(isPointTitle([item('a', 2, label, text), item('b', 3, '-')], 0)).toBe(is);
  });

  it('is none where nothing stands below it', () => {
    expect(isPointTitle([item('a', 2, '1.', 'Kinh phí'), item('b', 2, '2.')], 0)).toBe(false);
  });
});
