/** A place of the text on the paper: an item and an offset into its text (UTF-16). */
export interface TextPlace {
  item: string;
  offset: number;
}

/** The place in the text of its item at which a mark on the paper begins; null where it stands in none. */
export function placeOfMark(mark: Element): TextPlace | null {
  const block = mark.closest<HTMLElement>('.body [data-id]');
  const item = block?.dataset.id;
  if (!block || item === undefined) return null;
  const range = document.createRange();
  // A label that is read stands before the text; where a plan is edited it is drawn, not written.
  range.setStart(block.querySelector(':scope > .text') ?? block, 0);
  range.setEndBefore(mark);
  return { item, offset: range.toString().length };
}
