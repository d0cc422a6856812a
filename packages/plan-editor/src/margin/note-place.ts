/** A note of a task that is in view: its item, and how far below the top of the margin it stands (CSS pixels). */
export interface NotePlace {
  item: string;
  top: number;
}

/**
 * How far below the last one each of these notes stands, the first below the top: beside its item, or as far below that
 * as those above it need, and never nearer than `gap` (CSS pixels).
 */
export function gapsBetween(notes: readonly { top: number; height: number }[], gap: number): number[] {
  let end = 0;
  return notes.map(({ top, height }, index) => {
    const space = Math.max(top - end, index === 0 ? 0 : gap);
    end += space + height;
    return space;
  });
}
