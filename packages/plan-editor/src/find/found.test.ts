import { createPlan } from '@phoihop/plan';
import { item } from '@phoihop/plan/testing';
import { textFinder } from '@phoihop/vietnamese/text';
import { expect } from 'chai';
import fc from 'fast-check';
import { aroundChosen, findInTexts, foundFrom, searchedTexts } from './found.js';
import { replacedMarks, replacedText, replacement } from './replace.js';

const plan = createPlan({
  id: 'k',
  title: 'KẾ HOẠCH',
  subject: 'Phối hợp ở xã Pù Hiêng',
  items: [
    item('a', 1, 'I.', 'XÃ PÙ HIÊNG'),
    item('b', 2, '1.', 'Xã và các xã bạn'),
    item('c', 2, '2.', 'Bản'),
  ],
});
const texts = searchedTexts(plan);
const keys = texts.map(({ key }) => key);
const found = findInTexts(texts, textFinder('xa'));

describe('what is found in a plan', () => {
  it('lies in title, subject and body, in reading order', () => {
    expect(found).to.deep.equal([
      { key: 'head:subject', from: 11, to: 13 },
      { key: 'a', from: 0, to: 2 },
      { key: 'b', from: 0, to: 2 },
      { key: 'b', from: 10, to: 12 },
    ]);
  });

  it('is sought from a place on, and from the beginning again', () => {
    expect(foundFrom(found, keys, { key: 'b', offset: 0 })).to.equal(2);
    expect(foundFrom(found, keys, { key: 'b', offset: 1 })).to.equal(3);
    expect(foundFrom(found, keys, { key: 'c', offset: 0 })).to.equal(0);
    expect(foundFrom(found, keys, { key: 'gone', offset: 0 })).to.equal(0);
    expect(foundFrom([], keys, { key: 'b', offset: 0 })).to.equal(-1);
  });

  it('is drawn around the chosen place where it is too much', () => {
    const numbers = (chosen: number) => aroundChosen(found, chosen, 2).map((each) => found.indexOf(each));
    expect(numbers(0)).to.deep.equal([0, 1]);
    expect(numbers(2)).to.deep.equal([1, 2]);
    expect(numbers(3)).to.deep.equal([2, 3]);
    expect(aroundChosen(found, 0, 10)).to.equal(found);
  });
});

describe('what is replaced in a plan', () => {
  it('becomes one change of texts and head, with its count', () => {
    expect(replacement(plan, found, 'phường')).to.deep.equal({
      change: {
        type: 'batch',
        part: 'text',
        changes: [
          {
            type: 'plan/head',
            part: 'text',
            field: 'subject',
            before: plan.subject,
            after: 'Phối hợp ở phường Pù Hiêng',
          },
          { type: 'item/text', part: 'text', item: 'a', before: 'XÃ PÙ HIÊNG', after: 'phường PÙ HIÊNG' },
          {
            type: 'item/text',
            part: 'text',
            item: 'b',
            before: 'Xã và các xã bạn',
            after: 'phường và các phường bạn',
          },
        ],
      },
      places: 4,
      items: 2,
      head: true,
    });
  });

  it('is nothing where the words are the same, or the item is gone', () => {
    expect(replacement(plan, [{ key: 'c', from: 0, to: 3 }], 'Bản')).to.equal(null);
    expect(replacement(plan, [{ key: 'gone', from: 0, to: 3 }], 'x')).to.equal(null);
  });

  it('looks as the first letter of what it stands for', () => {
    const bold = (from: number, to: number) => ({ from, to, kind: 'bold' as const });
    const after = (mark: ReturnType<typeof bold>) => replacedMarks([mark], [{ from: 4, to: 6 }], 6);
    expect(after(bold(4, 6))).to.deep.equal([bold(4, 10)]);
    expect(after(bold(0, 12))).to.deep.equal([bold(0, 16)]);
    expect(after(bold(0, 5))).to.deep.equal([bold(0, 10)]);
    expect(after(bold(5, 8))).to.deep.equal([bold(10, 12)]);
    expect(after(bold(5, 6))).to.deep.equal([]);
    expect(after(bold(0, 4))).to.deep.equal([bold(0, 4)]);
    expect(after(bold(6, 8))).to.deep.equal([bold(10, 12)]);
  });

  it('leaves each letter that was not replaced as it was, marks included', () => {
    const words = fc.string({ maxLength: 5 });
    const pieces = fc.array(fc.record({ kept: words, gone: fc.string({ minLength: 1, maxLength: 4 }) }));
    fc.assert(
      fc.property(pieces, words, words, fc.nat(20), fc.nat(20), (each, end, put, first, length) => {
        let text = '';
        const ranges = each.map(({ kept, gone }) => {
          const from = text.length + kept.length;
          text += kept + gone;
          return { from, to: from + gone.length };
        });
        text += end;
        // Then the text is the kept pieces with the new words between them
        expect(replacedText(text, ranges, put)).to.equal(each.map(({ kept }) => kept + put).join('') + end);
        // And a kept letter is marked where it was marked
        const mark = { from: first, to: Math.min(first + length, text.length), kind: 'bold' as const };
        const [after] = replacedMarks([mark], ranges, put.length);
        let before = 0;
        let now = 0;
        for (const { kept, gone } of [...each, { kept: end, gone: '' }]) {
          for (let index = 0; index < kept.length; index++) {
            const was = before + index >= mark.from && before + index < mark.to;
            const is = after !== undefined && now + index >= after.from && now + index < after.to;
            expect(is).to.equal(was);
          }
          before += kept.length + gone.length;
          now += kept.length + put.length;
        }
      }),
    );
  });
});
