import { parseLabel, type ParsedLabel } from '@phoihop/plan';

/** A paragraph with a printed number, as numbering looks at it. */
export interface LabelledParagraph {
  level: number;
  label: string | null;
  /** Whether the number is bold though the text is not. */
  bold: boolean;
  /** Whether the text follows on the next line: such a number stays text. */
  above: boolean;
}

/** Word’s formats that count as offices do. */
export type NumberFormat = 'upperRoman' | 'decimal' | 'lowerLetter' | 'upperLetter';

/** A label that Word can count, and its place among those of its kind. */
export interface CountedLabel {
  parsed: ParsedLabel;
  format: NumberFormat;
  /** The index of the paragraph that it stands under, or -1. */
  parent: number;
}

/** Behind d, Vietnamese goes on with đ, and Word with e. */
const LAST_COMMON_LETTER = 4;

function formatOf({ scheme, numerals, path }: ParsedLabel): NumberFormat | null {
  if (path.length === 0 || numerals === 'word') return null;
  if (scheme === 'roman') return 'upperRoman';
  if (scheme === 'decimal' || (scheme === 'article' && numerals === 'arabic')) return 'decimal';
  if (scheme === 'letter') return 'lowerLetter';
  return scheme === 'capital' ? 'upperLetter' : null;
}

/** The parents of paragraphs by their levels: the nearest before that is less deep, or -1. */
function parentsOf(paragraphs: readonly LabelledParagraph[]): number[] {
  const open: number[] = [];
  return paragraphs.map(({ level }, index) => {
    while (open.length > 0 && (paragraphs[open.at(-1) ?? 0]?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}

/** A row of numbers: those of one kind below one parent. */
function rowKey({ parsed, parent }: CountedLabel): string {
  const { scheme, opening, closing, path } = parsed;
  return [parent, scheme, opening, closing, path.length].join('|');
}

/**
 * The labels that Word could count; null for the others. A row of letters that goes on behind d) is left out as a whole,
 * so that it does not change from numbers to text midway.
 */
export function countedLabels(paragraphs: readonly LabelledParagraph[]): (CountedLabel | null)[] {
  const parents = parentsOf(paragraphs);
  const counted = paragraphs.map(({ label, above }, index): CountedLabel | null => {
    const parsed = label === null || above ? null : parseLabel(label);
    const format = parsed && formatOf(parsed);
    return parsed && format ? { parsed, format, parent: parents[index] ?? -1 } : null;
  });
  const vietnamese = new Set<string>();
  for (const label of counted) {
    const isLetter = label?.format === 'lowerLetter' || label?.format === 'upperLetter';
    if (label && isLetter && (label.parsed.path[0] ?? 0) > LAST_COMMON_LETTER) vietnamese.add(rowKey(label));
  }
  return counted.map((label) => (label && !vietnamese.has(rowKey(label)) ? label : null));
}

/** How many labels of the row from here on follow each other without a gap, this one included. */
export function runLengths(counted: readonly (CountedLabel | null)[]): number[] {
  const lengths = new Array<number>(counted.length).fill(0);
  const next = new Map<string, { path: readonly number[]; length: number }>();
  for (let index = counted.length - 1; index >= 0; index--) {
    const label = counted[index];
    if (!label) continue;
    const key = rowKey(label);
    const { path } = label.parsed;
    const follower = next.get(key);
    const follows = follower?.path.every(
      (value, at) => value === (path[at] ?? 0) + (at === path.length - 1 ? 1 : 0),
    );
    const length = follower && follows ? follower.length + 1 : 1;
    lengths[index] = length;
    next.set(key, { path, length });
  }
  return lengths;
}
