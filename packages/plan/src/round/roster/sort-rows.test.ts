import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nomination, person, roundFile, step, type Person } from '../../testing/round/round-builders.js';
import { arbitraryTokenedRound } from '../../testing/round/round-tokens.js';
import { prestigeRound } from '../examples/index.js';
import { rosterRows, type ListedRow } from './row.js';
import { sortings, sortRows } from './sort-rows.js';

/** These people, in this order; the id of each is the name. */
const rowsOf = (people: Readonly<Record<string, Person>>) =>
  rosterRows(
    roundFile(
      Object.keys(people).map((name) => nomination(name)),
      people,
    ),
  );
const named = (...names: string[]) => rowsOf(Object.fromEntries(names.map((name) => [name, person(name)])));

/** Somebody of whom the fields are not known. */
function without(name: string, ...fields: string[]): Person {
  const { values, ...rest } = person(name);
  const kept = Object.entries(values).filter(([field]) => !fields.includes(field));
  return { ...rest, values: Object.fromEntries(kept) };
}
const born = (name: string, year: number) => person(name, { birth: { kind: 'birth', year } });
const ids = (rows: readonly ListedRow[]) => rows.map(({ id }) => id);

describe('sorting', () => {
  it('goes by the given name, then by the rest, in Vietnamese order', () => {
    const rows = named(
      'Vi Văn Án',
      'Lò Thị Đào',
      'Hờ Bá An',
      'Hờ A Dế',
      'Y Moan Ênuôl',
      "H'Hen Niê",
      'Ản',
      'Hờ A An',
    );
    expect(ids(sortRows(prestigeRound, rows, { by: 'name', descending: false }))).toEqual([
      ...['Hờ A An', 'Hờ Bá An', 'Ản', 'Vi Văn Án', 'Hờ A Dế', 'Lò Thị Đào', 'Y Moan Ênuôl', "H'Hen Niê"],
    ]);
  });

  it('sorts a collective by its whole name', () => {
    const rows = rowsOf({
      'Chi hội Phụ nữ': without('Chi hội Phụ nữ', 'birth', 'sex'),
      'Lò Văn An': person('Lò Văn An'),
    });
    expect(ids(sortRows(prestigeRound, rows, { by: 'name', descending: false }))).toEqual([
      'Lò Văn An',
      'Chi hội Phụ nữ',
    ]);
  });

  it('keeps what is not known last either way, and equal rows in their order', () => {
    const rows = rowsOf({
      a: born('a', 1958),
      b: without('b', 'birth'),
      c: born('c', 1972),
      d: born('d', 1958),
    });
    expect(ids(sortRows(prestigeRound, rows, { by: 'birth', descending: false }))).toEqual([
      'a',
      'd',
      'c',
      'b',
    ]);
    expect(ids(sortRows(prestigeRound, rows, { by: 'birth', descending: true }))).toEqual([
      'c',
      'a',
      'd',
      'b',
    ]);
  });

  it('follows the order in which a nomination goes on', () => {
    const rows = rosterRows(
      roundFile([nomination('a', { steps: [step('submitted'), step('decided')] }), nomination('b')], {}),
    );
    expect(ids(sortRows(prestigeRound, rows, { by: 'state', descending: false }))).toEqual(['b', 'a']);
  });

  it('loses nobody and is the same when done twice, whatever it goes by', () => {
    fc.assert(
      fc.property(
        arbitraryTokenedRound,
        fc.constantFrom(...sortings),
        fc.boolean(),
        ({ file }, by, descending) => {
          const rows = rosterRows(file);
          const sorted = sortRows(file.round, rows, { by, descending });
          expect(new Set(sorted)).toEqual(new Set(rows));
          expect(sorted.length).toBe(rows.length);
          expect(
            sortRows(file.round, sorted, { by, descending: by === 'place' ? false : descending }),
          ).toEqual(sorted);
        },
      ),
      { numRuns: 60 },
    );
  });
});
