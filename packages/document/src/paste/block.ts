import type { Mark } from '@phoihop/plan';

/** Where a line stood in a list: which list of the paste, and how deep in it (from 1). */
export interface ListPlace {
  list: string;
  depth: number;
}

/** A table as a grid. The text of a merged cell is kept once, at its first row and column. */
export interface PastedTable {
  /** What each column is called; of headings above headings, all, `Đơn vị thực hiện: Chủ trì`. Empty without a head. */
  header: string[];
  rows: string[][];
  /** The rows of the head one by one, each with the text of the merged cells that reach into it. */
  head: string[][];
  /** Places in `rows` (from 0) that a cell from a row above covers, with its text. */
  covered: { row: number; column: number; text: string }[];
}

/** A line of what was pasted, or a table. */
export interface PastedBlock {
  /** As it came, with blanks folded as browsers do: not yet NFC. The caption of a table. Empty for a blank line. */
  text: string;
  /** The label where the clipboard has it apart from the text, as printed. */
  label?: string;
  /** Bold, italic and underlined stretches; UTF-16 offsets into `text`. */
  marks?: Mark[];
  /** Its place in a list, as Word, Google Docs or HTML have it. */
  list?: ListPlace;
  /** Its rank as a heading, 1 to 6. */
  heading?: number;
  /** The level of the item that it was, where our own copy has written it. */
  level?: number;
  table?: PastedTable;
  /** Ids of the tracked changes and of the comments of a file that begin in it. */
  changes?: string[];
  comments?: string[];
  /** A page ends here. */
  isBreak?: true;
}

/** Why a paste is refused; `params.limit` is what can be read. */
export type PasteCode = 'paste-too-large' | 'paste-too-many-parts' | 'paste-table-too-large';

/** What can be read at once: characters (UTF-16 units), nodes of the DOM, cells of one table. */
export const pasteLimits = { characters: 5_000_000, nodes: 500_000, cells: 500_000 } as const;
