import type { Messages } from '@phoihop/kit';

/** What is said of a plan whether it is edited or only read. */
export interface ReadingMessages {
  tools: string;
  outline: string;
  find: string;
  /** What the field is called in which a person types what is sought. */
  query: string;
  /** Name of the panel, and of the tool that opens it. */
  panel: string;
  /** The same where the plan is only read. */
  readingPanel: string;
  body: string;
  empty: string;
  retry: string;
  words: (count: string) => string;
  itemCount: (count: string) => string;
  appendix: string;
}

export const readingMessages: Messages<ReadingMessages> = {
  vi: {
    tools: 'Công cụ soạn thảo',
    outline: 'Đề cương',
    find: 'Tìm',
    query: 'Tìm trong kế hoạch',
    panel: 'Kiểm tra, góp ý',
    readingPanel: 'Viện dẫn, so sánh',
    body: 'Nội dung kế hoạch',
    empty: 'Kế hoạch chưa có nội dung.',
    retry: 'Thử lại',
    words: (count) => `${count} chữ`,
    itemCount: (count) => `${count} mục`,
    appendix: 'Phần sau chữ ký',
  },
  en: {
    tools: 'Editing tools',
    outline: 'Outline',
    find: 'Find',
    query: 'Find in the plan',
    panel: 'Checks and comments',
    readingPanel: 'Citations, comparison',
    body: 'Text of the plan',
    empty: 'The plan has no text yet.',
    retry: 'Try again',
    words: (count) => (count === '1' ? '1 word' : `${count} words`),
    itemCount: (count) => (count === '1' ? '1 item' : `${count} items`),
    appendix: 'Behind the signature',
  },
};
