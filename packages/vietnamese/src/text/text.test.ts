import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese, includesFolded, searchKey, sortVietnamese, toneKey, toNfc } from './index.js';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });

describe('one spelling for one word', () => {
  it('is composed', () => {
    expect(toNfc('Tuye\u0302n truye\u0302\u0300n')).toBe('Tuyên truyền');
    fc.assert(fc.property(words, (text) => toNfc(toNfc(text)) === toNfc(text)));
  });

  it.each([
    ['hoà', 'hòa'],
    ['Uỷ ban', 'Ủy ban'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
  ])('%s and %s have one tone key', (old, young) => {
    expect(toneKey(old)).toBe(toneKey(young));
  });

  it.each([
    ['hòa', 'hóa'],
    ['ủy', 'ụy'],
    ['ban', 'bàn'],
  ])('%s and %s stay apart', (first, second) => {
    expect(toneKey(first)).not.toBe(toneKey(second));
  });

  it('is the same key when made twice', () => {
    fc.assert(fc.property(words, (text) => toneKey(toneKey(text)) === toneKey(text)));
  });
});

describe('searching', () => {
  it('passes over tones, case and blanks', () => {
    expect(searchKey('  ĐỒNG  Bào ')).toBe('dong bao');
    expect(includesFolded('Ban Dân tộc tỉnh', 'dan toc')).toBe(true);
    expect(includesFolded('Ban Dân tộc tỉnh', 'tôn giáo')).toBe(false);
  });
});

describe('sorting', () => {
  it('goes by the Vietnamese alphabet: letters first, then tones', () => {
    const names = ['Đỗ', 'Dương', 'Ân', 'An', 'Êban', 'Em', 'Ăn'];
    expect(sortVietnamese(names, (name) => name)).toEqual(['An', 'Ăn', 'Ân', 'Dương', 'Đỗ', 'Em', 'Êban']);
    expect(compareVietnamese('ba', 'bà')).toBeLessThan(0);
  });
});
