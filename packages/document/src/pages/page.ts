import type { Box, Paragraph } from '../layout/index.js';
import type { TextLine } from './set-text.js';

/** Words on a page: lines of one paragraph that stand below each other. All lengths in points, from the page's text. */
export interface TextPiece {
  kind: 'text';
  paragraph: Paragraph;
  /** Head and end of a document, whose columns stand side by side; undefined in the text. */
  of?: 'head' | 'end';
  left: number;
  top: number;
  width: number;
  /** Height of each line; letters stand as far below its upper edge as `baseline`. */
  lineHeight: number;
  baseline: number;
  /** How far the first of the lines is indented; 0 where it is not the paragraph's first. */
  firstLine: number;
  align: 'left' | 'centre' | 'justify' | 'right';
  size: number;
  lines: readonly TextLine[];
  /** Whether the paragraph began on a page before, and whether it goes on on the next. */
  continues: boolean;
  goesOn: boolean;
}

export interface RulePiece {
  kind: 'rule';
  left: number;
  top: number;
  width: number;
  thickness: number;
}

export interface BoxPiece {
  kind: 'box';
  box: Box;
  left: number;
  top: number;
  width: number;
  height: number;
  size: number;
}

/** A cell as it stands on a page; `columns` and `rows` are how many it goes over here. */
export interface PlacedCell {
  lines: readonly TextLine[];
  columns: number;
  rows: number;
  align: 'left' | 'centre' | 'right';
  isHead: boolean;
  /** Its lines run from below to above. */
  turned: boolean;
}

export interface PlacedRow {
  height: number;
  isHead: boolean;
  cells: readonly PlacedCell[];
}

/** Rows of a table, its head above them on every page. */
export interface TablePiece {
  kind: 'table';
  item?: string;
  left: number;
  top: number;
  widths: readonly number[];
  size: number;
  lineHeight: number;
  /** Air at both sides of a cell. */
  cellMargin: number;
  rows: readonly PlacedRow[];
}

export type Piece = TextPiece | RulePiece | BoxPiece | TablePiece;

/** A page as it will be printed. All lengths in points. */
export interface Page {
  /** The section that it belongs to, from 0. */
  section: number;
  /** The number that it has, and whether that is printed: the first page of a section shows none. */
  number: number;
  numbered: boolean;
  width: number;
  height: number;
  landscape: boolean;
  /** Left and right have changed places where the form asks for it. */
  margins: { top: number; bottom: number; left: number; right: number };
  pieces: readonly Piece[];
}
