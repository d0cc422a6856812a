import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.js';
import { ourDocuments, textOf } from './testing/documents/index.js';

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

/** Lines of real shape, shuffled, cut and doubled; then random Unicode, bytes, other languages. */
const ours = ourDocuments.flatMap((document) => textOf(document).split('\n'));
const mangled = fc
  .tuple(
    fc.shuffledSubarray(ours, { maxLength: 60 }),
    fc.array(fc.nat(), { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(200)), { maxLength: 12 }),
  )
  .map(([lines, doubled, cuts]) => {
    const all = [...lines];
    for (const at of doubled) all.splice(at % (all.length + 1), 0, all[at % (all.length || 1)] ?? '');
    for (const [at, length] of cuts)
      all[at % (all.length || 1)] = (all[at % (all.length || 1)] ?? '').slice(0, length);
    return all.join('\n');
  });
const foreign = fc
  .array(
    fc.constantFrom(
      ...[
        'The committee shall report twice a year.',
        '第一条 计划',
        'ປະຊາຊົນ',
        'План мероприятий на 2026 год',
        'خطة العمل',
      ],
      ...[
        '1. Der Ausschuß trägt Größe, naïve Übung',
        'TỔNG',
        'I. ПЛАН',
        '- señora, niño',
        '١. خطة',
        'KẾ HOẠCH',
        '',
      ],
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.join('\n'));

/** Throws where a reading loses a line or names an item that is not there. */
function expectWhole(text: string): void {
  const { lines, plan } = readPlan(text);
  const count = text.split('\n').length;
  const ids = new Set([...plan.items, ...plan.appendices.flatMap(({ items }) => items)].map(({ id }) => id));
  if (lines.length !== count || lines.some(({ line }, at) => line !== at + 1))
    throw new Error('a line is lost');
  if (lines.some(({ item }) => item !== undefined && !ids.has(item))) throw new Error('an item is not there');
}

describe('reading whatever comes', () => {
  it.each([
    ['shuffled, cut and doubled lines', mangled],
    ['random pieces and Unicode', texts],
    ['other languages', foreign],
    ['random characters', fc.string({ unit: 'grapheme', maxLength: 300 })],
  ])('never throws, accounts for every line, names only items that are there: %s', (_, arbitrary) => {
    fc.assert(fc.property(arbitrary, expectWhole), { numRuns: 5_000 });
  });

  it('says of an empty text and of noise that there is no plan in it', () => {
    const codes = (text: string): string[] => readPlan(text).notes.map(({ code }) => code);
    expect(codes('%PDF-1.7\n\u0000\u0001\u0002\u0003stream'.repeat(50))).toContain('not-text');
    expect(codes('xin chào')).toContain('nothing-read');
  });
});
