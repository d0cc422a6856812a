import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordNumbering, type LabelledParagraph, type Numbering } from './index.js';

function paragraph(level: number, label: string | null): LabelledParagraph {
  return { level, label, bold: false, above: false };
}

/** Paragraphs as `level label`: `2 1.`; a level alone is a paragraph without a label. */
function outline(...lines: string[]): LabelledParagraph[] {
  return lines.map((line) => {
    const [level = '1', ...label] = line.split(' ');
    return paragraph(Number(level), label.length > 0 ? label.join(' ') : null);
  });
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** A number as Word writes it: its letters go on with e behind d. */
function written(value: number, format: string, legal: boolean): string {
  if (legal || format === 'decimal') return String(value);
  if (format === 'upperRoman') return ROMAN[value - 1] ?? '?';
  const letter = String.fromCharCode(96 + value);
  return format === 'upperLetter' ? letter.toUpperCase() : letter;
}

/** What Word shows, counted as its specification says (ECMA-376, 17.9): a second way to the same labels. */
function shownByWord({ lists, places }: Numbering): (string | null)[] {
  const counters = lists.map(() => new Map<number, number>());
  return places.map((place) => {
    if (place === null) return null;
    const { levels } = lists[place.list]!;
    const counter = counters[place.list]!;
    const own = levels.find(({ level }) => level === place.level)!;
    counter.set(place.level, counter.has(place.level) ? counter.get(place.level)! + 1 : own.start);
    for (const deeper of [...counter.keys()].filter((level) => level > place.level)) counter.delete(deeper);
    if (own.format === 'bullet') return own.text;
    return own.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
      const shown = levels.find(({ level }) => level === Number(digit) - 1)!;
      return written(counter.get(shown.level) ?? shown.start, shown.format, own.legal);
    });
  });
}

/** Which labels are counted by Word: shown ones, `text` where they stay text. */
function countedBy(paragraphs: readonly LabelledParagraph[]): (string | null)[] {
  const numbering = wordNumbering(paragraphs);
  const shown = shownByWord(numbering);
  return paragraphs.map(({ label }, index) => (label === null ? null : (shown[index] ?? 'text')));
}

describe('real numbering', () => {
  it('counts a regular plan in one list, and begins anew where the outline does', () => {
    const paragraphs = outline(
      '1',
      '1 I.',
      '2 1.',
      '3 1.1.',
      '3 1.2.',
      '2 2.',
      '3 2.1.',
      '1 II.',
      '2 1.',
      '3 a)',
      '3 b)',
      '2 2.',
      '3 a)',
    );
    expect(countedBy(paragraphs)).toEqual(paragraphs.map(({ label }) => label));
    expect(wordNumbering(paragraphs).lists).toHaveLength(1);
  });

  it('shows Roman sections as figures in numbers of two parts', () => {
    expect(countedBy(outline('1 II.', '1 III.', '2 3.1.', '2 3.2.', '1 IV.', '2 4.1.'))).toEqual([
      'II.',
      'III.',
      '3.1.',
      '3.2.',
      'IV.',
      '4.1.',
    ]);
  });

  it('keeps bullets as they are on every level', () => {
    const labels = outline('1 -', '2 +', '2 +', '1 -', '2 *');
    expect(countedBy(labels)).toEqual(['-', '+', '+', '-', '*']);
  });

  it('keeps a row of letters as text as a whole where Vietnamese goes on otherwise than Word', () => {
    expect(
      countedBy(outline('1 1.', '2 a)', '2 b)', '2 c)', '2 d)', '2 đ)', '1 2.', '2 a)', '2 b)')),
    ).toEqual(['1.', 'text', 'text', 'text', 'text', 'text', '2.', 'a)', 'b)']);
  });

  it('begins a list of its own where a row does not go on', () => {
    const numbering = wordNumbering(outline('1 I.', '1 II.', '1 II.', '2 1.', '1 III.', '1 IV.'));
    expect(shownByWord(numbering)).toEqual(['I.', 'II.', 'II.', '1.', 'III.', 'IV.']);
    expect(numbering.lists).toHaveLength(2);
  });

  it('leaves a single number that fits nowhere as text', () => {
    expect(countedBy(outline('1 I.', '1 IX.', '1 II.'))).toEqual(['I.', 'text', 'II.']);
  });

  it('leaves labels above their title, and words, as text', () => {
    const chapters = [{ ...paragraph(1, 'Chương I'), above: true }, ...outline('2 Điều 1.', '2 Điều 2.')];
    const next = [{ ...paragraph(1, 'Chương II'), above: true }, ...outline('2 Điều 3.', '1 Phần thứ nhất')];
    expect(countedBy([...chapters, ...next])).toEqual([
      'text',
      'Điều 1.',
      'Điều 2.',
      'text',
      'Điều 3.',
      'text',
    ]);
  });

  it('never shows another label than the printed one, whatever a plan holds', () => {
    const labels = [
      'I.',
      'II.',
      'III.',
      '1.',
      '2.',
      '3.',
      '1.1.',
      '1.2.',
      '2.1.',
      'a)',
      'b)',
      'd)',
      'đ)',
      '-',
      '(1)',
      '(2)',
      'A.',
      'B.',
      'Điều 1.',
      '1.1.1.',
    ];
    const paragraphs = fc.array(
      fc.record({
        level: fc.integer({ min: 1, max: 11 }),
        label: fc.option(fc.constantFrom(...labels)),
        bold: fc.boolean(),
        above: fc.constant(false),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(paragraphs, (lines) => {
        const shown = shownByWord(wordNumbering(lines));
        for (const [index, { label }] of lines.entries()) {
          if (shown[index] !== null) expect(shown[index]).toBe(label);
        }
      }),
      { numRuns: 500 },
    );
  });
});
