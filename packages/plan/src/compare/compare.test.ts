import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import { isEmptyTask } from '../commands/handlers/task.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { readPlan } from '../read/read-plan.js';
import { ourDocuments } from '../read/testing/documents/index.js';
import { textOf } from '../read/testing/documents/our-document.js';
import { arbitraryDraw, drawChange } from '../testing/arbitrary-change.js';
import { assignedPlanFile } from '../testing/assigned-plan.js';
import { item, planFile } from '../testing/builders.js';
import { comparePlans, isSamePlan, type PlanComparison } from './compare-plans.js';
import type { ItemDifference } from './items.js';
import type { Difference } from './lists.js';
import { longestRising } from './longest-run.js';
import { segmentsOf } from './segments.js';

const outline = [
  item('a', 1, 'I.', 'MỤC ĐÍCH'),
  item('b', 1, 'II.', 'NỘI DUNG'),
  item('b1', 2, '1.', 'Tổ chức 04 hội nghị tuyên truyền'),
  item('b2', 2, '2.', 'Xây dựng 10 tổ truyền thông'),
  item('c', 1, 'III.', 'TỔ CHỨC THỰC HIỆN'),
];

function compared(later: Item[], earlier: Item[] = outline): PlanComparison {
  return comparePlans(planFile(earlier).plan, planFile(later).plan);
}

/** One word for each difference, with the id of the item. */
function told(differences: readonly ItemDifference[]): string[] {
  return differences.map((each) => {
    if (each.change !== 'altered')
      return `${each.change} ${(each.change === 'added' ? each.later : each.earlier).id}`;
    const what = [each.moved && (each.along ? 'along' : 'moved'), each.text && 'text', each.label && 'label'];
    const more = [each.level && 'level', each.task && 'task', each.other && 'other'];
    return [each.later.id, ...what, ...more].filter(Boolean).join(' ');
  });
}

/** The later list, made from the earlier one and what is said to differ. */
function patched<Value>(earlier: readonly Value[], differences: readonly Difference<Value>[]): Value[] {
  const gone = new Set(differences.flatMap((each) => (each.change === 'added' ? [] : [each.earlierPlace])));
  const kept = earlier.filter((_, place) => !gone.has(place));
  const placed = new Map(
    differences.flatMap((each) => (each.change === 'removed' ? [] : [[each.place, each.later] as const])),
  );
  const list: Value[] = [];
  while (kept.length > 0 || placed.has(list.length)) {
    const next = placed.get(list.length) ?? kept.shift();
    if (next !== undefined) list.push(next);
  }
  return list;
}

describe('two versions of a plan', () => {
  it('differ by what was added and removed, told in the order of the later', () => {
    const later = outline.filter(({ id }) => id !== 'b1');
    const added = [...later.slice(0, 3), item('b3', 2, '3.', 'Biểu dương'), ...later.slice(3)];
    expect(told(compared(added).items)).toEqual(['removed b1', 'added b3']);
  });

  it('tell moved items from those that have merely shifted', () => {
    const [a, b, b1, b2, c] = outline as [Item, Item, Item, Item, Item];
    expect(told(compared([item('new', 1, 'I.'), ...outline]).items)).toEqual(['added new']);
    expect(told(compared([c, a, b, b1, b2]).items)).toEqual(['c moved']);
    expect(told(compared([a, b, b2, b1, c]).items)).toHaveLength(1);
  });

  it('tell what has moved along with its heading', () => {
    const [a, b, b1, b2, c] = outline as [Item, Item, Item, Item, Item];
    const more = [item('d', 1, 'IV.'), item('e', 1, 'V.')];
    const later = compared([a, c, ...more, b, b1, b2], [a, b, b1, b2, c, ...more]);
    expect(told(later.items).filter((each) => /moved|along/u.test(each))).toHaveLength(3);
    const four = [...more, item('f', 1, 'VI.')];
    const down = compared([a, c, ...four, b, b1, b2], [a, b, b1, b2, c, ...four]);
    expect(told(down.items)).toEqual(['b moved', 'b1 along', 'b2 along']);
  });

  it('tell texts by words, labels, levels and tasks', () => {
    const [a, b, b1, b2, c] = outline as [Item, Item, Item, Item, Item];
    const task = { assignments: [{ agency: 'x', role: 'lead' as const }], targets: [], times: [] };
    const { items } = compared([
      a,
      b,
      { ...b1, text: 'Tổ chức 06 hội nghị tuyên truyền' },
      { ...b2, level: 3, label: 'a)', task },
      c,
    ]);
    expect(told(items)).toEqual(['b1 text', 'b2 label level task']);
    expect(items[0]).toMatchObject({
      text: [
        { kind: 'kept', text: 'Tổ chức ' },
        { kind: 'removed', text: '04' },
        { kind: 'added', text: '06' },
        { kind: 'kept', text: ' hội nghị tuyên truyền' },
      ],
    });
    expect(items[1]).toMatchObject({ task: { added: task.assignments, removed: [], fields: [] } });
  });

  it('differ in head, recipients and signatories', () => {
    const { plan } = assignedPlanFile();
    const later: Plan = {
      ...plan,
      place: 'Tà Lưn',
      recipients: plan.recipients.slice(1),
      signatories: plan.signatories.map((each, index) =>
        index === 0 ? { ...each, name: 'Vi Thị Xuân' } : each,
      ),
    };
    expect(comparePlans(plan, later)).toMatchObject({
      head: [{ field: 'place', earlier: 'Sông Lam', later: 'Tà Lưn' }],
      items: [],
      recipients: [{ change: 'removed', earlier: { id: 'ubtw' } }],
    });
    expect(comparePlans(plan, later).signatories).toMatchObject([
      { change: 'altered', edited: true, moved: false, later: { name: 'Vi Thị Xuân' } },
    ]);
  });
});

describe('plans that were read from text', () => {
  const document = ourDocuments[0];
  if (!document) throw new Error('there are documents of our own');
  const text = textOf(document);
  const { plan } = readPlan(text);

  it.each(ourDocuments.map((each) => [each.name, each] as const))(
    'are the same as themselves: %s',
    (_, each) => {
      const read = readPlan(textOf(each)).plan;
      expect(isSamePlan(comparePlans(read, readPlan(textOf(each)).plan))).toBe(true);
    },
  );

  it('are matched by what they say, though reading counts their items anew', () => {
    const index = plan.items.findIndex(({ label }) => label === '2.');
    const without = plan.items.filter((_, place) => place !== index);
    const counted = without.map((each, place) => ({ ...each, id: `i${String(place + 1)}` }));
    const { items } = comparePlans(plan, { ...plan, items: counted });
    expect(items).toMatchObject([{ change: 'removed', earlier: { text: plan.items[index]?.text } }]);
  });

  it('are matched by likeness where an item was edited', () => {
    const index = plan.items.findIndex(({ text: words }) => words.split(' ').length > 15);
    const edited = plan.items.map((each, place) => ({
      ...each,
      id: `n${String(place)}`,
      text: place === index ? `${each.text} theo đúng quy định.` : each.text,
    }));
    expect(comparePlans(plan, { ...plan, items: edited }).items).toMatchObject([
      { change: 'altered', moved: false, edited: true, place: index },
    ]);
  });
});

describe('a comparison', () => {
  /** Plans that some random changes lead to. */
  const edited = fc.array(arbitraryDraw, { maxLength: 20 }).map((draws) => {
    let file = assignedPlanFile();
    for (const draw of draws) {
      const change = drawChange(file, draw);
      // A plan that was imported has other identities: it is not a version of this one.
      const next = change && change.type !== 'plan/import' ? applyChange(file, change) : null;
      if (next?.ok) file = next.value;
    }
    return file.plan;
  });
  const { plan: first } = assignedPlanFile();
  const withoutEmptyTasks = (items: readonly Item[]): Item[] =>
    items.map(({ task, ...rest }) => (task && !isEmptyTask(task) ? { ...rest, task } : rest));

  it('of a plan with itself finds nothing', () => {
    fc.assert(
      fc.property(edited, (plan) => {
        expect(isSamePlan(comparePlans(plan, plan))).toBe(true);
      }),
    );
  });

  it('tells all that leads from the earlier to the later', () => {
    fc.assert(
      fc.property(edited, edited, (earlier, later) => {
        const found = comparePlans(earlier, later);
        expect(withoutEmptyTasks(patched(earlier.items, found.items))).toEqual(
          withoutEmptyTasks(later.items),
        );
        expect(patched(earlier.recipients, found.recipients)).toEqual(later.recipients);
        expect(patched(earlier.signatories, found.signatories)).toEqual(later.signatories);
        expect(patched(earlier.agencies, found.agencies)).toEqual(later.agencies);
        const head = Object.fromEntries(found.head.map(({ field, later: value }) => [field, value]));
        const lists = { items: [], recipients: [], signatories: [], agencies: [] };
        expect({ ...earlier, ...head, ...lists }).toEqual({ ...later, ...lists });
      }),
      { numRuns: 200 },
    );
  });

  it('the other way round has what was added as removed', () => {
    fc.assert(
      fc.property(edited, (later) => {
        const ids = (differences: readonly ItemDifference[], change: 'added' | 'removed'): string[] =>
          differences
            .flatMap((each) => {
              if (each.change === 'added' && change === 'added') return [each.later.id];
              return each.change === 'removed' && change === 'removed' ? [each.earlier.id] : [];
            })
            .sort();
        const there = comparePlans(first, later).items;
        const back = comparePlans(later, first).items;
        expect(ids(back, 'removed')).toEqual(ids(there, 'added'));
        expect(ids(back, 'added')).toEqual(ids(there, 'removed'));
      }),
    );
  });

  it('of texts gives back both of them', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'một', ' ', '  ', '\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (earlier, later) => {
        const segments = segmentsOf(earlier, later);
        const joined = (left: string): string =>
          segments
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join('');
        expect([joined('added'), joined('removed')]).toEqual([earlier, later]);
      }),
    );
  });
});

describe('the longest rising sequence', () => {
  it('rises, and none is longer', () => {
    const longest = (places: readonly number[]): number => {
      const best: number[] = [];
      for (const [index, place] of places.entries())
        best.push(
          1 + Math.max(0, ...best.filter((_, before) => (places[before] ?? 0) < place && before < index)),
        );
      return Math.max(0, ...best);
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), (places) => {
        const found = [...longestRising(places)]
          .sort((one, other) => one - other)
          .map((at) => places[at] ?? 0);
        expect(found).toEqual([...found].sort((one, other) => one - other));
        expect(found).toHaveLength(longest(places));
      }),
    );
  });
});
