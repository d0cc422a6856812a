import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  padNumber,
  parseNumber,
  parsePointLetter,
  parseRoman,
  toPointLetter,
  toRoman,
} from './index.js';

describe('numbers as offices write them', () => {
  it('part thousands with dots and the fraction with a comma', () => {
    expect(formatNumber(1234567.89)).toBe('1.234.567,89');
    expect(parseNumber('1.234.567,89')).toEqual({ ok: true, value: 1234567.89 });
  });

  it('are read back', () => {
    const values = fc.oneof(
      fc.integer(),
      fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
    );
    fc.assert(
      fc.property(values, (value) => {
        const read = parseNumber(formatNumber(value));
        expect(read.ok && read.value === value).toBe(true);
      }),
    );
  });

  it('are not guessed', () => {
    expect(parseNumber('1.5')).toEqual({ ok: false, code: 'ambiguous-number' });
    expect(parseNumber('mười')).toEqual({ ok: false, code: 'not-a-number' });
  });

  it('of documents get a zero below 10', () => {
    expect([0, 7, 10, 132].map(padNumber)).toEqual(['00', '07', '10', '132']);
  });
});

describe('Roman numerals and the letters of points', () => {
  it('count and are read back', () => {
    expect([1, 4, 9, 14, 40].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => parseRoman(toRoman(value)) === value),
    );
    expect(['', 'IIII', 'IC', 'A', 'VX'].map(parseRoman)).toEqual([null, null, null, null, null]);
  });

  it('go by the Vietnamese alphabet: đ stands behind d, and there is no f, j, w or z', () => {
    const letters = Array.from({ length: 10 }, (_, index) => toPointLetter(index + 1));
    expect(letters).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k']);
    letters.forEach((letter, index) => {
      expect(parsePointLetter(letter ?? '')).toBe(index + 1);
    });
    expect(toPointLetter(0)).toBeNull();
    expect(toPointLetter(1000)).toBeNull();
    expect(parsePointLetter('f')).toBeNull();
  });
});
