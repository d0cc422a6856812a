import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import { createPlan, createPlanFile } from '../model/create.js';
import type { Plan } from '../model/plan.js';
import { item } from '../testing/builders.js';
import { pasteItems, type PasteChanges } from './paste.js';
import { withNumbers } from './with-numbers.js';

const plan = createPlan({
  id: 'plan',
  agencies: [{ id: 'snv', name: 'Sở Nội vụ', aliases: [], kind: 'body' }],
  items: [item('i', 1, 'I.', 'NỘI DUNG'), item('a', 2, '1.', 'Tuyên truyền'), item('b', 2, '2.', 'Vận động')],
});

function pasted({ change, inserted }: PasteChanges, into: Plan = plan): Plan {
  const file = createPlanFile(into);
  if (!change) return into;
  const whole = withNumbers(file, change, new Set(inserted));
  const result = applyChange(file, whole);
  if (!result.ok) throw new Error(result.code);
  // One step takes all of it back.
  expect(applyChange(result.value, invertChange(file, whole))).toEqual({ ok: true, value: file });
  return result.value.plan;
}

const lines = ({ items }: Plan): string[] =>
  items.map(({ level, label, text }) => `${String(level)} ${label ?? '·'} ${text}`);

describe('pasting items', () => {
  it('puts them behind the item in hand, on its level, and the numbers behind them go on', () => {
    const after = pasted(
      pasteItems(plan, { item: 'a', offset: 12 }, [
        item('x', 1, '2.', 'Tập huấn'),
        item('y', 2, '-', 'Ở xã'),
      ]),
    );
    expect(lines(after)).toEqual([
      '1 I. NỘI DUNG',
      '2 1. Tuyên truyền',
      '2 2. Tập huấn',
      '3 - Ở xã',
      '2 3. Vận động',
    ]);
  });

  it('parts the item in which the caret stands', () => {
    const after = pasted(pasteItems(plan, { item: 'a', offset: 5 }, [item('x', 1, null, 'Ở giữa')]));
    expect(lines(after).slice(1, 4)).toEqual(['2 1. Tuyên', '2 · Ở giữa', '2 · truyền']);
  });

  it('takes the place of an empty item', () => {
    const empty = createPlan({ id: 'plan', items: [item('a', 1, null, '')] });
    const after = pasted(
      pasteItems(empty, { item: 'a', offset: 0 }, [item('x', 1, 'I.', 'MỤC ĐÍCH')]),
      empty,
    );
    expect(lines(after)).toEqual(['1 I. MỤC ĐÍCH']);
  });

  it('brings tasks along: bodies that the plan knows are its own, others are entered', () => {
    const task = {
      assignments: [
        { agency: 'g1', role: 'lead' as const },
        { agency: 'g2', role: 'coordinate' as const },
      ],
      targets: [],
      times: [],
    };
    const after = pasted(
      pasteItems(
        plan,
        { item: 'b', offset: 8 },
        [{ ...item('x', 1, null, 'Tập huấn'), task }],
        [
          { id: 'g1', name: 'Sở Nội Vụ', aliases: [], kind: 'body' },
          { id: 'g2', name: 'Hội Nông dân', aliases: [], kind: 'body' },
        ],
      ),
    );
    expect(after.agencies.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Hội Nông dân']);
    expect(after.items.at(-1)?.task?.assignments.map(({ agency }) => agency)).toEqual([
      'snv',
      after.agencies[1]?.id,
    ]);
  });
});
