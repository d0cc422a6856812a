import type { Messages } from '@phoihop/kit';

/** What is said before the board is there, which has words of its own (`board/board.messages.ts`). */
export interface ProgressChartMessages {
  heading: string;
  loading: string;
  notLoaded: string;
  tryAgain: string;
}

export const progressChartMessages: Messages<ProgressChartMessages> = {
  vi: {
    heading: 'Tiến độ thực hiện',
    loading: 'Đang tính tiến độ',
    notLoaded: 'Chưa tải được phần này. Nội dung hiện có vẫn được giữ; hãy kiểm tra mạng rồi thử lại.',
    tryAgain: 'Thử lại',
  },
  en: {
    heading: 'Progress',
    loading: 'Working out the progress',
    notLoaded: 'This part could not be loaded. What is here has been kept; check the network and try again.',
    tryAgain: 'Try again',
  },
};
