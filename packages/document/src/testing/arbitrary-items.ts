import type { Item, Mark } from '@phoihop/plan';
import fc from 'fast-check';

const WORDS = [
  'Sở',
  'Nội',
  'vụ',
  'phối hợp',
  'tổ chức',
  '04',
  '1.',
  'a)',
  '-',
  'KẾ HOẠCH',
  '<b>',
  '&amp;',
  '|',
  '“xã”',
  'đ',
];

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));

const LABELS = [null, 'I.', '1.', '1.1.', 'a)', 'đ)', '-', '+', '(1)', 'Điều 5.', 'f)', '1'];

/** Marks as reading and editing leave them: those of one kind neither touch nor overlap, in the order of the text. */
function apart(marks: readonly Mark[], length: number): Mark[] {
  const whole = marks
    .map((mark) => ({ ...mark, from: Math.min(mark.from, length), to: Math.min(mark.to, length) }))
    .filter(({ from, to }) => from < to)
    .sort(
      (first, second) =>
        first.from - second.from || first.to - second.to || first.kind.localeCompare(second.kind),
    );
  const kept: Mark[] = [];
  for (const mark of whole) {
    if (!kept.some((other) => other.kind === mark.kind && other.to >= mark.from)) kept.push(mark);
  }
  return kept;
}

const mark = fc
  .record({
    from: fc.nat(40),
    length: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom('bold', 'italic', 'underline'),
  })
  .map(({ from, length, kind }) => ({ from, to: from + length, kind }));

const table = fc.record({
  header: fc.array(text, { maxLength: 4 }),
  rows: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }),
});

/** Items as a plan can hold them, faulty levels and labels included, with ids as a paste gives them. */
export const arbitraryItems: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      level: fc.integer({ min: 1, max: 8 }),
      label: fc.constantFrom(...LABELS),
      text,
      marks: fc.array(mark, { maxLength: 4 }),
      table: fc.option(table, { freq: 6, nil: undefined }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((items) =>
    items.map(({ level, label, text: words, marks, table: own }, index): Item => {
      const kept = apart(marks, words.length);
      return {
        id: `i${String(index + 1)}`,
        level,
        label,
        text: words,
        ...(kept.length > 0 ? { marks: kept } : {}),
        ...(own ? { table: own } : {}),
      };
    }),
  );
