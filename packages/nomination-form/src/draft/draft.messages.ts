import type { Messages } from '@phoihop/kit';

/** What is said of a draft on the device. */
export interface DraftMessages {
  notKept: string;
  notKeptHint: string;
  keep: string;
  kept: (day: string) => string;
  keptHint: string;
  clear: string;
  found: (day: string) => string;
  continue: string;
  draftRefused: string;
  /** What can be done where the rest of the form cannot be had. */
  whereBroken: string;
}

export const draftMessages: Messages<DraftMessages> = {
  vi: {
    notKept: 'Chưa lưu trên máy này',
    notKeptHint: 'Nội dung sẽ mất khi đóng trang. Hệ thống chỉ lưu nháp khi được yêu cầu.',
    keep: 'Lưu nháp trên máy',
    kept: (day) => `Bản nháp được giữ đến ngày ${day}`,
    keptHint:
      'Tệp đính kèm không nằm trong bản nháp. Trên máy dùng chung, hãy xóa bản nháp trước khi rời máy.',
    clear: 'Xóa bản nháp',
    found: (day) => `Trên máy này có bản nháp, giữ đến ngày ${day}.`,
    continue: 'Viết tiếp',
    draftRefused: 'Trình duyệt không cho lưu bản nháp. Nội dung vẫn được giữ khi trang còn mở.',
    whereBroken: 'Nếu thử lại vẫn chưa được, hãy lưu nháp trên máy rồi tải lại trang.',
  },
  en: {
    notKept: 'Not kept on this computer',
    notKeptHint: 'What is filled in is lost when the page is closed. A draft is kept only when asked for.',
    keep: 'Keep a draft here',
    kept: (day) => `The draft is kept until ${day}`,
    keptHint: 'Files are not part of the draft. On a shared computer, remove the draft before you leave.',
    clear: 'Remove the draft',
    found: (day) => `There is a draft on this computer, kept until ${day}.`,
    continue: 'Go on with it',
    draftRefused: 'The browser does not let a draft be kept. Everything stays while the page is open.',
    whereBroken: 'If trying again does not help, keep a draft here and load the page again.',
  },
};
