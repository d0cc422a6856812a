import type { Item } from '@phoihop/plan';
import { item } from '@phoihop/plan/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { CHUNK } from '../chunk-size.js';
import { blockAround, blocksOf, bodyOf, findBlock, LARGEST, positionOf } from './body.js';
import { isUneven } from './chunks.js';
import { attributesOf, blocksFor } from './item-node.js';
import { restructured } from './restructured.js';
import { bringTo } from './sync.js';
import { stretchBetween } from './user-change.js';

/** So many items that they stand in several chunks. */
const plan = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => item(`m${String(index)}`, 2, '1.', `Việc ${String(index)}`));

const open = (items: readonly Item[]): EditorState => EditorState.create({ doc: bodyOf(blocksFor(items)) });

const placeCaret = (state: EditorState, id: string, offset: number): EditorState => {
  const position = positionOf(state.doc, { id, offset }) ?? 0;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
};

const caretOf = ({ selection: { $head } }: EditorState): { id: string; offset: number } => {
  const block = blockAround($head);
  return { id: block ? attributesOf(block).id : '', offset: $head.parentOffset };
};

const shown = (state: EditorState): string[] => blocksOf(state.doc).map((block) => attributesOf(block).id);

const bring = (state: EditorState, items: readonly Item[]): EditorState => {
  const tr = bringTo(state, blocksFor(items));
  return tr ? state.apply(tr) : state;
};

/** One thing that happens to a plan elsewhere; `at` and `count` are shares of its length. */
interface Event {
  kind: 'insert' | 'remove' | 'edit' | 'label' | 'move' | 'replace';
  at: number;
  count: number;
}

const anyEvent: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'edit', 'label', 'move', 'replace'),
  at: fc.nat(200),
  count: fc.nat(60),
});

let fresh = 0;
function happened(items: readonly Item[], { kind, at, count }: Event): Item[] {
  const from = at % (items.length + 1);
  const some = items.slice(from, from + count);
  const [before, behind] = [items.slice(0, from), items.slice(from + count)];
  const made = Array.from({ length: count + 1 }, () => item(`n${String(++fresh)}`, 1, null, 'Mới'));
  switch (kind) {
    case 'insert':
      return [...before, ...made, ...some, ...behind];
    case 'remove':
      return before.length + behind.length > 0 ? [...before, ...behind] : [...items];
    case 'edit':
      return [...before, ...some.map((each) => ({ ...each, text: `${each.text} thêm` })), ...behind];
    case 'label':
      return [...before, ...some.map((each) => ({ ...each, label: 'a)', level: 3 })), ...behind];
    case 'move':
      return [...behind, ...some, ...before];
    case 'replace':
      return [...before, ...made, ...behind];
  }
}

describe('chunks of a body', () => {
  it('show each of any row of plans, evenly parted, and the caret stays in its item', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 * CHUNK }),
        fc.array(anyEvent, { minLength: 1, maxLength: 8 }),
        fc.nat(5 * CHUNK - 1),
        (count, events, at) => {
          // Given a plan, and a caret in one of its items
          let items = plan(count);
          const id = `m${String(at % count)}`;
          let state = placeCaret(open(items), id, 3);
          for (const event of events) {
            // When something happens to it elsewhere
            items = happened(items, event);
            state = bring(state, items);
            // Then the body shows it block by block, in chunks neither too large nor too small
            state.doc.check();
            expect(blocksOf(state.doc).map(String)).to.deep.equal(blocksFor(items).map(String));
            expect(shown(state)).to.deep.equal(items.map((each) => each.id));
            expect(state.doc.children.every((chunk) => chunk.childCount <= LARGEST)).to.equal(true);
            expect(isUneven(state.doc)).to.equal(false);
            // And the caret is where it was, as long as its item is there
            if (items.some((each) => each.id === id)) expect(caretOf(state)).to.deep.equal({ id, offset: 3 });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keep the chunks in which nothing happens', () => {
    // Given a plan in several chunks
    const items = plan(6 * CHUNK);
    const state = open(items);
    // When an item comes in the middle, and one far behind it is edited
    const changed = happened(items, { kind: 'insert', at: 40, count: 0 });
    const edited = happened(changed, { kind: 'edit', at: 81, count: 1 });
    const after = bring(state, edited).doc;
    // Then only two of them are others
    const others = after.children.filter((chunk) => !state.doc.children.includes(chunk));
    expect(others.length).to.equal(2);
  });

  it('hold what was deleted over their borders as one change', () => {
    // Given a selection from the end of one chunk into the one after the next
    const items = plan(4 * CHUNK);
    const state = open(items);
    const from = positionOf(state.doc, { id: `m${String(CHUNK - 1)}`, offset: 4 }) ?? 0;
    const to = positionOf(state.doc, { id: `m${String(2 * CHUNK)}`, offset: 4 }) ?? 0;
    // When it is deleted
    const after = state.apply(
      state.tr.setSelection(TextSelection.create(state.doc, from, to)).deleteSelection(),
    );
    // Then the first of its items holds both ends, and the others are gone
    const gone = items.slice(CHUNK, 2 * CHUNK + 1).map(({ id }) => id);
    expect(shown(after)).to.deep.equal(items.map(({ id }) => id).filter((id) => !gone.includes(id)));
    const change = restructured(items, after.doc, () => 'moi');
    expect(change?.type === 'batch' && change.changes.map(({ type }) => type)).to.deep.equal([
      'item/text',
      'item/remove',
    ]);
    const stretch = stretchBetween(state.doc, after.doc);
    expect(stretch?.before.length).to.equal(CHUNK + 2);
    expect(stretch?.after.length).to.equal(1);
  });

  it('find each block by its id', () => {
    const items = plan(5 * CHUNK + 3);
    const { doc } = open(items);
    for (const { id } of items) {
      const found = findBlock(doc, id);
      expect(found && doc.nodeAt(found.at)).to.equal(found?.block);
      expect(found && attributesOf(found.block).id).to.equal(id);
    }
    expect(findBlock(doc, 'không có')).to.equal(undefined);
  });
});
