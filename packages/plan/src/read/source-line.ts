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
  return /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi');
}

/** Words as a reader counts them. */
export function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
