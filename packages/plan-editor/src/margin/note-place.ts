/** A note of a task that is in view: its item, and how far below the top of the margin it stands (CSS pixels). */
export interface NotePlace {
  item: string;
  top: number;
}
