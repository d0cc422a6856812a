import { weightOf, weightsOf, type Item, type Weight } from '@phoihop/plan';
import type { Node } from 'prosemirror-model';
import { schema, type BlockAttributes } from './schema.js';

type ItemMark = NonNullable<Item['marks']>[number];

const KINDS = ['bold', 'italic', 'underline'] as const;

/** The block of each item: an item that stays the same keeps its block, and a block its place in the page. */
const blocks = new WeakMap<Item, Node>();

export function attributesOf(node: Node): BlockAttributes {
  return node.attrs as BlockAttributes;
}

function inlineOf(text: string, marks: readonly ItemMark[]): Node[] {
  if (marks.length === 0) return [schema.text(text)];
  const cuts = new Set([0, text.length]);
  for (const { from, to } of marks) for (const cut of [from, to]) cuts.add(Math.min(cut, text.length));
  const places = Array.from(cuts).sort((first, second) => first - second);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0;
    const kinds = KINDS.filter((kind) =>
      marks.some((mark) => mark.kind === kind && mark.from <= from && mark.to >= to),
    );
    return schema.text(
      text.slice(from, to),
      kinds.map((kind) => schema.marks[kind].create()),
    );
  });
}

/** The block that shows an item. How it is set, its place among others may tell. */
export function blockOf(item: Item, weight: Weight = weightOf(item)): Node {
  const known = blocks.get(item);
  if (known && attributesOf(known).weight === weight) return known;
  const { id, level, label, text, table = null } = item;
  const attributes: BlockAttributes = { id, level, label, weight, table };
  const content = known?.content ?? (text === '' ? [] : inlineOf(text, item.marks ?? []));
  const block = schema.nodes.item.create(attributes, content);
  blocks.set(item, block);
  return block;
}

/** The blocks that show the items of a body. */
export function blocksFor(items: readonly Item[]): Node[] {
  const weights = weightsOf(items);
  return items.map((item, index) => blockOf(item, weights[index]));
}

/** Whether a block shows an item as the plan has it. */
export function shows(block: Node, item: Item): boolean {
  return blocks.get(item) === block;
}

/** An item's block as the page has it already: nothing is drawn again for what a person has typed. */
export function adopt(item: Item, block: Node): void {
  blocks.set(item, block);
}

/** The marks of a block as an item keeps them: by their beginning, then bold, italic, underlined. */
export function marksOf(block: Node): ItemMark[] {
  const marks: ItemMark[] = [];
  for (const kind of KINDS) {
    let open: ItemMark | undefined;
    block.forEach((child, from) => {
      const marked = child.marks.some((mark) => mark.type.name === kind);
      if (marked && open?.to === from) open.to = from + child.nodeSize;
      else if (marked) marks.push((open = { from, to: from + child.nodeSize, kind }));
    });
  }
  return marks.sort((first, second) => first.from - second.from);
}
