import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.js';

const pieces = fc.constantFrom(
  ...[
    'I. MỤC ĐÍCH',
    '1. ',
    '1.1. Tổ chức',
    '- ',
    'a) b',
    'đ) Phối hợp',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
  ],
  ...[
    'KẾ HOẠCH',
    'Số:     /KH-UBND',
    'Căn cứ Kế hoạch số 12/KH-UBND ngày 01/02/2023 của UBND tỉnh;',
    '|a|b|',
  ],
  ...[
    'TM. BAN THƯỜNG TRỰC',
    'CHỦ TỊCH',
    '\t',
    '\f',
    '\ud800',
    '\u0000',
    '',
    'ngày 30/02/2023',
    '(((((((',
    '2',
  ],
);
const texts = fc.oneof(
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 40 })
    .map((all) => all.join('\n')),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => String.fromCharCode(...bytes)),
);

describe('reading whatever comes', () => {
  it('never throws, accounts for every line, and every line that went into an item names one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { lines, plan } = readPlan(text);
        const count = text.split('\n').length;
        expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
        const ids = new Set(
          [...plan.items, ...plan.appendices.flatMap(({ items }) => items)].map(({ id }) => id),
        );
        for (const { item } of lines) expect(item === undefined || ids.has(item)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says of an empty text and of noise that there is no plan in it', () => {
    const codes = (text: string): string[] => readPlan(text).notes.map(({ code }) => code);
    expect(codes('%PDF-1.7\n\u0000\u0001\u0002\u0003stream'.repeat(50))).toContain('not-text');
    expect(codes('xin chào')).toContain('nothing-read');
  });
});
