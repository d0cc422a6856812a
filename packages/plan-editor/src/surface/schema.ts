import type { Item } from '@phoihop/plan';
import { Schema, type DOMOutputSpec } from 'prosemirror-model';

/** What a block knows of its item. All else of an item stays in the store, by id. */
export interface BlockAttributes {
  /** Empty for a block that was pasted or split off and is not in the plan yet. */
  id: string;
  /** 0 for such a block: it takes the level of its place. */
  level: number;
  label: string | null;
  /** A heading in capitals is set bold (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 5). */
  weight: 'heading' | 'text';
  table: Item['table'] | null;
}

const EVERYWHERE = { default: null };

function cells(tag: 'th' | 'td', row: readonly string[]): DOMOutputSpec[] {
  return row.map((cell) => [tag, cell]);
}

/** A table below its caption: shown, but not part of the text that is edited. */
function tableDom({ header, rows }: NonNullable<Item['table']>): DOMOutputSpec {
  const head: DOMOutputSpec[] = header.length > 0 ? [['thead', ['tr', ...cells('th', header)]]] : [];
  const body: DOMOutputSpec[] = rows.map((row) => ['tr', ...cells('td', row)]);
  return ['table', { contenteditable: 'false' }, ...head, ['tbody', ...body]];
}

/** The body of a plan as an editor sees it: one block for one item, in reading order. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'item+' },
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
      toDOM(node) {
        const { id, level, label, weight, table } = node.attrs as BlockAttributes;
        const attributes = {
          class: 'item',
          part: 'item',
          'data-id': id,
          'data-level': String(Math.min(Math.max(level, 1), 6)),
          'data-weight': weight,
          ...(label === null ? {} : { 'data-label': `${label} ` }),
        };
        return table
          ? ['div', attributes, ['span', { class: 'caption' }, 0], tableDom(table)]
          : ['div', attributes, 0];
      },
    },
    text: {},
  },
  marks: {
    bold: { parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'i' }, { tag: 'em' }], toDOM: () => ['em', 0] },
    underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
  },
});
