import type { Table } from '@phoihop/plan';
import type { LayoutProfile } from '../profile/index.js';
import { textWidth } from '../metrics/text-width.js';
import type { TableBlock, TableCell } from './blocks.js';

/** Air at both sides of a cell, in millimetres. */
export const CELL_MARGIN = 1.9;

/** What our measure of letters and Word’s may differ by in a word, in millimetres. */
const SLACK = 1;

/** A column is never narrower than a number of two figures needs. */
const NARROWEST = 8;

/** So many columns of a long text are looked at; the rest of it changes little. */
const ROWS_LOOKED_AT = 200;

/**
 * How wide the columns of a table are, so that they fill the width: each has room for its longest word, and what is
 * left goes to those that hold most text. Millimetres.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  { width, size }: { width: number; size: number },
): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const least = new Array<number>(count).fill(NARROWEST);
  const texts = new Array<number>(count).fill(0);
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    for (const [column, text] of row.entries()) {
      const words = text.split(/\s+/u).map((word) => textWidth(word, { size, bold: true }));
      least[column] = Math.max(least[column] ?? 0, Math.max(...words) + 2 * CELL_MARGIN + SLACK);
      texts[column] = Math.max(texts[column] ?? 0, textWidth(text, { size }));
    }
  }
  const taken = least.reduce((sum, each) => sum + each, 0);
  // Words that do not fit beside each other are broken by Word: the columns share alike.
  if (taken >= width) return least.map((each) => (each / taken) * width);
  const wanted = texts.map((text, column) => Math.sqrt(Math.max(0, text - (least[column] ?? 0))));
  const all = wanted.reduce((sum, each) => sum + each, 0);
  const rest = width - taken;
  return least.map((each, column) => each + rest * (all > 0 ? (wanted[column] ?? 0) / all : 1 / count));
}

/** The table of an item; undefined where it has no cell. Short cells and heads stand in the middle. */
export function tableOfItem(
  item: string,
  { header, rows }: Table,
  { parts }: LayoutProfile,
  width: number,
): TableBlock | undefined {
  const all = [...(header.length > 0 ? [header] : []), ...rows];
  if (Math.max(0, ...all.map((row) => row.length)) === 0) return undefined;
  const { size } = parts['table-cell'];
  const cell = (text: string): TableCell => ({
    text: text.normalize('NFC'),
    ...(/^[\d.,%/\s-]{1,8}$/u.test(text) ? { align: 'centre' } : {}),
  });
  return {
    kind: 'table',
    item,
    widths: columnWidths(all, { width, size }),
    head: header.length > 0 ? [header.map((text) => ({ text: text.normalize('NFC') }))] : [],
    rows: rows.map((row) => row.map(cell)),
    size,
  };
}
