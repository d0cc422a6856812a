import {
  Paragraph as WordParagraph,
  Table,
  TableCell as WordCell,
  TableRow,
  TextRun,
  type IRunOptions,
  type ITableBordersOptions,
} from 'docx';
import {
  CELL_MARGIN,
  cellPlaces,
  type Block,
  type Box,
  type Columns,
  type TableBlock,
  type TableCell,
} from '../layout/index.js';
import { wordGap, wordParagraph, wordRule, type Writing } from './paragraph.js';
import { styleId, styleOf } from './style-names.js';
import { alignmentOf } from './styles.js';
import { eighths, halfPoints, twips, twipsOfPoints, xmlText } from './units.js';

const NO_LINE = { style: 'none', size: 0, color: 'auto' } as const;
const NO_LINES: ITableBordersOptions = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

function lines(colour: string, points: number): ITableBordersOptions {
  const line = { style: 'single', size: eighths(points), color: colour } as const;
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}

/** Widths in whole twips whose sum is that of the table, so that no column is a hair beside another’s. */
function gridOf(widths: readonly number[]): number[] {
  let left = 0;
  return widths.map((width) => {
    const from = twips(left);
    left += width;
    return twips(left) - from;
  });
}

/** Words in a frame of exact size, in the middle of a column. `column` in millimetres. */
function wordBox(
  { part, text, width, height, colour, above }: Box,
  column: number,
): (WordParagraph | Table)[] {
  const table = new Table({
    width: { size: twips(width), type: 'dxa' },
    columnWidths: [twips(width)],
    layout: 'fixed',
    indent: { size: twips((column - width) / 2), type: 'dxa' },
    borders: lines(colour, 1),
    margins: NO_MARGINS,
    rows: [
      new TableRow({
        height: { value: twips(height), rule: 'exact' },
        children: [
          new WordCell({
            width: { size: twips(width), type: 'dxa' },
            verticalAlign: 'center',
            children: [
              new WordParagraph({
                style: styleId(styleOf(part)),
                children: [new TextRun({ text: xmlText(text), color: colour })],
              }),
            ],
          }),
        ],
      }),
    ],
  });
  return [wordGap(above), table, wordGap()];
}

/** A block as Word has it, with the low paragraphs that Word asks for behind a table. `next` is what follows it. */
export function wordBlock(
  block: Block,
  next: Block | undefined,
  column: number,
  writing: Writing,
): (WordParagraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [wordParagraph(block, writing)];
    case 'rule':
      return [wordRule(block, column)];
    case 'box':
      return wordBox(block, column);
    case 'columns':
    case 'table': {
      const table = block.kind === 'table' ? wordTable(block) : wordColumns(block, writing);
      if (next === undefined) return [table, wordGap()];
      // Two tables without a paragraph between them would become one.
      return next.kind === 'columns' || next.kind === 'table' ? [table, wordGap(BETWEEN_TABLES)] : [table];
    }
  }
}

/** Points between two tables. */
const BETWEEN_TABLES = 6;

function wordBlocks(blocks: readonly Block[], column: number, writing: Writing): (WordParagraph | Table)[] {
  return blocks.flatMap((block, index) => wordBlock(block, blocks[index + 1], column, writing));
}

/** Columns side by side as a table without lines, whose rows stay on one page. */
export function wordColumns({ widths, rows, of }: Columns, writing: Writing): Table {
  const grid = gridOf(widths);
  return new Table({
    width: { size: grid.reduce((sum, each) => sum + each, 0), type: 'dxa' },
    columnWidths: grid,
    layout: 'fixed',
    borders: NO_LINES,
    margins: NO_MARGINS,
    rows: rows.map(({ height, columns }, index) => {
      // The first column of later rows is there already where it goes over several.
      const offset = index > 0 && columns.length < widths.length ? widths.length - columns.length : 0;
      return new TableRow({
        ...(of === 'end' && rows.length > 1 ? { cantSplit: true, keepNext: index < rows.length - 1 } : {}),
        ...(height === undefined ? {} : { height: { value: twips(height), rule: 'atLeast' } }),
        children: columns.map(({ blocks, rows: over }, column) => {
          const inner = wordBlocks(blocks, widths[column + offset] ?? 0, writing);
          return new WordCell({
            width: { size: grid[column + offset] ?? 0, type: 'dxa' },
            ...(over === undefined ? {} : { rowSpan: over }),
            children: inner.length > 0 ? inner : [wordGap()],
          });
        }),
      });
    }),
  });
}

function wordCell(
  { text, columns, rows, align, bold, turned }: TableCell,
  width: number,
  isHead: boolean,
  size: number,
): WordCell {
  const part = isHead ? 'table-head' : 'table-cell';
  const face: IRunOptions = { size: halfPoints(size), ...(bold ? { bold } : {}) };
  return new WordCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: 'center',
    ...(turned ? { textDirection: 'btLr' } : {}),
    ...(columns !== undefined && columns > 1 ? { columnSpan: columns } : {}),
    ...(rows !== undefined && rows > 1 ? { rowSpan: rows } : {}),
    children: text.split('\n').map(
      (each) =>
        new WordParagraph({
          style: styleId(styleOf(part)),
          ...(align === undefined ? {} : { alignment: alignmentOf(align) }),
          children: each === '' ? [] : [new TextRun({ ...face, text: xmlText(each) })],
        }),
    ),
  });
}

function wordRows(
  rows: readonly (readonly TableCell[])[],
  {
    grid,
    size,
    isHead,
    turnedHeight,
  }: { grid: readonly number[]; size: number; isHead: boolean; turnedHeight?: number },
): TableRow[] {
  const places = cellPlaces(rows, grid.length);
  return rows.map((row, index) => {
    const cells = row.map((cell, at) => {
      const start = places[index]?.[at] ?? 0;
      const width = grid.slice(start, start + (cell.columns ?? 1)).reduce((sum, each) => sum + each, 0);
      return wordCell(cell, width, isHead, size);
    });
    const last = row.at(-1);
    const end = (places[index]?.at(-1) ?? 0) + (last?.columns ?? (last ? 1 : 0));
    const spans = rows.some((each) => each.some((cell) => (cell.rows ?? 1) > 1));
    const missing = spans ? [] : grid.slice(end);
    return new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      // Word gives turned lines no more room than the row has.
      ...(turnedHeight !== undefined && row.some(({ turned }) => turned)
        ? { height: { value: twips(turnedHeight), rule: 'atLeast' } }
        : {}),
      children: [...cells, ...missing.map((width) => wordCell({ text: '' }, width, isHead, size))],
    });
  });
}

/** A table with lines, its head repeated on each page. */
export function wordTable({
  widths,
  head,
  rows,
  size,
  cellMargin = CELL_MARGIN,
  turnedHeight,
}: TableBlock): Table {
  const grid = gridOf(widths);
  const side = twips(cellMargin);
  return new Table({
    width: { size: grid.reduce((sum, each) => sum + each, 0), type: 'dxa' },
    columnWidths: grid,
    layout: 'fixed',
    borders: lines('000000', 0.5),
    margins: { top: twipsOfPoints(2), bottom: twipsOfPoints(2), left: side, right: side },
    rows: [
      ...wordRows(head, {
        grid,
        size,
        isHead: true,
        ...(turnedHeight === undefined ? {} : { turnedHeight }),
      }),
      ...wordRows(rows, { grid, size, isHead: false }),
    ],
  });
}
