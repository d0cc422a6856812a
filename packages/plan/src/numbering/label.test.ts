import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLabel, nextLabel, parseLabel } from './label.js';

const PRINTED = [
  'I.',
  'IV',
  '1.',
  '1',
  '1.1.',
  '1.3',
  '2.1.4.',
  '(1)',
  'I-',
  'a/',
  'b.',
  '·',
  '1-',
  'a)',
  'đ)',
  'y)',
  '-',
  '+',
  '*',
  '•',
  'Phần I',
  'PHẦN II.',
  'Chương III',
  'Mục 2',
  'Điều 12.',
  'Điều 5:',
  'A.',
  'Đ.',
  'f)',
  '(j)',
  'W.',
];

describe('parseLabel', () => {
  it.each(PRINTED)('gives %s back as printed', (label) => {
    const parsed = parseLabel(label);
    expect(parsed && formatLabel(parsed)).toBe(label);
  });

  it.each(['', 'IIII.', '01.', '1..', 'ă)', 'ab)', 'Sở 1', 'Mục', '2023.1.', '--', 'Ơ.'])(
    'does not take %s for a label',
    (label) => {
      expect(parseLabel(label)).toBeNull();
    },
  );

  it('tells the schemes apart', () => {
    const schemes = ['Phần I', 'Chương I', 'Mục 1', 'Điều 1.', 'I.', '1.1.', 'c)', '-'].map(
      (label) => parseLabel(label)?.scheme,
    );
    expect(schemes).toEqual([
      'part',
      'chapter',
      'section',
      'article',
      'roman',
      'decimal',
      'letter',
      'bullet',
    ]);
  });
});

describe('nextLabel', () => {
  it('goes on in the row, with đ behind d', () => {
    const next = (label: string): string => {
      const parsed = parseLabel(label);
      return parsed ? formatLabel(nextLabel(parsed)) : '';
    };
    expect(['I.', 'IX.', '1.', '1.9.', 'd)', 'đ)', 'e)', 'f)', '(4)', '-'].map(next)).toEqual([
      'II.',
      'X.',
      '2.',
      '1.10.',
      'đ)',
      'e)',
      'g)',
      'g)',
      '(5)',
      '-',
    ]);
  });

  it('is read back as one more, for every label', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 998 }), { minLength: 1, maxLength: 4 }), (path) => {
        const label = parseLabel(`${path.join('.')}.`);
        if (!label) throw new Error('not read');
        expect(parseLabel(formatLabel(nextLabel(label)))?.path).toEqual([
          ...path.slice(0, -1),
          (path.at(-1) ?? 0) + 1,
        ]);
      }),
    );
  });
});
