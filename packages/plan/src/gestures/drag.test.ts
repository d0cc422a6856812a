import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import type { Item } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import { parentIndex, subtreeOf } from '../model/tree.js';
import { item, planFile } from '../testing/builders.js';
import { dropItem, dropPlace, nextDropPlace, type DropPlace } from './drag.js';
import { withNumbers } from './with-numbers.js';

const plan = planFile([
  item('I', 1, 'I.', 'MỤC ĐÍCH'),
  item('I1', 2, '1.', 'Một'),
  item('I11', 3, '1.1.', 'Một một'),
  item('I12', 3, '1.2.', 'Một hai'),
  item('I2', 2, '2.', 'Hai'),
  item('II', 1, 'II.', 'NỘI DUNG'),
  item('II1', 2, '1.', 'Ba'),
  item('dash', 3, '-', 'Gạch'),
]);
const { items } = plan.plan;

/** The outline after an item was dragged, as a person sees it. */
function dragged(id: string, after: string | null, level: number, file: PlanFile = plan): string[] {
  const place = dropPlace(file.plan.items, id, after, level);
  const change = place && dropItem(file.plan.items, id, place);
  if (!change) return ['(nothing)'];
  const result = applyChange(file, withNumbers(file, change));
  if (!result.ok) return [result.code];
  return result.value.plan.items.map(
    (each) => `${'  '.repeat(each.level - 1)}${each.label ?? ''} ${each.text}`,
  );
}

describe('the place at which a dragged item is put down', () => {
  it('takes the level that is wished where the gap allows it', () => {
    // Behind 1.2. an item may stand beside it, below it, or beside 2.
    expect([2, 3, 4].map((wish) => dropPlace(items, 'II1', 'I12', wish)?.level)).toEqual([2, 3, 4]);
  });

  it('takes the nearest level where it does not', () => {
    expect(dropPlace(items, 'II1', 'I12', 9)).toEqual({ after: 'I12', level: 4 });
    expect(dropPlace(items, 'II1', 'I12', 1)).toEqual({ after: 'I12', level: 2 });
    expect(dropPlace(items, 'II1', null, 5)).toEqual({ after: null, level: 1 });
  });

  it('stays where it is behind a part of itself', () => {
    expect(dropPlace(items, 'I1', 'I12', 2)).toEqual({ after: 'I', level: 2 });
    expect(dropPlace(items, 'I1', 'I1', 2)).toEqual({ after: 'I', level: 2 });
  });

  it('is nowhere for what is not there', () => {
    expect(dropPlace(items, 'gone', 'I', 1)).toBeNull();
    expect(dropPlace(items, 'I1', 'gone', 1)).toBeNull();
  });

  it('is nowhere where the subtree would reach deeper than an outline may', () => {
    const deep = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => item(`d${String(level)}`, level, '-'));
    const pair = [...deep, item('p', 1, '-'), item('q', 2, '-')];
    expect(dropPlace(pair, 'p', 'd9', 9)).toEqual({ after: 'd9', level: 8 });
    expect(dropPlace(pair, 'p', 'd8', 9)).toBeNull();
  });
});

describe('dragging', () => {
  it('moves an item with all below it, and the numbers follow', () => {
    expect(dragged('I1', 'dash', 2)).toEqual([
      'I. MỤC ĐÍCH',
      '  1. Hai',
      'II. NỘI DUNG',
      '  1. Ba',
      '    - Gạch',
      '  2. Một',
      '    2.1. Một một',
      '    2.2. Một hai',
    ]);
  });

  it('gives an item the number of the row that it joins', () => {
    expect(dragged('dash', 'I11', 3).slice(2, 5)).toEqual([
      '    1.1. Một một',
      '    1.2. Gạch',
      '    1.3. Một hai',
    ]);
    expect(dragged('I2', 'I11', 3).slice(2, 5)).toEqual([
      '    1.1. Một một',
      '    1.2. Hai',
      '    1.3. Một hai',
    ]);
  });

  it('does not take the number away where the row begins with a paragraph', () => {
    const file = planFile([item('p', 1, null, 'Thực hiện'), ...items]);
    expect(dragged('I2', 'p', 1, file).slice(0, 3)).toEqual([' Thực hiện', 'I. Hai', 'II. MỤC ĐÍCH']);
  });

  it('changes nothing where the item stands so already', () => {
    expect(dragged('I1', 'I', 2)).toEqual(['(nothing)']);
    expect(dragged('I1', 'I12', 2)).toEqual(['(nothing)']);
  });

  it('changes the level alone where only that differs', () => {
    const place = dropPlace(items, 'I2', 'I12', 3);
    expect(place && dropItem(items, 'I2', place)).toMatchObject({ type: 'item/level', shift: 1 });
  });

  it('refuses a level that the gap does not allow', () => {
    expect(dropItem(items, 'II1', { after: 'I12', level: 1 })).toBeNull();
  });
});

describe('going from place to place by keys', () => {
  it('meets every gap once, and ends at the ends', () => {
    const met: (string | null)[] = [];
    let place: DropPlace | null = { after: null, level: 1 };
    while (place) {
      met.push(place.after);
      place = nextDropPlace(items, 'I1', place, 1, 2);
    }
    expect(met).toEqual([null, 'I', 'I2', 'II', 'II1', 'dash']);
    expect(nextDropPlace(items, 'I1', { after: null, level: 1 }, -1, 2)).toBeNull();
  });

  it('keeps to the level that is wished', () => {
    const first = dropPlace(items, 'I2', 'I12', 3);
    const up = first && nextDropPlace(items, 'I2', first, -1, 3);
    expect(up).toEqual({ after: 'I11', level: 3 });
  });
});

const arbitraryItems: fc.Arbitrary<Item[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('1.', '1.1.', 'a)', '-', null)), {
    minLength: 1,
    maxLength: 24,
  })
  .map((rows) => rows.map(([level, label], index) => item(String(index), level, label)));

const parentsOf = (body: readonly Item[]): Map<string, string | undefined> =>
  new Map(body.map(({ id }, index) => [id, body[parentIndex(body, index)]?.id]));

describe('every drag', () => {
  it('is one step that can be undone, and moves nothing but the subtree', () => {
    fc.assert(
      fc.property(
        arbitraryItems,
        fc.nat(23),
        fc.integer({ min: -1, max: 23 }),
        fc.integer({ min: 0, max: 9 }),
        (body, at, behind, wish) => {
          const file = planFile(body);
          const id = body[at % body.length]?.id ?? '';
          const after = behind < 0 ? null : (body[behind % body.length]?.id ?? null);
          const place = dropPlace(body, id, after, wish);
          if (!place) return;
          const change = dropItem(body, id, place);
          if (!change) return;
          const numbered = withNumbers(file, change);
          const next = applyChange(file, numbered);
          if (!next.ok) throw new Error(`a drag was refused: ${next.code}`);
          const moved = next.value.plan.items;
          // It stands where the line said, on that level, with its own below it.
          const now = moved.findIndex((each) => each.id === id);
          expect(moved[now - 1]?.id ?? null).toBe(place.after);
          expect(moved[now]?.level).toBe(place.level);
          const shape = (from: readonly Item[]): [string, number][] => {
            const [root, ...below] = subtreeOf(from, id);
            return [root, ...below].map((each) => [each?.id ?? '', (each?.level ?? 0) - (root?.level ?? 0)]);
          };
          expect(shape(moved)).toEqual(shape(body));
          // All others stand in their order, on their level, under the same item.
          const own = new Set(subtreeOf(body, id).map((each) => each.id));
          const others = (from: readonly Item[]): [string, number, string | undefined][] => {
            const parents = parentsOf(from);
            return from
              .filter((each) => !own.has(each.id))
              .map((each) => [each.id, each.level, parents.get(each.id)]);
          };
          expect(others(moved)).toEqual(others(body));
          expect(applyChange(next.value, invertChange(file, numbered))).toEqual({ ok: true, value: file });
        },
      ),
    );
  });
});
