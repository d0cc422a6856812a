import type { Language } from '@phoihop/kit';

export type TryView = 'soan-thao' | 'phan-cong' | 'tien-do' | 'bao-cao' | 'xem-truoc';

export interface TryMessages {
  heading: string;
  lead: string;
  open: string;
  save: string;
  sample: string;
  honours: string;
  viewsName: string;
  views: Readonly<Record<TryView, string>>;
  backToFigures: string;
  draftKept: (time: string) => string;
  draftRestored: string;
  opened: string;
  dialogName: string;
  dialogNote: string;
  file: string;
  paste: string;
  reading: string;
  read: string;
  close: string;
  found: string;
  items: (count: string) => string;
  tasks: (count: string) => string;
  citations: (count: string) => string;
  recipients: (count: string) => string;
  noise: (count: string) => string;
  notes: (count: string) => string;
  repairs: (count: string) => string;
  others: (count: string) => string;
  line: (line: number) => string;
}

/** An English noun behind its number. */
const counted = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`;

export const tryMessages: Readonly<Record<Language, TryMessages>> = {
  vi: {
    heading: 'Thử với văn bản của bạn',
    lead: 'Dán hoặc mở một kế hoạch của cơ quan bạn: mọi công cụ làm việc ngay trên văn bản đó. Văn bản ở lại trong trình duyệt này, không gửi đi đâu.',
    open: 'Mở văn bản',
    save: 'Xuất tệp kế hoạch',
    sample: 'Về kế hoạch mẫu',
    honours: 'Thử đợt xét người có uy tín',
    viewsName: 'Các phần làm việc trên kế hoạch',
    views: {
      'soan-thao': 'Soạn thảo',
      'phan-cong': 'Phân công',
      'tien-do': 'Tiến độ',
      'bao-cao': 'Báo cáo',
      'xem-truoc': 'Xem trước',
    },
    backToFigures: 'Về soạn theo số liệu',
    draftKept: (time) => `Đã giữ bản nháp trên máy này lúc ${time}.`,
    draftRestored: 'Đã mở lại bản nháp trên máy này.',
    opened: 'Đã mở văn bản. Nội dung được giữ thành bản nháp trên máy này.',
    dialogName: 'Mở văn bản',
    dialogNote:
      'Chọn tệp Word .docx, tệp .txt, tệp kế hoạch .json, hoặc dán văn bản. Văn bản được đọc ngay trên máy này, không gửi đi đâu.',
    file: 'Tệp văn bản',
    paste: 'Hoặc dán văn bản',
    reading: 'Đang đọc…',
    read: 'Đọc văn bản',
    close: 'Đóng',
    found: 'Đã đọc văn bản',
    items: (count) => `${count} mục`,
    tasks: (count) => `${count} nhiệm vụ có phân công, thời hạn hoặc chỉ tiêu`,
    citations: (count) => `${count} viện dẫn`,
    recipients: (count) => `${count} nơi nhận`,
    noise: (count) => ` ${count} dòng không thuộc văn bản.`,
    notes: (count) => `${count} lưu ý`,
    repairs: (count) => `${count} chỗ được chỉnh sửa khi đọc`,
    others: (count) => `Và ${count} chỗ khác.`,
    line: (line) => `Dòng ${String(line)}: `,
  },
  en: {
    heading: 'Try a text of your own',
    lead: 'Paste or open a plan of your office: all tools work on it at once. The text stays in this browser and is sent nowhere.',
    open: 'Open a text',
    save: 'Export the plan file',
    sample: 'Back to the sample plan',
    honours: 'Try a round of honours',
    viewsName: 'Parts of the work on the plan',
    views: {
      'soan-thao': 'Drafting',
      'phan-cong': 'Who does what',
      'tien-do': 'Progress',
      'bao-cao': 'Report',
      'xem-truoc': 'Preview',
    },
    backToFigures: 'Back to composing from figures',
    draftKept: (time) => `The draft was kept on this device at ${time}.`,
    draftRestored: 'The draft on this device was opened again.',
    opened: 'The text is open. It is kept as a draft on this device.',
    dialogName: 'Open a text',
    dialogNote:
      'Choose a Word file .docx, a .txt file, a plan file .json, or paste a text. It is read on this device and sent nowhere.',
    file: 'File',
    paste: 'Or paste the text',
    reading: 'Reading…',
    read: 'Read the text',
    close: 'Close',
    found: 'The text was read',
    items: (count) => counted(count, 'item'),
    tasks: (count) => `${counted(count, 'task')} with roles, times or targets`,
    citations: (count) => counted(count, 'citation'),
    recipients: (count) => counted(count, 'recipient'),
    noise: (count) => ` Not part of the text: ${counted(count, 'line')}.`,
    notes: (count) => counted(count, 'note'),
    repairs: (count) => `${counted(count, 'repair')} made while reading`,
    others: (count) => `And ${count} more.`,
    line: (line) => `Line ${String(line)}: `,
  },
};
