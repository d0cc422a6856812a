import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { PlanFile } from '../model/plan-file.js';
import { item, planFile, samplePlanFile } from '../testing/builders.js';
import {
  indent,
  insertBehind,
  joinWithPrevious,
  moveDown,
  moveUp,
  outdent,
  removeSubtree,
  splitItem,
} from './outline.js';
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

/** The outline after a gesture with its numbers, as a person sees it. */
function outline(change: PlanChange | null, file: PlanFile = plan): string[] {
  if (!change) return ['(nothing)'];
  const result = applyChange(file, withNumbers(file, change));
  if (!result.ok) return [result.code];
  return result.value.plan.items.map(
    ({ level, label, text }) => `${'  '.repeat(level - 1)}${label ?? ''} ${text}`,
  );
}

const { items } = plan.plan;

describe('adding', () => {
  it('puts an item beside the one in hand and numbers what follows', () => {
    expect(outline(insertBehind(items, 'I11', 'new', 'Mới'))).toEqual([
      'I. MỤC ĐÍCH',
      '  1. Một',
      '    1.1. Một một',
      '    1.2. Mới',
      '    1.3. Một hai',
      '  2. Hai',
      'II. NỘI DUNG',
      '  1. Ba',
      '    - Gạch',
    ]);
  });

  it('puts it below an item that has items below it', () => {
    expect(outline(insertBehind(items, 'I1', 'new', 'Mới')).slice(1, 5)).toEqual([
      '  1. Một',
      '    1.1. Mới',
      '    1.2. Một một',
      '    1.3. Một hai',
    ]);
  });

  it('gives a dash beside a dash, and a first item its number', () => {
    expect(outline(insertBehind(items, 'dash', 'new', 'Mới')).at(-1)).toBe('    - Mới');
    expect(outline(insertBehind([], null, 'new', 'Mới'), planFile([]))).toEqual(['I. Mới']);
  });

  it('splits a line at the caret', () => {
    expect(outline(splitItem(items, 'I12', 4, 'new')).slice(3, 5)).toEqual(['    1.2. Một', '    1.3. hai']);
    expect(outline(splitItem(items, 'I12', 0, 'new')).slice(3, 5)).toEqual(['    1.2. ', '    1.3. Một hai']);
    expect(splitItem(items, 'I12', 99, 'new')).toBeNull();
  });
});

describe('taking out', () => {
  it('deletes an item with all below it and closes the gap', () => {
    expect(outline(removeSubtree(items, 'I1'))).toEqual([
      'I. MỤC ĐÍCH',
      '  1. Hai',
      'II. NỘI DUNG',
      '  1. Ba',
      '    - Gạch',
    ]);
  });

  it('joins a line with the one before it', () => {
    expect(outline(joinWithPrevious(items, 'I12')).slice(2, 4)).toEqual([
      '    1.1. Một một Một hai',
      '  2. Hai',
    ]);
    expect(joinWithPrevious(items, 'I')).toBeNull();
  });

  it('keeps what stands below a joined line', () => {
    expect(outline(joinWithPrevious(items, 'I1')).slice(0, 3)).toEqual([
      'I. MỤC ĐÍCH Một',
      '    1.1. Một một',
      '    1.2. Một hai',
    ]);
  });
});

describe('moving', () => {
  it('exchanges an item with its neighbour, with what stands below each', () => {
    const moved = ['I. MỤC ĐÍCH', '  1. Hai', '  2. Một', '    2.1. Một một', '    2.2. Một hai'];
    expect(outline(moveDown(items, 'I1')).slice(0, 5)).toEqual(moved);
    expect(outline(moveUp(items, 'I2')).slice(0, 5)).toEqual(moved);
    expect(outline(moveUp(items, 'II'))[0]).toBe('I. NỘI DUNG');
  });

  it('has nothing to do at either end', () => {
    expect(moveUp(items, 'I1')).toBeNull();
    expect(moveDown(items, 'I2')).toBeNull();
    expect(moveDown(items, 'II')).toBeNull();
  });
});

describe('levels', () => {
  it('takes an item in under the one above it', () => {
    expect(outline(indent(items, 'I2')).slice(3, 5)).toEqual(['    1.2. Một hai', '    1.3. Hai']);
    expect(indent(items, 'I1')).toBeNull();
  });

  it('takes an item out where it stands; what follows deeper stands below it', () => {
    expect(outline(outdent(items, 'I11')).slice(1, 5)).toEqual([
      '  1. Một',
      '  2. Một một',
      '    2.1. Một hai',
      '  3. Hai',
    ]);
    expect(outdent(items, 'I')).toBeNull();
  });
});

describe('numbers that were faulty before', () => {
  it('stay as printed until a person mends them', () => {
    const faulty = planFile([
      item('a', 1, 'I.', 'A'),
      item('b', 1, 'II.', 'B'),
      item('c', 1, 'II.', 'C'),
      item('d', 1, 'IV.', 'D'),
    ]);
    expect(outline(insertBehind(faulty.plan.items, 'a', 'new', 'Mới'), faulty)).toEqual([
      'I. A',
      'II. Mới',
      'III. B',
      'II. C',
      'IV. D',
    ]);
  });
});

describe('every gesture', () => {
  it('is one step that can be undone exactly', () => {
    const gestures = [indent, outdent, moveUp, moveDown, removeSubtree, joinWithPrevious];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(gestures.length - 1), fc.nat(30)), { maxLength: 12 }), (steps) => {
        let file = samplePlanFile();
        for (const [kind, place] of steps) {
          const current = file.plan.items;
          const id = current[place % Math.max(1, current.length)]?.id;
          const change = id === undefined ? null : gestures[kind]?.(current, id);
          if (!change) continue;
          const numbered = withNumbers(file, change);
          const next = applyChange(file, numbered);
          if (!next.ok) throw new Error(`a gesture was refused: ${next.code}`);
          expect(applyChange(next.value, invertChange(file, numbered))).toEqual({ ok: true, value: file });
          file = next.value;
        }
      }),
    );
  });
});
