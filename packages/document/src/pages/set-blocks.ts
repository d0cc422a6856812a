import type { Block, Columns } from '../layout/index.js';
import { points } from '../metrics/text-width.js';
import type { LayoutProfile } from '../profile/index.js';
import type { BoxPiece, RulePiece, TextPiece } from './page.js';
import { pieceOf, setParagraph, type SetParagraph } from './set-paragraph.js';
import { setTable, type SetTable } from './set-table.js';

/** A line (đường kẻ) is the border of a paragraph as high as this; a gap behind a table is half of it. Points. */
const BELOW_RULE = 2;
const GAP = 1;

/** What has its place within something that is not broken: `top` and `left` count from its corner. */
export type Placed = TextPiece | RulePiece | BoxPiece;

/** Something that is not broken over pages unless it is higher than a page: a line, a box, head or end. */
export interface SetWhole {
  kind: 'whole';
  placed: readonly Placed[];
  height: number;
}

export type SetBlock = SetParagraph | SetWhole | SetTable;

/** Blocks below each other as they stand in a column. */
function stacked(
  blocks: readonly Block[],
  profile: LayoutProfile,
  column: number,
  of: Columns['of'],
): { placed: Placed[]; height: number } {
  const placed: Placed[] = [];
  let top = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const set = setParagraph(block, profile, column, of);
      top += set.before;
      placed.push(pieceOf(set, 0, set.lines.length, top));
      top += set.lines.length * set.piece.lineHeight + set.after;
    } else {
      const set = setBlock(block, profile, column, Infinity);
      if (set.kind !== 'whole') continue;
      placed.push(...set.placed.map((each) => ({ ...each, top: each.top + top })));
      top += set.height;
    }
  }
  return { placed, height: top };
}

/** Columns side by side: rows as high as what is highest in them. */
function setColumns({ of, widths, rows }: Columns, profile: LayoutProfile): SetWhole {
  const inPoints = widths.map(points);
  const placed: Placed[] = [];
  /** Columns that go over several rows: where they end at least. */
  let least = 0;
  let top = 0;
  for (const { height = 0, columns } of rows) {
    const offset = widths.length - columns.length;
    let lowest = points(height);
    for (const [index, { blocks, rows: over = 1 }] of columns.entries()) {
      const at = index + offset;
      const left = inPoints.slice(0, at).reduce((sum, each) => sum + each, 0);
      const own = stacked(blocks, profile, inPoints[at] ?? 0, of);
      placed.push(...own.placed.map((each) => ({ ...each, top: each.top + top, left: each.left + left })));
      if (over > 1) least = Math.max(least, top + own.height);
      else lowest = Math.max(lowest, own.height);
    }
    top += lowest;
  }
  return { kind: 'whole', placed, height: Math.max(top, least) };
}

/** A block with the measures of what it prints. `column` and `most`, the height of a page’s text, in points. */
export function setBlock(block: Block, profile: LayoutProfile, column: number, most: number): SetBlock {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block, profile, column);
    case 'rule': {
      const width = points(block.width);
      const { thickness, above } = block;
      const placed: RulePiece = { kind: 'rule', left: (column - width) / 2, top: above, width, thickness };
      return { kind: 'whole', placed: [placed], height: above + thickness + BELOW_RULE };
    }
    case 'box': {
      const width = points(block.width);
      const height = points(block.height);
      const { size } = profile.parts[block.part];
      const placed: BoxPiece = {
        kind: 'box',
        box: block,
        left: (column - width) / 2,
        top: block.above,
        width,
        height,
        size,
      };
      return { kind: 'whole', placed: [placed], height: block.above + height + GAP };
    }
    case 'columns':
      return setColumns(block, profile);
    case 'table':
      return setTable(block, profile, most);
  }
}
