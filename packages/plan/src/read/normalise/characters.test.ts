import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signs, signsIn } from './characters.js';

describe('the signs of a line', () => {
  it.each([
    ['1. Tổ chức hội nghị, ngày 02/3/2026; “thiết thực” – hiệu quả', signs.dash],
    ['•  Tổ chức', signs.blanks],
    ['Tuye\u0302n truyền', signs.composable],
    ['\u00d0oàn Thanh niên', signs.letterD | signs.legacy],
    ['Uû ban', signs.legacy],
    ['**Tổ chức** [1] | a', signs.emphasis | signs.bracket | signs.bar],
    ['Tổ\u00ad chức', signs.invisible | signs.legacy],
    ['1. Tổ chức hội nghị', 0],
  ])('%s', (line, expected) => {
    expect(signsIn(line)).toBe(expected);
  });

  it('are those of a stretch only', () => {
    expect(signsIn('a  b|c', 3, 4)).toBe(0);
    expect(signsIn(' a', 0, 1) | signsIn('a  b', 2)).toBe(0);
  });

  it('never miss what NFC would change', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-composite' }));
    fc.assert(
      fc.property(words, (text) => {
        const changed = text.normalize('NFC') !== text;
        expect(changed && (signsIn(text) & signs.composable) === 0).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  it('never miss white space that a rule would fold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', 'a', '\t', '\u00a0', '\u2009', '\ufeff') }),
        (text) => {
          expect((signsIn(text) & signs.blanks) !== 0).toBe(/\s{2}|[^\S ]/u.test(text));
        },
      ),
    );
  });
});
