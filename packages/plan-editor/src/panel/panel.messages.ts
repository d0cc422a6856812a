import type { Messages } from '@phoihop/kit';

export interface PanelMessages {
  close: string;
  /** How an item is called by its number. */
  item: (label: string) => string;
  /** How one without a number is called, by its first words. */
  words: (words: string) => string;
  undo: string;
}

export const panelMessages: Messages<PanelMessages> = {
  vi: {
    close: 'Đóng',
    item: (label) => `Mục ${label}`,
    words: (words) => `“${words}”`,
    undo: 'Hoàn tác',
  },
  en: {
    close: 'Close',
    item: (label) => `Item ${label}`,
    words: (words) => `“${words}”`,
    undo: 'Undo',
  },
};
