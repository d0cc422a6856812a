import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { item } from '../testing/index.js';
import { basisEnd, weightOf, weightsOf } from './item-weight.js';
import { formatLabel, parseLabel, type LabelScheme } from '../numbering/label.js';
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

describe('how items are set in their places', () => {
  const items = [
    item('p1', 1, null, 'Căn cứ Luật Mặt trận Tổ quốc Việt Nam ngày 09 tháng 6 năm 2015;'),
    item('p2', 1, null, 'Căn cứ Kế hoạch số 01/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.'),
    item('p3', 1, null, 'Hai cơ quan thống nhất kế hoạch phối hợp như sau:'),
    item('i', 1, 'I.', 'NỘI DUNG'),
    item('i1', 2, '1.', 'Công tác tuyên truyền'),
    item('i11', 3, '-', 'Tổ chức 04 hội nghị'),
    item('i2', 2, '2.', 'Công tác giám sát'),
  ];

  it('has the last basis, which ends with a full stop, in italics like those before it', () => {
    expect(basisEnd(items)).toBe(2);
    expect(weightsOf(items).slice(0, 3)).toEqual(['basis', 'basis', 'text']);
  });

  it('has the title of a point in bold, and a point without one plain', () => {
    expect(weightsOf(items).slice(3)).toEqual(['heading', 'heading', 'text', 'text']);
  });

  it('has a sentence that begins like a basis plain, where none stands before it', () => {
    expect(weightsOf(items.slice(1)).slice(0, 2)).toEqual(['text', 'text']);
  });
});

describe('the title of a point', () => {
  it.each([
    ['1.', 'Công tác tuyên truyền, vận động', true],
    ['1.1.', 'Sở Dân tộc và Tôn giáo chủ trì, phối hợp với Sở Tài chính thực hiện', true],
    ['Điều 2.', 'Nguyên tắc phối hợp', true],
    ['1.', 'Các đơn vị thực hiện những việc sau:', false],
    ['1.', 'Tổ chức hội nghị. Báo cáo kết quả trước ngày 30/6', false],
    ['1.', 'Rà soát danh sách người có uy tín tại các bản.', false],
    ['a)', 'Đối với các xã', false],
    ['-', 'Đối với các xã', false],
    [null, 'Đối với các xã', false],
  ] as const)('%s %s: %s', (label, text, is) => {
    expect(isPointTitle([item('a', 2, label, text), item('b', 3, '-')], 0)).toBe(is);
  });

  it('is none where nothing stands below it', () => {
    expect(isPointTitle([item('a', 2, '1.', 'Kinh phí'), item('b', 2, '2.')], 0)).toBe(false);
  });

  it('is one below every label that counts, and below no letter or bullet', () => {
    const schemes: readonly (readonly [
      LabelScheme,
      string,
      string,
      Parameters<typeof formatLabel>[0]['numerals'],
    ])[] = [
      ['part', 'Phần thứ ', '', 'word'],
      ['part', 'PHẦN ', '', 'roman'],
      ['chapter', 'Chương ', '.', 'roman'],
      ['section', 'Mục ', ':', 'arabic'],
      ['article', 'Điều ', '.', 'arabic'],
      ['capital', '', '.', 'capital'],
      ['roman', '', '.', 'roman'],
      ['roman', '(', ')', 'roman'],
      ['decimal', '', '.', 'arabic'],
      ['decimal', '(', ')', 'arabic'],
      ['letter', '', ')', 'letter'],
      ['letter', '(', ')', 'letter'],
      ['bullet', '-', '', 'none'],
      ['bullet', '•', '', 'none'],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }),
        ([scheme, opening, closing, numerals], counts) => {
          const path = scheme === 'bullet' ? [] : scheme === 'decimal' ? counts : counts.slice(0, 1);
          const label = formatLabel({ scheme, path, opening, closing, numerals });
          const read = parseLabel(label)?.scheme;
          const counted = read !== undefined && read !== 'letter' && read !== 'bullet';
          expect([label, isPointTitle([item('a', 2, label, 'Kinh phí'), item('b', 3, '-')], 0)]).toEqual([
            label,
            counted,
          ]);
        },
      ),
    );
  });
});
