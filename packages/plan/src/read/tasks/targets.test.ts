import { expect, it } from 'vitest';
import { targetsOf } from './targets.js';

it.each([
  ['Tổ chức 04 hội nghị', { min: 4, max: 4, unit: 'hội nghị', raw: '04 hội nghị' }],
  ['Có 1 - 2 công trình', { min: 1, max: 2, unit: 'công trình', raw: '1 - 2 công trình' }],
  ['Xây dựng ít nhất 10 tổ', { min: 10, max: null, unit: 'tổ', raw: 'ít nhất 10 tổ' }],
  ['Hỗ trợ 1.500 hộ', { min: 1500, max: 1500, unit: 'hộ', raw: '1.500 hộ' }],
  ['Mỗi đoàn thể 02 đồng chí', { min: 2, max: 2, unit: 'đồng chí', raw: '02 đồng chí' }],
  ['Không dưới 150 học viên', { min: 150, max: null, unit: 'học viên', raw: 'Không dưới 150 học viên' }],
  ['Phát tờ rơi 2.000 tờ', { min: 2000, max: 2000, unit: 'tờ', raw: '2.000 tờ' }],
  ['Chi 25.000.000đ', { min: 25000000, max: 25000000, unit: 'đ', raw: '25.000.000đ' }],
  ['Giảm 12,5% hộ nghèo', { min: 12.5, max: 12.5, unit: '%', raw: '12,5%' }],
])('a quantity with its unit: %s', (text, target) => {
  expect(targetsOf(text)).toEqual([target]);
});

it.each(['Dự án 8 người dân', 'năm 2026', 'ngày 30/6/2026', 'Điều 5 Luật', 'khóa 10', '07 giờ 30 phút'])(
  'no target: %s',
  (text) => {
    expect(targetsOf(text)).toEqual([]);
  },
);
