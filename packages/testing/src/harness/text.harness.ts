/** A text that a person edits, in a field or in a document: a caret, typing at it, leaving it. */
export interface TextHarness {
  /** What it is in the page: the same as long as it was not made anew. */
  readonly field: HTMLElement;
  readonly value: string;
  /** Offset of the caret (UTF-16); null where it stands elsewhere. */
  readonly caret: number | null;
  readonly focused: boolean;
  place: (caret: number | 'end') => void;
  /** Types at the caret. */
  type: (text: string) => void;
  /** Begins to compose a word, as an input method does: the text holds it, half made. */
  compose: (text: string) => void;
  /** The input method is done: what was composed since stays. */
  composed: () => void;
  leave: () => void;
}
