import type { Item, Mark } from '@phoihop/plan';
import { ownMarkup } from '../own-markup.js';

/** What is needed of a document to make nodes: nothing is parsed, no markup is written as text. */
export type NodeMaker = Pick<Document, 'createDocumentFragment' | 'createElement' | 'createTextNode'>;

const TAGS: Readonly<Record<Mark['kind'], string>> = { bold: 'b', italic: 'i', underline: 'u' };

/** A heading in capitals is set bold, as the decree prints sections (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 5). */
function isHeading({ text }: Item): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The text in pieces, cut wherever a mark begins or ends. */
function piecesOf({ text, marks = [] }: Item): { text: string; kinds: Mark['kind'][] }[] {
  const cuts = new Set([0, text.length]);
  for (const { from, to } of marks) {
    cuts.add(Math.min(from, text.length));
    cuts.add(Math.min(to, text.length));
  }
  const places = Array.from(cuts).sort((first, second) => first - second);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    const over = marks.filter((mark) => mark.from <= from && mark.to >= to).map(({ kind }) => kind);
    return { text: text.slice(from, to), kinds: Array.from(new Set(over)) };
  });
}

/** Puts an item's label and text into `parent`. The label is plain text: a list would number anew where it arrives. */
function writeText(item: Item, parent: Element, maker: NodeMaker): void {
  let place = parent;
  if (isHeading(item)) {
    place = maker.createElement('b');
    place.setAttribute(ownMarkup.heading, '');
    parent.append(place);
  }
  if (item.label !== null) {
    const label = maker.createElement('span');
    label.setAttribute(ownMarkup.label, item.label);
    label.append(maker.createTextNode(item.text === '' ? item.label : `${item.label} `));
    place.append(label);
  }
  for (const { text, kinds } of piecesOf(item)) {
    let node: Node = maker.createTextNode(text);
    for (const kind of kinds) {
      const around = maker.createElement(TAGS[kind]);
      around.append(node);
      node = around;
    }
    place.append(node);
  }
}

function rowOf(cells: readonly string[], tag: 'th' | 'td', maker: NodeMaker): Element {
  const row = maker.createElement('tr');
  for (const text of cells) {
    const cell = maker.createElement(tag);
    cell.append(maker.createTextNode(text));
    row.append(cell);
  }
  return row;
}

function tableOf(item: Item, { header, rows }: NonNullable<Item['table']>, maker: NodeMaker): Element {
  const table = maker.createElement('table');
  table.setAttribute('border', '1');
  if (item.label !== null || item.text !== '') {
    const caption = maker.createElement('caption');
    writeText(item, caption, maker);
    table.append(caption);
  }
  if (header.length > 0) {
    const head = maker.createElement('thead');
    head.append(rowOf(header, 'th', maker));
    table.append(head);
  }
  const body = maker.createElement('tbody');
  for (const row of rows) body.append(rowOf(row, 'td', maker));
  table.append(body);
  return table;
}

/**
 * Items as HTML for the clipboard: a paragraph for each with its label as text, headings in bold, real tables. Made of
 * nodes of `maker` (the page's `document`). `readPasted` gives the same items back, with ids of their own and without
 * their tasks.
 */
export function htmlOfItems(items: readonly Item[], maker: NodeMaker): DocumentFragment {
  const fragment = maker.createDocumentFragment();
  for (const item of items) {
    const element = item.table ? tableOf(item, item.table, maker) : maker.createElement('p');
    if (!item.table) writeText(item, element, maker);
    element.setAttribute(ownMarkup.level, String(item.level));
    fragment.append(element);
  }
  return fragment;
}
