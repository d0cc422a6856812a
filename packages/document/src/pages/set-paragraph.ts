import type { Columns, Paragraph } from '../layout/index.js';
import { points } from '../metrics/text-width.js';
import { isItemPart, type LayoutProfile } from '../profile/index.js';
import { lineOf } from './line-height.js';
import type { TextPiece } from './page.js';
import { linesOf, stretchesOf, type TextLine } from './set-text.js';

/** The height of a paragraph that only says where a table stands, in points. */
const UNSEEN = 1;

export interface SetParagraph {
  kind: 'paragraph';
  paragraph: Paragraph;
  piece: Omit<TextPiece, 'top' | 'lines' | 'firstLine' | 'continues' | 'goesOn'>;
  firstLine: number;
  /** Height of a single line: what the form adds to it may reach below the foot of a page. */
  natural: number;
  lines: readonly TextLine[];
  before: number;
  after: number;
}

/** Whether a paragraph only says where a table without a caption stands. */
function isUnseen({ keepWithNext, item, runs, label, endMark }: Paragraph): boolean {
  return keepWithNext === true && item !== undefined && runs.length === 0 && !label && !endMark;
}

/** A paragraph in its lines. `column` in points. */
export function setParagraph(
  paragraph: Paragraph,
  profile: LayoutProfile,
  column: number,
  of?: Columns['of'],
): SetParagraph {
  const { part, indent = {}, align } = paragraph;
  const style = profile.parts[part];
  const { size } = style;
  const single = paragraph.singleLines === true || !isItemPart(part);
  const left = points(indent.left ?? 0);
  const right = points(indent.right ?? 0);
  const usual = style.indented === true ? profile.body.firstLine : 0;
  const firstLine = points(indent.firstLine ?? usual);
  const width = column - left - right;
  const unseen = isUnseen(paragraph);
  const { natural, ...metrics } = unseen
    ? { lineHeight: UNSEEN, natural: UNSEEN, baseline: UNSEEN }
    : lineOf(profile, size, single);
  return {
    kind: 'paragraph',
    paragraph,
    piece: {
      kind: 'text',
      paragraph,
      ...(of === undefined ? {} : { of }),
      left,
      width,
      ...metrics,
      align: align ?? style.align,
      size,
    },
    firstLine,
    natural,
    lines: unseen
      ? [{ stretches: [], width: 0, ends: true }]
      : linesOf(stretchesOf(paragraph, style), size, { first: width - firstLine, others: width }),
    before: unseen ? 0 : (paragraph.before ?? style.before ?? 0),
    after: unseen ? 0 : (paragraph.after ?? style.after ?? 0),
  };
}

/** Lines of a paragraph from one to another as a piece of a page, its upper edge at `top`. */
export function pieceOf(
  { piece, firstLine, lines }: SetParagraph,
  from: number,
  to: number,
  top: number,
): TextPiece {
  return {
    ...piece,
    top,
    firstLine: from === 0 ? firstLine : 0,
    lines: lines.slice(from, to),
    continues: from > 0,
    goesOn: to < lines.length,
  };
}
