import type { Messages } from '@phoihop/kit';

export interface PanelMessages {
  /** Name of the panel, and of the tool that opens it. */
  panel: string;
  /** The same where the plan is only read. */
  reading: string;
  compare: string;
  close: string;
  loading: string;
  failed: string;
  retry: string;
  /** How an item is called by its number. */
  item: (label: string) => string;
  /** How one without a number is called, by its first words. */
  words: (words: string) => string;
  undo: string;
}

export const panelMessages: Messages<PanelMessages> = {
  vi: {
    panel: 'Kiểm tra, góp ý',
    reading: 'Viện dẫn, so sánh',
    compare: 'So sánh',
    close: 'Đóng',
    loading: 'Đang mở…',
    failed: 'Chưa mở được phần này. Kế hoạch vẫn được giữ nguyên; hãy kiểm tra mạng.',
    retry: 'Thử lại',
    item: (label) => `Mục ${label}`,
    words: (words) => `“${words}”`,
    undo: 'Hoàn tác',
  },
  en: {
    panel: 'Checks and comments',
    reading: 'Citations, comparison',
    compare: 'Compare',
    close: 'Close',
    loading: 'Opening…',
    failed: 'This part could not be opened. The plan has been kept; please check the network.',
    retry: 'Try again',
    item: (label) => `Item ${label}`,
    words: (words) => `“${words}”`,
    undo: 'Undo',
  },
};
