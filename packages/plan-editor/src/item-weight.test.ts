import { expect } from 'chai';
import { weightOf } from './item-weight.js';

describe('how an item is set', () => {
  for (const [label, text, weight] of [
    ['I.', 'MỤC ĐÍCH, YÊU CẦU', 'heading'],
    [null, 'Căn cứ Luật Mặt trận Tổ quốc Việt Nam ngày 09 tháng 6 năm 2015;', 'basis'],
    [null, 'Căn cứ Kế hoạch này và tình hình thực tế, các xã xây dựng kế hoạch.', 'text'],
    ['a)', 'Căn cứ tình hình thực tế;', 'text'],
    ['1.', '2026', 'text'],
    [null, '', 'text'],
  ] as const) {
    it(`${String(label)} ${text} is ${weight}`, () => {
      expect(weightOf({ label, text })).to.equal(weight);
    });
  }
});
