import { createPlan, dropItem, dropPlace, subtreeOf, type Item } from '@phoihop/plan';
import { applyChange, createPlanFile } from '@phoihop/plan';
import { item } from '@phoihop/plan/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Carried } from '../drag/drag.controller.js';
import { outlineOf } from './entries.js';
import { gapBelow, paneGapOf } from './pane-drag.js';
import type { SeenOutline } from './pane-moves.js';
import { visibleRows } from './rows.js';

function seen(items: readonly Item[], isOpen: (id: string) => boolean = () => true): SeenOutline {
  const { entries, entryOf } = outlineOf(createPlan({ id: 'plan', items: [...items] }));
  return { rows: visibleRows(entries, ({ id }) => isOpen(id)), items, entryOf };
}

const body = [
  item('p', 1, null, 'Căn cứ Luật Mặt trận Tổ quốc Việt Nam;'),
  item('i', 1, 'I.', 'MỤC ĐÍCH'),
  item('i1', 2, '1.', 'Một'),
  item('dash', 3, '-', 'Gạch'),
  item('ii', 1, 'II.', 'NỘI DUNG'),
  item('end', 1, null, 'Trên đây là Kế hoạch./.'),
];

describe('gaps of the outline', () => {
  it('stand behind what is folded or has no row of its own, and before the closing sentence', () => {
    const outline = seen(body);
    expect(outline.rows.map(({ id }) => id)).to.deep.equal(['p', 'i', 'i1', 'ii']);
    expect([-1, 0, 1, 2, 3].map((index) => gapBelow(outline, index).after)).to.deep.equal([
      null,
      'p',
      'i',
      'dash',
      'ii',
    ]);
    const folded = seen(body, (id) => id !== 'i');
    expect(gapBelow(folded, 1)).to.deep.equal({ after: 'dash', deepest: 2 });
  });

  it('are drawn where they were asked for', () => {
    const arbitraryBody = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('1.', 'a)', 'I.')), {
        minLength: 2,
        maxLength: 16,
      })
      .map((rows) => rows.map(([level, label], index) => item(String(index), level, label)));
    fc.assert(
      fc.property(
        arbitraryBody,
        fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
        fc.nat(15),
        fc.integer({ min: -1, max: 15 }),
        (items, open, at, gap) => {
          const outline = seen(items, (id) => open[Number(id)] ?? true);
          const row = outline.rows[at % outline.rows.length];
          const root = items.find(({ id }) => id === row?.id);
          const index = Math.min(gap, outline.rows.length - 1);
          const { after, deepest } = gapBelow(outline, index);
          const place = root && dropPlace(items, root.id, after, deepest);
          if (!root || !place) return;
          // Within what is carried the line stands where it is taken from.
          const own = new Set(subtreeOf(items, root.id).map(({ id }) => id));
          if (after !== null && own.has(after)) return;
          const carried: Carried = {
            item: root,
            below: 0,
            wish: deepest,
            place,
            over: 'outline',
            by: 'pointer',
          };
          const drawn = paneGapOf(outline, carried);
          const above = outline.rows[index];
          expect(drawn).to.deep.equal(
            above
              ? { row: above.id, side: 'below', level: place.level }
              : { row: outline.rows[0]?.id, side: 'above', level: place.level },
          );
          // What is put down there stands below that row.
          const change = dropItem(items, root.id, place);
          const file = createPlanFile(createPlan({ id: 'plan', items }));
          const next = change ? applyChange(file, change) : undefined;
          if (!next?.ok || !above) return;
          const order = next.value.plan.items.map(({ id }) => id);
          expect(order.indexOf(root.id)).to.be.greaterThan(order.indexOf(above.id));
        },
      ),
    );
  });
});
