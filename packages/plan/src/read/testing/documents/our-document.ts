/**
 * A document of our own writing, with invented places and people, and what a careful reader sees in it.
 *
 * `marked` is the text with a margin: the mark before `|` says what the line is, so that text and truth stand
 * side by side. `h` header, `t` title and trích yếu, `b` a basis paragraph, `1` to `7` an item of this depth, `.`
 * goes on with the item above, `r` recipient, `s` signature, `a` behind the signature, `n` noise, `~` nothing that
 * matters (rules, bars). A line without a bar is blank.
 */
export interface OurDocument {
  name: string;
  marked: string;
  /** Of the header: what must be read, in the words of the model. */
  header: {
    kind: string;
    number: string | null;
    date: string | null;
    place?: string;
    subject: string;
    issuers: string[];
  };
  /** Every mention of an instrument: number without blanks, and its day where one is printed. */
  citations: string[];
  /** Every role where it is stated: label of the item (¶ without one), role, agency as printed. */
  roles: string[];
  /** Quantities with a unit, as printed. */
  targets?: string[];
  /** Times for doing, finishing, reporting: the shortest words that say them. */
  times?: string[];
  recipients: string[];
  signers: string[];
  /** What must be among the notes: their codes. */
  notes?: string[];
  /** How converters damage the text; the margin is off by then. */
  damage?: (text: string) => string;
}

/** What the margin says of a line (counted from 1). */
export interface MarkedLine {
  line: number;
  mark: string;
}

/** The text without its margin, damaged where the document says so. */
export function textOf({ marked, damage }: OurDocument): string {
  const text = marked
    .split('\n')
    .map((line) => line.replace(/^[a-z\d.~]\|/u, ''))
    .join('\n');
  return damage ? damage(text) : text;
}

/** The margin: a mark for every line, empty for a blank one. */
export function marksOf({ marked }: OurDocument): MarkedLine[] {
  return marked
    .split('\n')
    .map((line, index) => ({ line: index + 1, mark: /^([a-z\d.~])\|/u.exec(line)?.[1] ?? '' }));
}
