import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { Agency } from '../model/agency.js';
import { createPlan, createPlanFile } from '../model/create.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { readPlan } from '../read/read-plan.js';
import { ourDocuments } from '../read/testing/documents/index.js';
import { textOf } from '../read/testing/documents/our-document.js';
import { item } from '../testing/builders.js';
import { recognised } from './recognised.js';
import { setAllRecognised, setRecognised } from './set-recognised.js';

const agencies: Agency[] = [
  { id: 'snv', name: 'Sở Nội vụ', aliases: [], kind: 'body', level: 'province' },
  { id: 'mttq', name: 'Ủy ban MTTQ Việt Nam tỉnh', aliases: ['MTTQ tỉnh'], kind: 'body' },
];

const sentence =
  'MTTQ tỉnh chủ trì, phối hợp với Sở Nội vụ tỉnh và Hội Nông dân tỉnh tổ chức 04 hội nghị trước ngày 15/10/2026 theo Kế hoạch số 12/KH-UBND ngày 05/01/2026.';

function plan(text: string, parts: Partial<Item> = {}): Plan {
  const items = [item('ii', 1, 'II.', 'NỘI DUNG'), { ...item('x', 2, '1.', text), ...parts }];
  return createPlan({
    id: 'plan',
    period: { from: '2026-01-01', to: '2026-12-31' },
    agencies,
    items,
  });
}

function applied(before: Plan, change: PlanChange | null): Plan {
  const result = change ? applyChange(createPlanFile(before), change) : null;
  if (!result) return before;
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result.value.plan;
}

function shown(before: Plan): string[] {
  const text = before.items.at(-1)?.text ?? '';
  return recognised(before, 'x').map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

describe('what is recognised on an item', () => {
  it('stands at the words that say it, in reading order', () => {
    expect(shown(plan(sentence))).toEqual([
      'role: MTTQ tỉnh',
      'role: Sở Nội vụ tỉnh',
      'role: Hội Nông dân tỉnh',
      'target: 04 hội nghị',
      'time: trước ngày 15/10/2026',
      'citation: Kế hoạch số 12/KH-UBND',
    ]);
  });

  it('says what it would set: the body of the list that is meant, or the name of a new one', () => {
    const [lead, known, fresh, target, time, citation] = recognised(plan(sentence), 'x');
    expect(lead).toMatchObject({ role: 'lead', agency: { id: 'mttq' }, set: false });
    expect(known).toMatchObject({ role: 'coordinate', agency: { id: 'snv' } });
    expect(fresh).toMatchObject({ name: 'Hội Nông dân tỉnh' });
    expect(fresh).not.toHaveProperty('agency');
    expect(target).toMatchObject({ target: { min: 4, unit: 'hội nghị' } });
    expect(time).toMatchObject({ time: { kind: 'day', date: '2026-10-15' } });
    expect(citation).toMatchObject({ citation: { id: '12/KH-UBND', date: '2026-01-05' }, set: true });
  });

  it('leaves out what others say: quotations, and figures of cited instruments', () => {
    expect(shown(plan('Phổ biến nội dung “tổ chức 04 hội nghị” đến 12 xã.'))).toEqual(['target: 12 xã']);
  });

  it('takes the headings above into account', () => {
    const duties = createPlan({
      id: 'plan',
      agencies,
      items: [item('iii', 1, 'III.', 'TỔ CHỨC THỰC HIỆN'), item('x', 2, '1.', 'Sở Nội vụ')],
    });
    expect(recognised(duties, 'x')).toMatchObject([{ kind: 'role', role: 'implement', from: 0, to: 9 }]);
    expect(recognised(plan('Sở Nội vụ'), 'x')).toEqual([]);
    expect(recognised(duties, 'gone')).toEqual([]);
  });

  it('tells what the task holds already, however it is worded', () => {
    const task = {
      assignments: [{ agency: 'mttq', role: 'lead' as const }],
      targets: [{ min: 4, max: 4, unit: 'hội nghị', raw: 'bốn hội nghị' }],
      times: [],
    };
    expect(recognised(plan(sentence, { task }), 'x').map(({ set }) => set)).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('setting what was recognised', () => {
  it('is one change each, and then it is set', () => {
    for (const index of [0, 1, 2, 3, 4]) {
      const before = plan(sentence);
      const found = recognised(before, 'x')[index];
      if (!found) throw new Error('the sentence says five things');
      const after = applied(before, setRecognised(before, 'x', found));
      const now = recognised(after, 'x');
      expect(now[index]?.set).toBe(true);
      expect(now.filter(({ set }) => set)).toHaveLength(2);
      expect(now[index] && setRecognised(after, 'x', now[index])).toBeNull();
    }
  });

  it('is one change for all, which lists a new body once', () => {
    const before = plan('Hội Nông dân tỉnh hướng dẫn, kiểm tra; Hội Nông dân tỉnh tổng hợp.');
    const after = applied(before, setAllRecognised(before, 'x'));
    expect(after.agencies.map(({ name }) => name)).toEqual([
      'Sở Nội vụ',
      'Ủy ban MTTQ Việt Nam tỉnh',
      'Hội Nông dân tỉnh',
    ]);
    expect(after.items.at(-1)?.task?.assignments).toHaveLength(3);
    expect(setAllRecognised(after, 'x')).toBeNull();
  });
});

describe.each(ourDocuments.map((document) => [document.name, document] as const))('in %s', (_, document) => {
  const { plan: read } = readPlan(textOf(document));

  it('what reading has set is recognised as set, and at its words', () => {
    for (const { id, label, text: words, task } of read.items) {
      const found = recognised(read, id);
      const held = found.filter(({ kind, set }) => set && kind !== 'citation');
      const { assignments = [], targets = [], times = [], funding } = task ?? {};
      const count = assignments.length + targets.length + times.length + (funding === undefined ? 0 : 1);
      // Rows of tables have lost the names of their columns.
      const isRow = words.includes('|') || (label === null && /^\d{1,3} /u.test(words));
      if (!isRow) expect([words, held.length]).toEqual([words, count]);
      for (const each of found) {
        if (each.kind === 'target') expect(words.slice(each.from, each.to)).toBe(each.target.raw);
        if (each.kind === 'time') expect(words.slice(each.from, each.to)).toBe(each.time.raw);
        expect(each.to).toBeGreaterThan(each.from);
      }
    }
  });
});
