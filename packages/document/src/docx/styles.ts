import type {
  ICharacterStyleOptions,
  IParagraphStyleOptions,
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
  ISpacingProperties,
  IStylesOptions,
} from 'docx';
import type { DocumentLayout, Paragraph } from '../layout/index.js';
import { isItemPart, type DocumentPart, type LayoutProfile, type PartStyle } from '../profile/index.js';
import { blocksOf } from './walk.js';
import { END_MARK_STYLE, HEADING, LABEL_STYLE, RULE_STYLE, styleId, styleOf } from './style-names.js';
import { halfPoints, twips, twipsOfPoints } from './units.js';

const ALIGNMENTS = { left: 'left', centre: 'center', justify: 'both', right: 'right' } as const;

export function alignmentOf(align: keyof typeof ALIGNMENTS): (typeof ALIGNMENTS)[keyof typeof ALIGNMENTS] {
  return ALIGNMENTS[align];
}

/** Distance between lines as Word says it: parts of 240 for a single line, or twips. */
export function lineSpacing(
  { body }: LayoutProfile,
  single: boolean,
): Pick<ISpacingProperties, 'line' | 'lineRule'> {
  const { lineHeight } = body;
  if (single) return { line: 240, lineRule: 'auto' };
  return lineHeight.kind === 'multiple'
    ? { line: Math.round(lineHeight.value * 240), lineRule: 'auto' }
    : { line: twipsOfPoints(lineHeight.points), lineRule: 'exact' };
}

function runStyle({ size, bold, italic, underline }: PartStyle): IRunStylePropertiesOptions {
  return {
    size: halfPoints(size),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(underline ? { underline: { type: 'single' } } : {}),
  };
}

function paragraphStyle(profile: LayoutProfile, part: DocumentPart): IParagraphStylePropertiesOptions {
  const { align, before = 0, after = 0, indented = false } = profile.parts[part];
  const spacing = {
    before: twipsOfPoints(before),
    after: twipsOfPoints(after),
    ...lineSpacing(profile, !isItemPart(part)),
  };
  return {
    alignment: alignmentOf(align),
    spacing,
    indent: { firstLine: indented ? twips(profile.body.firstLine) : 0 },
  };
}

function styleFor(
  profile: LayoutProfile,
  { part, level = 1 }: Pick<Paragraph, 'part' | 'level'>,
): IParagraphStyleOptions {
  const name = styleOf(part, level);
  const isHeading = name.startsWith(HEADING);
  return {
    id: styleId(name),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(isHeading ? { next: styleId(styleOf('text', level)), uiPriority: 9 } : {}),
    paragraph: {
      ...paragraphStyle(profile, isHeading ? 'point-title' : part),
      ...(isHeading ? { keepNext: true, outlineLevel: level - 1 } : {}),
    },
    run: runStyle(profile.parts[isHeading ? 'point-title' : part]),
  };
}

const CHARACTER_STYLES: readonly ICharacterStyleOptions[] = [LABEL_STYLE, END_MARK_STYLE].map((name) => ({
  id: styleId(name),
  name,
  basedOn: 'DefaultParagraphFont',
}));

/** So many headings the library has from itself. */
const LIBRARY_HEADINGS = 6;

/** The styles that a document uses, in the form of the profile: letters, Vietnamese as language, one for each part. */
export function stylesOf(layout: DocumentLayout, profile: LayoutProfile): IStylesOptions {
  const used = new Map<string, IParagraphStyleOptions>();
  const seen = new Set<string>();
  const add = (paragraph: Pick<Paragraph, 'part' | 'level'>): void => {
    // Thousands of paragraphs have a few styles among them.
    const kind = `${paragraph.part}/${String(paragraph.level)}`;
    if (seen.has(kind)) return;
    seen.add(kind);
    const style = styleFor(profile, paragraph);
    if (!used.has(style.id)) used.set(style.id, style);
  };
  for (const block of blocksOf(layout)) {
    if (block.kind === 'paragraph') add(block);
    if (block.kind === 'paragraph' && styleOf(block.part, block.level).startsWith(HEADING))
      add({ part: 'text', ...(block.level === undefined ? {} : { level: block.level }) });
    if (block.kind === 'box') add({ part: block.part });
  }
  // Those that nobody uses yet are blue in Word’s own form.
  for (let level = 1; level <= LIBRARY_HEADINGS; level++) add({ part: 'point-title', level });
  for (const part of ['text', 'page-number', 'table-head', 'table-cell'] as const) add({ part });
  used.set(styleId(RULE_STYLE), {
    id: styleId(RULE_STYLE),
    name: RULE_STYLE,
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
    run: { size: 2 },
  });
  return {
    default: {
      document: {
        run: {
          font: profile.font,
          size: halfPoints(profile.parts.text.size),
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
      },
    },
    paragraphStyles: Array.from(used.values()),
    characterStyles: CHARACTER_STYLES,
  };
}
