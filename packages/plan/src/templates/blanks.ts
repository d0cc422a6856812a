/** A blank to be filled in. UTF-16 offsets, `to` excluded. */
export interface Blank {
  from: number;
  to: number;
}

/**
 * The blanks of a text: `…`, `……` and runs of dots. An ellipsis behind a word (“hội thi, hội diễn…”) is none:
 * a single one counts only where it stands apart or behind a stroke, a hyphen or a bracket.
 */
export function blanksIn(text: string): Blank[] {
  return Array.from(text.matchAll(/…{2,}|\.{4,}|(?<![\p{L}\d.,;:!?)”"])…/gu), ({ index, 0: dots }) => ({
    from: index,
    to: index + dots.length,
  }));
}
