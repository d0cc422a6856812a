import type { Messages } from '@phoihop/kit';

/** What the list says before its part for work is there. */
export interface RecipientListMessages {
  heading: string;
  lines: (lines: number) => string;
  empty: string;
  partNotLoaded: string;
  again: string;
}

export const recipientListMessages: Messages<RecipientListMessages> = {
  vi: {
    heading: 'Nơi nhận',
    lines: (lines) => `${String(lines)} dòng`,
    empty: 'Chưa có nơi nhận nào. Thêm cơ quan sẽ nhận văn bản này.',
    partNotLoaded: 'Chưa mở được phần này. Nơi nhận vẫn được giữ nguyên; hãy thử lại.',
    again: 'Thử lại',
  },
  en: {
    heading: 'Recipients',
    lines: (lines) => `${String(lines)} ${lines === 1 ? 'line' : 'lines'}`,
    empty: 'There are no recipients yet. Add the bodies that will receive this document.',
    partNotLoaded: 'This part could not be opened. The recipients are kept; please try again.',
    again: 'Try again',
  },
};
