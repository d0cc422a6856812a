import type { PastedRecipients } from '@phoihop/plan/recipients';

/** The panel for pasting as its view needs it. */
export interface PasteState {
  readonly text: string;
  /** What the text holds. */
  readonly read: PastedRecipients;
  /** How many lines would be added. */
  readonly taken: number;
  takes: (place: number) => boolean;
  turn: (place: number) => void;
  change: (text: string) => void;
  accept: () => void;
  close: () => void;
}
