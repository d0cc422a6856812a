import {
  Bookmark,
  Paragraph as WordParagraph,
  type IRunOptions,
  type ISpacingProperties,
  type ParagraphChild,
} from 'docx';
import type { Paragraph, RuleBlock, Run } from '../layout/index.js';
import { isItemPart, type LayoutProfile } from '../profile/index.js';
import type { BookmarkNames } from './bookmarks.js';
import type { ListPlace, Numbering } from './numbering/index.js';
import { END_MARK_STYLE, LABEL_STYLE, RULE_STYLE, styleId, styleOf } from './style-names.js';
import { alignmentOf, lineSpacing } from './styles.js';
import { piecesOf, trackedEnd, trackedRun, wholeChange, type Revisions } from './revisions.js';
import { eighths, twips, twipsOfPoints } from './units.js';

/** What the paragraphs of one file share. */
export interface Writing {
  profile: LayoutProfile;
  bookmarks: BookmarkNames;
  numbering: Pick<Numbering, 'lists'>;
  /** Where each item’s paragraph is counted. */
  places: ReadonlyMap<Paragraph, ListPlace>;
  /** Tracked changes, where amendments are marked. */
  revisions: Revisions;
}

/** The name of a list of ours among the lists of a file. */
export function listName(list: number): string {
  return `ph${String(list)}`;
}

function textRuns(
  text: string,
  face: IRunOptions,
  { revisions }: Pick<Writing, 'revisions'>,
  change?: Run['change'],
): ParagraphChild[] {
  return piecesOf(text, face).map((piece) => trackedRun(piece, change, revisions));
}

function faceOf({ bold, italic, underline }: Run): IRunOptions {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(underline ? { underline: { type: 'single' } } : {}),
  };
}

function labelRuns(paragraph: Paragraph, caps: IRunOptions, writing: Writing): ParagraphChild[] {
  const { label } = paragraph;
  if (!label) return [];
  const change = wholeChange(paragraph);
  const face: IRunOptions = { style: styleId(LABEL_STYLE), ...caps, ...(label.bold ? { bold: true } : {}) };
  const text = textRuns(label.text, face, writing, change);
  return label.behind === 'line'
    ? [...text, trackedRun({ ...face, break: 1 }, change, writing.revisions)]
    : [...text, ...textRuns(' ', face, writing, change)];
}

/** Capitals are Word’s own setting: the words stay as the plan has them. */
function capitals({ part, runs }: Paragraph, { parts }: LayoutProfile): IRunOptions {
  const text = runs.map((run) => run.text).join('');
  return parts[part].upper === true && text !== text.toLocaleUpperCase('vi') ? { allCaps: true } : {};
}

function childrenOf(paragraph: Paragraph, writing: Writing, isCounted: boolean): ParagraphChild[] {
  const caps = capitals(paragraph, writing.profile);
  const label = isCounted ? [] : labelRuns(paragraph, paragraph.part === 'part-heading' ? {} : caps, writing);
  const text = paragraph.runs.flatMap((run) =>
    textRuns(run.text, { ...caps, ...faceOf(run) }, writing, run.change),
  );
  const end = paragraph.endMark
    ? textRuns(paragraph.endMark, { style: styleId(END_MARK_STYLE) }, writing)
    : [];
  const { item, recipient } = paragraph;
  const id =
    item !== undefined
      ? writing.bookmarks.nameOf('item', item)
      : recipient !== undefined
        ? writing.bookmarks.nameOf('recipient', recipient)
        : null;
  return [...label, ...(id === null ? text : [new Bookmark({ id, children: text })]), ...end];
}

/** Distances that the style does not say: headings of all kinds share one, that of titled points. */
function distances({ part, before, after }: Paragraph, { parts }: LayoutProfile): ISpacingProperties {
  const style = parts[isItemPart(part) && part !== 'text' && part !== 'basis' ? 'point-title' : part];
  const above = before ?? parts[part].before ?? 0;
  const below = after ?? parts[part].after ?? 0;
  return {
    ...(above === (style.before ?? 0) ? {} : { before: twipsOfPoints(above) }),
    ...(below === (style.after ?? 0) ? {} : { after: twipsOfPoints(below) }),
  };
}

/** A paragraph of the layout as Word’s. What its style says is not said again. */
export function wordParagraph(paragraph: Paragraph, writing: Writing): WordParagraph {
  const { profile } = writing;
  const { part, level, indent, align, keepWithNext, label, runs } = paragraph;
  const style = profile.parts[part];
  const place = writing.places.get(paragraph) ?? null;
  const isHeading = isItemPart(part) && part !== 'text' && part !== 'basis';
  const centred = isHeading ? style.align : undefined;
  // A table without a caption: the paragraph only says where it stands.
  const unseen =
    keepWithNext && paragraph.item !== undefined && runs.length === 0 && !label && !paragraph.endMark;
  const spacing = {
    ...distances(paragraph, profile),
    ...(paragraph.singleLines && isItemPart(part) ? lineSpacing(profile, true) : {}),
    ...(unseen ? { before: 0, after: 0, line: 20, lineRule: 'exact' as const } : {}),
  };
  const shift = {
    ...(indent?.left === undefined ? {} : { left: twips(indent.left) }),
    ...(indent?.right === undefined ? {} : { right: twips(indent.right) }),
    ...(indent?.firstLine === undefined ? {} : indentOf(indent.firstLine)),
    ...(part === 'part-heading' ? { firstLine: 0 } : {}),
  };
  const alignment = align ?? (centred === 'centre' ? centred : undefined);
  return new WordParagraph({
    style: styleId(styleOf(part, level)),
    ...trackedEnd(wholeChange(paragraph), writing.revisions),
    children: childrenOf(paragraph, writing, place !== null),
    ...(place === null
      ? {}
      : { numbering: { reference: listName(place.list), level: place.level, instance: 0, custom: true } }),
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
    ...(Object.keys(shift).length > 0 ? { indent: shift } : {}),
    ...(alignment === undefined ? {} : { alignment: alignmentOf(alignment) }),
    // Some programs break such a paragraph, others do not: none shall.
    ...(keepWithNext ? { keepNext: true, keepLines: true } : {}),
  });
}

function indentOf(firstLine: number): { firstLine: number } | { hanging: number } {
  return firstLine < 0 ? { hanging: twips(-firstLine) } : { firstLine: twips(firstLine) };
}

/**
 * A line (đường kẻ) as the upper border of a paragraph too low to be seen, whose indents leave it as wide as the line:
 * it stays with the text when that moves, and needs no drawing. `column` in millimetres.
 */
export function wordRule({ width, thickness, above }: RuleBlock, column: number): WordParagraph {
  const side = twips(Math.max(0, (column - width) / 2));
  return new WordParagraph({
    style: styleId(RULE_STYLE),
    indent: { left: side, right: side },
    spacing: { before: twipsOfPoints(above), after: 0, line: 40, lineRule: 'exact' },
    border: { top: { style: 'single', size: eighths(thickness), color: '000000', space: 0 } },
    children: [],
  });
}

/** A paragraph too low to be seen: between tables, and behind one at the end, where Word asks for it. */
export function wordGap(points = 1): WordParagraph {
  return new WordParagraph({
    style: styleId(RULE_STYLE),
    spacing: { before: 0, after: 0, line: twipsOfPoints(points), lineRule: 'exact' },
    children: [],
  });
}
