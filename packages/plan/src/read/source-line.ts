/** A line of the text as it came, and as the rules see it: NFC, repaired, blanks folded. */
export interface SourceLine {
  /** Counted from 1, by `\n`. */
  line: number;
  text: string;
  /** The pieces of the line between tabs, bars and wide gaps: columns that a converter has flattened. */
  cells: string[];
}

/** Whether a line is in capitals throughout: headings, agencies, positions. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
}

const BLANK = 32;

/** Words as a reader counts them: runs between single blanks, as lines have them behind the repairs. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const blank = text.charCodeAt(index) === BLANK;
    if (!blank && !inside) count++;
    inside = !blank;
  }
  return count;
}
