import type { Item, Weight } from '@phoihop/plan';
import { Schema } from 'prosemirror-model';

/** What a block knows of its item. All else of an item stays in the store, by id. */
export interface BlockAttributes {
  /** Empty for a block that was pasted or split off and is not in the plan yet. */
  id: string;
  /** 0 for such a block: it takes the level of its place. */
  level: number;
  label: string | null;
  weight: Weight;
  table: Item['table'] | null;
}

const EVERYWHERE = { default: null };

/**
 * The body of a plan as an editor sees it: one block for one item, in reading order. Blocks stand in chunks, which
 * mean nothing: the browser lays out, and the view compares, only the chunks that something happens in.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'chunk+' },
    chunk: { content: 'item+', selectable: false, toDOM: () => ['div', { class: 'chunk' }, 0] },
    /** Drawn by `ItemView`. */
    item: {
      content: 'text*',
      whitespace: 'pre',
      defining: true,
      attrs: {
        id: { default: '' },
        level: { default: 0 },
        label: EVERYWHERE,
        weight: { default: 'text' },
        table: EVERYWHERE,
      },
      parseDOM: ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'div'].map((tag) => ({ tag })),
    },
    text: {},
  },
  marks: {
    bold: { parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'i' }, { tag: 'em' }], toDOM: () => ['em', 0] },
    underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
  },
});
