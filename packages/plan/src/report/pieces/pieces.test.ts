import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Generated } from '../../model/item.js';
import { isEdited, piecesOf, textOfPieces } from './index.js';
import { withSentence } from './pieces.js';

function made(text: string, template = 'result/done'): Generated {
  return { template, source: 'hoi-nghi', entries: ['a'], text };
}

const first = made('Đã tổ chức 04 hội nghị tuyên truyền, đạt 100% kế hoạch.');
const second = made('Kết quả trong kỳ: 612 lượt người.', 'figures');
const third = made('Văn bản đã ban hành: Kế hoạch số 41/KH-MTTQ.', 'instruments');
const generated = [first, second, third];
const asMade = generated.map(({ text }) => text).join(' ');

function shown(text: string, sentences = generated) {
  const { pieces, gone } = piecesOf({ text, generated: sentences });
  return {
    pieces: pieces.map((piece) => [piece.generated?.template ?? 'own', isEdited(piece), piece.text]),
    gone: gone.map(({ template }) => template),
  };
}

describe('the pieces of a line', () => {
  it('are its sentences as they were made', () => {
    expect(shown(asMade)).toEqual({
      pieces: generated.map(({ template, text }) => [template, false, text]),
      gone: [],
    });
  });

  it('tell which sentence a person has edited, whatever they have added beside it', () => {
    const text = `Nhìn chung: ${first.text} Trong kỳ có 612 lượt người tham dự. Bà con đồng tình. ${third.text}`;
    expect(shown(text)).toEqual({
      pieces: [
        ['own', false, 'Nhìn chung:'],
        ['result/done', false, first.text],
        ['figures', true, 'Trong kỳ có 612 lượt người tham dự.'],
        ['own', false, 'Bà con đồng tình.'],
        ['instruments', false, third.text],
      ],
      gone: [],
    });
  });

  it('take a sentence for another that stands alone in its place, however it was written anew', () => {
    expect(shown(`Các xã làm tốt. ${second.text} ${third.text}`).pieces[0]).toEqual([
      'result/done',
      true,
      'Các xã làm tốt.',
    ]);
  });

  it('tell what was taken out', () => {
    expect(shown(`${first.text} ${third.text}`).gone).toEqual(['figures']);
    expect(shown('').gone).toHaveLength(3);
  });

  it('do not part words at abbreviations', () => {
    expect(shown('Tại TP. Sông Lam và xã Na Hạ.', []).pieces).toEqual([
      ['own', false, 'Tại TP. Sông Lam và xã Na Hạ.'],
    ]);
  });

  it('of two sentences edited side by side keep each its own', () => {
    const text = `Đã tổ chức 04 hội nghị rất đông vui. Trong kỳ: 612 lượt người. ${third.text}`;
    const item = { text, generated };
    expect(withSentence(item, second, second.text)).toBe(
      `Đã tổ chức 04 hội nghị rất đông vui. ${second.text} ${third.text}`,
    );
  });

  it('bring a sentence back behind those that were made before it', () => {
    const text = `${first.text} Bà con đồng tình. Các xã làm tốt. ${third.text}`;
    expect(withSentence({ text, generated }, second, second.text)).toBe(
      `${first.text} ${second.text} Bà con đồng tình. Các xã làm tốt. ${third.text}`,
    );
    expect(withSentence({ text: '', generated }, second, second.text)).toBe(second.text);
  });
});

const words = fc.array(
  fc.constantFrom('đã', 'Tổ', 'chức', '04', 'hội', 'nghị.', 'Xã', '……', 'TP.', '“Vùng', 'cao”.', '1.234,5'),
  { maxLength: 12 },
);

describe('pieces as a text', () => {
  it('are the text again, whatever a person has written', () => {
    fc.assert(
      fc.property(words, words, words, fc.constantFrom(' ', '  ', '\u00a0'), (one, two, three, blank) => {
        const text = [one, two, three]
          .map((part) => part.join(' '))
          .filter((part) => part !== '')
          .join(blank);
        const sentences = [two, one].map((part) => made(part.join(' '))).filter((each) => each.text !== '');
        const { pieces, gone } = piecesOf({ text, generated: sentences });
        expect(textOfPieces(pieces)).toBe(text.trim());
        const told = pieces.filter((piece) => piece.generated !== null).length;
        expect(told + gone.length).toBe(sentences.length);
      }),
      { numRuns: 300 },
    );
  });
});
