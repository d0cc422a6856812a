import { textWidthOf, type DocumentPart, type LayoutProfile, type PartStyle } from '../profile/index.js';
import { linesIn, narrowest, textWidth } from '../metrics/text-width.js';
import type { Paragraph, RuleBlock } from './blocks.js';
import { plainRun } from './runs.js';

/** Thickness of lines in points, and how far below the text they stand. */
const RULE = { thickness: 0.75, above: 2 };

/** A text as its part prints it: in capitals where the part is. */
export function printed(text: string, { upper = false }: PartStyle): string {
  return upper ? text.toLocaleUpperCase('vi') : text;
}

/** How wide a text is in the style of a part, in millimetres. */
export function widthIn({ parts }: LayoutProfile, part: DocumentPart, text: string): number {
  return textWidth(printed(text, parts[part]), parts[part]);
}

/** A paragraph that the form prints, or a line of the head. */
export function line(part: DocumentPart, text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', part, runs: plainRun(text), singleLines: true, ...more };
}

/** What our measure of letters and Word’s may differ by on a line, in millimetres. */
const SLACK = 1.5;

/**
 * A centred text in lines of like length, as a clerk would break them: indents at both sides leave it as much room as
 * it needs for no more lines. `column` in millimetres.
 */
export function balanced(
  profile: LayoutProfile,
  part: DocumentPart,
  text: string,
  column: number,
): Paragraph {
  const style = profile.parts[part];
  const words = printed(text, style);
  const lines = linesIn(words, style, column).length;
  const side = (column - narrowest(words, style, lines) - SLACK) / 2;
  return line(part, text, lines > 1 && side > 0 ? { indent: { left: side, right: side } } : {});
}

/** What its indents leave of a column to a paragraph, in millimetres. */
export function roomOf({ indent }: Paragraph, column: number): number {
  return column - (indent?.left ?? 0) - (indent?.right ?? 0);
}

/** The solid line below a text in a column: so long as the share of its longest line. All in millimetres. */
export function ruleBelow(
  { parts }: LayoutProfile,
  part: DocumentPart,
  text: string,
  { share, column }: { share: number; column: number },
): RuleBlock {
  const style = parts[part];
  const lines = linesIn(printed(text, style), style, column);
  const longest = Math.max(...lines.map((each) => textWidth(each, style)));
  return { kind: 'rule', width: Math.min(longest, column) * share, ...RULE };
}

/** The columns of head and end: two that fill the width of the text. */
export function twoColumns(profile: LayoutProfile, right: number): [number, number] {
  return [textWidthOf(profile) - right, right];
}
