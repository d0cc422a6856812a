import type { DocumentPart } from '../profile/index.js';

/** A stretch of text in one face. `part` tells which marks of the plan's own text it has besides its part's style. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** In a text with its amendments marked: whether only the later, or only the earlier has it. */
  change?: 'added' | 'removed';
}

/**
 * A paragraph. How it is set follows from `part` in the profile; what is given here holds besides or instead. Lengths
 * in millimetres, distances in points.
 */
export interface Paragraph {
  kind: 'paragraph';
  part: DocumentPart;
  runs: readonly Run[];
  /** The item, or the line of Nơi nhận, that it prints. */
  item?: string;
  recipient?: string;
  /** The item's level, from 1. */
  level?: number;
  /** The printed number, and whether text follows behind a blank or on the next line. */
  label?: { text: string; behind: 'blank' | 'line'; bold?: boolean };
  /** `./.` or what lacks of it, behind the text: printed, and no part of the plan's text. */
  endMark?: string;
  /** Left and right distance to the column's edges, and that of the first line to the left one. */
  indent?: { left?: number; right?: number; firstLine?: number };
  before?: number;
  after?: number;
  /** Single lines, whatever the profile says of the body. */
  singleLines?: boolean;
  align?: 'left' | 'centre' | 'justify' | 'right';
  keepWithNext?: boolean;
}

/** A solid line (đường kẻ), in the middle of its column. `width` in millimetres, `thickness` and `above` in points. */
export interface RuleBlock {
  kind: 'rule';
  width: number;
  thickness: number;
  above: number;
}

/** Words in a frame, in the middle of the column: marks of urgency, DỰ THẢO. Millimetres; `colour` is RRGGBB. */
export interface Box {
  kind: 'box';
  part: 'urgency' | 'draft';
  text: string;
  width: number;
  height: number;
  colour: string;
  /** Distance to what stands above, in points. */
  above: number;
}

/** A cell of columns that stand side by side; `rows` is how many rows it goes over. */
export interface Column {
  blocks: readonly Block[];
  rows?: number;
}

/** Columns side by side without lines: head and end of a document. Widths and heights in millimetres. */
export interface Columns {
  kind: 'columns';
  of: 'head' | 'end';
  widths: readonly number[];
  /** A column that goes over several rows stands in the first of them only. */
  rows: readonly { height?: number; columns: readonly Column[] }[];
}

/**
 * A cell of a table. `columns` and `rows` are how many it goes over, 1 when left out. `turned`: its lines run from below
 * to above, as names do above narrow columns.
 */
export interface TableCell {
  text: string;
  columns?: number;
  rows?: number;
  align?: 'left' | 'centre' | 'right';
  bold?: boolean;
  turned?: true;
}

/** A table with lines. Its head is repeated on each page. Widths in millimetres, `size` of letters in points. */
export interface TableBlock {
  kind: 'table';
  /** The item whose table it is. */
  item?: string;
  widths: readonly number[];
  /** A cell that comes down from a row above is left out of the rows below. */
  head: readonly (readonly TableCell[])[];
  rows: readonly (readonly TableCell[])[];
  size: number;
  /** Air at both sides of a cell, in millimetres; `CELL_MARGIN` when left out. */
  cellMargin?: number;
  /** How high the row of the head with turned cells is, in millimetres. */
  turnedHeight?: number;
}

export type Block = Paragraph | RuleBlock | Box | Columns | TableBlock;

/** Pages of one paper: the document itself, or an appendix. Millimetres. */
export interface Section {
  of: 'document' | 'appendix';
  /** Width and height as the paper lies. */
  width: number;
  height: number;
  landscape: boolean;
  margins: { top: number; bottom: number; left: number; right: number };
  /** Whether its pages are numbered from 1; else they go on. The first page of a section shows no number then. */
  numberedOnItsOwn: boolean;
  blocks: readonly Block[];
}

/** A whole document as it will be printed. */
export interface DocumentLayout {
  sections: readonly Section[];
}
