import type { Messages } from './messages.js';

/** What is told of texts that were refused, and what can be done with them. */
export interface RefusedTextMessages {
  kept: (count: number) => string;
  copy: string;
  retry: string;
  discard: string;
}

export const refusedTextMessages: Messages<RefusedTextMessages> = {
  vi: {
    kept: (count) =>
      count === 1
        ? 'Phần vừa gõ chưa được ghi vào kế hoạch nhưng vẫn được giữ trên trang này.'
        : `${String(count)} chỗ vừa gõ chưa được ghi vào kế hoạch nhưng vẫn được giữ trên trang này.`,
    copy: 'Chép phần vừa gõ',
    retry: 'Thử lại',
    discard: 'Bỏ phần vừa gõ',
  },
  en: {
    kept: (count) =>
      count === 1
        ? 'What you have just typed is not part of the plan yet, but is kept on this page.'
        : `What you have typed in ${String(count)} places is not part of the plan yet, but is kept on this page.`,
    copy: 'Copy what was typed',
    retry: 'Try again',
    discard: 'Discard what was typed',
  },
};
