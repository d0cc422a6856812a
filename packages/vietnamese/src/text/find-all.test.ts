import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, searchKey, textFinder, toneKey, toNfc, type FindOptions } from './index.js';

/** What was found, as it stands in the text. */
const found = (text: string, query: string, options?: FindOptions): string[] =>
  findAll(text, query, options).map(({ from, to }) => text.slice(from, to));

describe('finding in a text', () => {
  it('passes over marks, capitals and how the text is composed', () => {
    expect(found('Xã Hòa Bình, xã Hoà Bi\u0300nh, HÒA BÌNH', 'hoa binh')).toEqual([
      'Hòa Bình',
      'Hoà Bi\u0300nh',
      'HÒA BÌNH',
    ]);
    expect(found('Đồng ba\u0300o  Khmer, Ðồng bào Chăm', 'dong bao')).toEqual(['Đồng ba\u0300o', 'Ðồng bào']);
    expect(found('dân tộc, đạn', 'Đan')).toEqual(['dân', 'đạn']);
  });

  it('minds the marks where that is asked, but not where a tone mark stands', () => {
    expect(found('hòa, hoà, hóa, hoa, HOÀ', 'hoà', { marks: true })).toEqual(['hòa', 'hoà', 'HOÀ']);
    expect(found('Uỷ ban, Ủy ban, uy ban', 'ủy ban', { marks: true })).toEqual(['Uỷ ban', 'Ủy ban']);
    expect(found('ban, bàn, bản, ba\u0309n', 'bản', { marks: true })).toEqual(['bản', 'ba\u0309n']);
    expect(found('đan dan', 'dan', { marks: true })).toEqual(['dan']);
    expect(found('hò, hoà', 'hò', { marks: true })).toEqual(['hò']);
  });

  it('minds capitals where that is asked', () => {
    expect(found('Xã, xã, XÃ, Xa', 'Xa', { capitals: true })).toEqual(['Xã', 'Xa']);
    expect(found('Xã, xã, XÃ, Xa', 'Xã', { marks: true, capitals: true })).toEqual(['Xã']);
  });

  it('finds what begins inside something that is spelt otherwise', () => {
    expect(found('ooò', 'oò', { marks: true })).toEqual(['oò']);
  });

  it('takes one blank for any run of blanks, and two for a run of two or more', () => {
    expect(found('dân  tộc, dân\u00a0tộc, dân tộc', 'dân tộc')).toHaveLength(3);
    expect(found('dân  tộc, dân tộc', 'dân  tộc')).toEqual(['dân  tộc']);
    expect(found('xã ban, xã bang', 'ban ')).toEqual([]);
    expect(found('một  hai ba', '  ')).toEqual(['  ']);
  });

  it('takes signs as they are', () => {
    expect(found('Số: 32/KHPH-MTTQ (bản 1.2)', '32/khph')).toEqual(['32/KHPH']);
    expect(found('1.2 và 132', '1.2')).toEqual(['1.2']);
    expect(found('a[b]', '[b]')).toEqual(['[b]']);
  });

  it('finds nothing by nothing', () => {
    expect(found('xã', '')).toEqual([]);
    expect(found('xã\u0301', '\u0301')).toEqual([]);
  });

  const letters = 'a à á ă ắ â ầ đ d e ê ễ o ô ơ ợ u ư ự y ỳ h n H N Đ Ờ'.split(' ');
  const syllable = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 4 });
  const prose = fc.array(syllable, { maxLength: 8 }).map((syllables) => syllables.join(' '));
  const form = fc.constantFrom('NFC', 'NFD');
  const options = fc.record({ marks: fc.boolean(), capitals: fc.boolean() });

  it('finds whatever stands in the text, in either form, with any option', () => {
    fc.assert(
      fc.property(prose, syllable, prose, form, form, options, (before, query, after, one, two, how) => {
        const text = `${before}-${query}-${after}`.normalize(one);
        const from = `${before}-`.normalize(one).length;
        const to = from + query.normalize(one).length;
        expect(findAll(text, query.normalize(two), how)).toContainEqual({ from, to });
      }),
    );
  });

  it('finds nothing else: each stretch is the query in what counts', () => {
    fc.assert(
      fc.property(prose, syllable, form, options, (text, query, one, how) => {
        const key = (words: string): string => {
          const cased = how.capitals ? words : words.toLowerCase();
          return how.marks ? toneKey(toNfc(cased)) : cased.normalize('NFD').replace(/\p{M}/gu, '');
        };
        const plain = (words: string): string =>
          how.marks ? key(words) : key(words).replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
        for (const stretch of found(text.normalize(one), query, how))
          expect(plain(stretch)).toBe(plain(query));
      }),
    );
  });

  it('gives ranges in order, apart, and of whole letters', () => {
    fc.assert(
      fc.property(prose, syllable, options, (words, query, how) => {
        const text = words.normalize('NFD');
        let end = 0;
        for (const { from, to } of findAll(text, query, how)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.charAt(to)).not.toMatch(/\p{M}/u);
          end = to;
        }
      }),
    );
  });

  it('finds whatever was cut from any text', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(words, words, words, (before, wanted, after) => {
        fc.pre(searchKey(wanted) !== '');
        return findAll(`${before} ${wanted} ${after}`, wanted).length > 0;
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same at every use', () => {
    const finder = textFinder('ban');
    expect(finder('bản')).toEqual(finder('bản'));
  });
});
