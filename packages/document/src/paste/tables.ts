import { headsDuties } from '@phoihop/plan/read';
import { searchKey } from '@phoihop/vietnamese/text';
import { ownMarkup } from '../own-markup.js';
import type { PastedBlock } from './block.js';
import { tableOf, type Cell } from './grid.js';
import { isLeftOut } from './left-out.js';
import { isElement, linesBelow, type Walk } from './walk.js';

/** Rows and columns that the head or the end of a document, laid out as a table, has at most. */
const LAYOUT = 3;

/** What only stands in tables that lay a document out: the national title, the recipients. */
const LAID_OUT = /^(?:cong hoa xa hoi chu nghia|noi nhan)/u;

function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter(isElement);
}

/** Whether a table stands inside another one: looks no further than the first, so that all together is linear. */
function holdsTable(table: Element): boolean {
  let node: Node | null = table.firstChild;
  while (node) {
    if (isElement(node) && node.localName === 'table') return true;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== table && !node.nextSibling) node = node.parentNode;
    node = node === table ? null : (node?.nextSibling ?? null);
  }
  return false;
}

interface Row {
  element: Element;
  head: boolean;
}

function rowsOf(table: Element, walk: Walk): Row[] {
  return children(table)
    .flatMap((part): Row[] => {
      if (part.localName === 'tr') return [{ element: part, head: false }];
      if (!/^t(?:head|body|foot)$/u.test(part.localName)) return [];
      const head = part.localName === 'thead';
      return children(part).flatMap((row) => (row.localName === 'tr' ? [{ element: row, head }] : []));
    })
    .filter(({ element }) => !isLeftOut(element, walk.styles.of(element), true));
}

function span(cell: Element, name: string): number {
  const written = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(written) && written > 0 ? Math.min(written, 65_534) : 1;
}

/** A line as printed, label in front. */
function printed({ label, text }: PastedBlock): string {
  return label === undefined ? text : `${label} ${text}`;
}

interface ReadCell extends Cell {
  lines: number;
}

function* cellOf(element: Element, walk: Walk): Generator<number, ReadCell> {
  const blocks = (yield* linesBelow(element, walk)).filter(({ text }) => text !== '');
  const bold = blocks.every(({ text, marks = [] }) =>
    marks.some(({ kind, from, to }) => kind === 'bold' && from === 0 && to === text.length),
  );
  return {
    text: blocks
      .map(printed)
      .join(' ')
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim(),
    columns: span(element, 'colspan'),
    rows: span(element, 'rowspan'),
    head: element.localName === 'th' || (blocks.length > 0 && bold),
    lines: blocks.length,
  };
}

/** Whether a table without lines only sets parts of the document side by side, as heads and signatures are. */
function isLayout(table: Element, rows: readonly (readonly ReadCell[])[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2) return true;
  const cells = rows.flat();
  if (rows.length > LAYOUT || columns > LAYOUT) return false;
  if (cells.some(({ text }) => LAID_OUT.test(searchKey(text.slice(0, 40))))) return true;
  const ruled = Number(table.getAttribute('border') ?? 0) > 0 || table.querySelector('th') !== null;
  return !ruled && cells.some(({ lines }) => lines > 1);
}

/** A table of our own copy: its cells to the letter. */
function ownTable(rows: readonly Row[], level: number): PastedBlock {
  const texts = rows.map(({ element, head }) => ({
    head,
    cells: children(element).map((cell) => cell.textContent),
  }));
  const header = texts.find(({ head }) => head)?.cells ?? [];
  const body = texts.filter(({ head }) => !head).map(({ cells }) => cells);
  return {
    text: '',
    level,
    table: { header, rows: body, head: header.length > 0 ? [header] : [], covered: [] },
  };
}

/** Whether a first row without any sign of it is the head: words in every cell, and none of them figures. */
function isPlainHead(first: readonly string[]): boolean {
  return (
    headsDuties(first) ||
    first.every((cell) => /\p{L}/u.test(cell) && !/\d{2}/u.test(cell) && cell.length <= 60)
  );
}

/**
 * A table as one block; null where its cells are to be read as lines: one that holds tables, has one column, or only
 * lays out the page. `level` is the item's, where the table is of our own copy.
 */
export function* tableBlock(
  table: Element,
  walk: Walk,
  level: number | undefined,
): Generator<number, PastedBlock | null> {
  if (holdsTable(table)) return null;
  const rows = rowsOf(table, walk);
  const own = level !== undefined && table.hasAttribute(ownMarkup.level);
  if (rows.length === 0 && !own) return null;
  const captions = children(table).filter(({ localName }) => localName === 'caption');
  const caption: PastedBlock = { text: '' };
  for (const element of captions) {
    const [first] = yield* linesBelow(element, walk);
    if (first) Object.assign(caption, first);
  }
  if (own) {
    const label = captions[0]?.querySelector(`[${ownMarkup.label}]`)?.getAttribute(ownMarkup.label);
    return {
      ...ownTable(rows, level),
      ...caption,
      ...(label === null || label === undefined ? {} : { label }),
      level,
    };
  }
  const cells: ReadCell[][] = [];
  for (const { element } of rows) {
    const row: ReadCell[] = [];
    for (const cell of children(element)) {
      if (isLeftOut(cell, walk.styles.of(cell), true)) continue;
      row.push(yield* cellOf(cell, walk));
    }
    cells.push(row);
  }
  if (isLayout(table, cells)) return null;
  const read = tableOf(cells, rows.filter(({ head }) => head).length, isPlainHead);
  if (!read.ok) {
    walk.refusal ??= read;
    return null;
  }
  return { text: caption.text, ...(caption.marks ? { marks: caption.marks } : {}), table: read.value };
}
