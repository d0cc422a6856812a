/** A note of a task that is in view: its item, and how far below the top of the margin it stands (CSS pixels). */
export interface NotePlace {
  item: string;
  top: number;
}

/** Where notes stand so that none lies on another: each beside its item, or as far below as those above it need. */
export function spread(notes: readonly { top: number; height: number }[], gap: number): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return notes.map(({ top, height }) => {
    const place = Math.max(top, free);
    free = place + height + gap;
    return place;
  });
}
