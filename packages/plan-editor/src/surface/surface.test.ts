import { applyChange, createPlan, type Item } from '@phoihop/plan';
import { readPlan } from '@phoihop/plan/read';
import { item, planFile, samplePlanFile } from '@phoihop/plan/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import { blocksOf, bodyOf as chunked } from './body.js';
import { attributesOf, blockOf, blocksFor, marksOf } from './item-node.js';
import { schema } from './schema.js';
import { restructured } from './restructured.js';
import { bringTo } from './sync.js';
import { editedItem, stretchBetween } from './user-change.js';

const bodyOf = (items: readonly Item[]) => chunked(blocksFor(items));
const ids = (): (() => string) => {
  let count = 0;
  return () => `moi-${String(++count)}`;
};

const label = fc.constantFrom(null, 'I.', '1.', '1.1.', 'a)', '-', '+');
const mark = fc.record({
  from: fc.nat(30),
  to: fc.nat(40),
  kind: fc.constantFrom('bold' as const, 'italic' as const, 'underline' as const),
});
const anyItem = fc.record({
  level: fc.integer({ min: 1, max: 6 }),
  label,
  text: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', ' hai  dấu cách ', 'dòng\nmới', 'Đồng bào\u00a0DTTS'),
  ),
  marks: fc.option(fc.array(mark, { maxLength: 4 }), { nil: undefined }),
});
const anyBody = fc.array(anyItem, { minLength: 1, maxLength: 12 }).map((items) =>
  items.map(({ marks, ...each }, index): Item => ({
    id: `m${String(index)}`,
    ...each,
    ...(marks ? { marks } : {}),
  })),
);

describe('a plan in the editor', () => {
  it('comes back as it was, for 1,000 generated plans', () => {
    fc.assert(
      fc.property(anyBody, (items) => {
        // When nothing is changed, nothing is handed over: not a blank, not a mark
        expect(restructured(items, bodyOf(items), ids())).to.equal(null);
        expect(blocksOf(bodyOf(items)).map((block) => block.textContent)).to.deep.equal(
          items.map(({ text }) => text),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is brought to any other plan, and holds that then', () => {
    fc.assert(
      fc.property(anyBody, anyBody, fc.integer({ min: 0, max: 12 }), (items, others, cut) => {
        // Given a body, and another that shares some of its items in places of their own
        const mixed = [
          ...items.slice(cut),
          ...others.map((each) => ({ ...each, id: `${each.id}-khac` })),
          ...(cut % 2 === 0 ? items.slice(0, cut) : []),
        ];
        const state = EditorState.create({ doc: bodyOf(items) });
        // When the page is brought to it
        const tr = bringTo(state, blocksFor(mixed));
        const after = tr ? state.apply(tr).doc : state.doc;
        // Then it shows just that
        expect(chunked(blocksOf(after)).eq(bodyOf(mixed))).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('hands over whatever a person has done to its blocks: left out, moved, parted, typed anew', () => {
    const anyBlock = fc.record({ from: fc.nat(), text: fc.constantFrom(undefined, '', 'sửa') });
    fc.assert(
      fc.property(anyBody, fc.array(anyBlock, { minLength: 1, maxLength: 12 }), (items, blocks) => {
        // Given a page with some of a plan's blocks in any order, some twice, some that the plan does not know
        const after = blocks.map(({ from, text }) => {
          const origin = items[from % (items.length + 1)];
          const block = blockOf(origin ?? item('', 0, null, 'mới'));
          const words = text === undefined ? block.content : text === '' ? null : schema.text(text);
          return schema.nodes.item.create(block.attrs, words);
        });
        // When it is handed over
        const change = restructured(items, chunked(after), ids());
        const result = change ? applyChange(planFile(items), change) : undefined;
        // Then the plan is as the page is, and what stood before is the same item still
        if (result && !result.ok) throw new Error(JSON.stringify(result));
        const told = result?.value.plan.items ?? items;
        const known = new Set<string>();
        expect(told.map(({ text }) => text)).to.deep.equal(after.map(({ textContent }) => textContent));
        for (const [index, block] of after.entries()) {
          const { id, level } = attributesOf(block);
          if (id === '' || known.has(id)) continue;
          known.add(id);
          expect(told[index]).to.include({ id, level });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps well-formed marks', () => {
    const marks = [
      { from: 0, to: 5, kind: 'bold' as const },
      { from: 2, to: 8, kind: 'italic' as const },
    ];
    expect(marksOf(blockOf({ ...item('a', 1, null, 'Tuyên truyền'), marks }))).to.deep.equal(marks);
  });

  it('tells typing in one item from work on several', () => {
    const items = samplePlanFile().plan.items;
    const before = bodyOf(items);
    const typed = EditorState.create({ doc: before }).tr.insertText('x', 4).doc;
    const stretch = stretchBetween(before, typed);
    expect(stretch && editedItem(stretch)).to.equal(items[0]?.id);
    const gone = stretchBetween(before, bodyOf(items.slice(1)));
    expect(gone && editedItem(gone)).to.equal(null);
  });

  it('makes new items of blocks that stand twice or have no id yet', () => {
    const items = [item('a', 2, '1.', 'Một hai')];
    const halves = chunked([
      schema.nodes.item.create(blockOf(items[0]!).attrs, schema.text('Một')),
      schema.nodes.item.create(blockOf(items[0]!).attrs, schema.text('hai')),
      schema.nodes.item.create(null, schema.text('ba')),
    ]);
    const change = restructured(items, halves, ids());
    expect(change).to.deep.include({ type: 'batch', part: 'text' });
    expect(change?.type === 'batch' && change.changes.map(({ type }) => type)).to.deep.equal([
      'item/text',
      'item/insert',
      'item/insert',
    ]);
  });

  it('takes out what was deleted over several items, and what stays below it is kept', () => {
    const items = [item('a', 1, 'I.'), item('b', 2, '1.'), item('c', 3, '-'), item('d', 2, '2.')];
    const left = bodyOf([items[0]!, items[2]!, items[3]!]);
    expect(restructured(items, left, ids())).to.deep.equal({
      type: 'batch',
      part: 'text',
      changes: [{ type: 'item/remove', part: 'text', items: ['b'], keeps: ['c'] }],
    });
  });

  it('holds a plan that was read from text', () => {
    const { plan } = readPlan('KẾ HOẠCH\nNăm 2026\n\nI. NỘI DUNG\n1. Tuyên truyền\n- Ở xã\n');
    expect(restructured(plan.items, bodyOf(plan.items), ids())).to.equal(null);
    expect(createPlan({ ...plan, items: plan.items })).to.deep.equal(plan);
  });
});
