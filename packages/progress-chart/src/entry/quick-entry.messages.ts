import { textOf, type CodeMessages, type Messages, type SentencesFor } from '@phoihop/kit';

export interface QuickEntryMessages {
  heading: string;
  back: string;
  agency: string;
  finished: string;
  noted: (count: number, total: number) => string;
  nothingDue: string;
  nobody: string;
  task: string;
  status: string;
  choose: string;
  percent: string;
  figures: string;
  figure: (unit: string) => string;
  ofTarget: (wanted: string) => string;
  others: string;
  othersHint: string;
  note: string;
  nil: string;
  instruments: string;
  evidence: string;
  perLine: string;
  form: string;
  closeForm: string;
  previous: string;
  next: string;
  place: (position: number, count: number) => string;
  fieldOf: (field: string, task: string) => string;
  keys: string;
  paste: string;
  undo: string;
  redo: string;
  conflict: (theirs: string) => string;
  keepMine: string;
  takeTheirs: string;
}

export const quickEntryMessages: Messages<QuickEntryMessages> = {
  vi: {
    heading: 'Ghi tiến độ',
    back: 'Xem biểu đồ',
    agency: 'Cơ quan ghi',
    finished: 'Hiện cả việc đã xong từ kỳ trước',
    noted: (count, total) => `${String(count)} trên ${String(total)} nhiệm vụ đã ghi kỳ này`,
    nothingDue: 'Kỳ này cơ quan không còn nhiệm vụ nào cần ghi.',
    nobody: 'Kế hoạch chưa phân công nhiệm vụ cho cơ quan nào nên chưa ghi được tiến độ.',
    task: 'Nhiệm vụ',
    status: 'Tình trạng',
    choose: 'Chưa ghi',
    percent: 'Tỷ lệ (%)',
    figures: 'Kết quả',
    figure: (unit) => `Kết quả (${unit})`,
    ofTarget: (wanted) => `trên ${wanted}`,
    others: 'Kết quả khác',
    othersHint: 'Số liệu khác ghi số kèm đơn vị, ví dụ: 612 lượt người; 02 lớp.',
    note: 'Ghi chú',
    nil: 'Không phát sinh',
    instruments: 'Văn bản đã ban hành',
    evidence: 'Địa chỉ tài liệu minh chứng',
    perLine: 'Mỗi dòng ghi một mục.',
    form: 'Mở phiếu',
    closeForm: 'Về danh sách',
    previous: 'Nhiệm vụ trước',
    next: 'Nhiệm vụ sau',
    place: (position, count) => `Nhiệm vụ ${String(position)} trên ${String(count)}`,
    fieldOf: (field, task) => `${field}: ${task}`,
    keys: 'Tab để sang ô bên cạnh; Enter, hoặc Alt và mũi tên lên, xuống để sang nhiệm vụ trên, dưới.',
    paste: 'Dán từ Excel',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    conflict: (theirs) => `Người khác vừa sửa ô này thành “${theirs}”. Cả hai bản đều được giữ.`,
    keepMine: 'Giữ bản này',
    takeTheirs: 'Lấy bản kia',
  },
  en: {
    heading: 'Note progress',
    back: 'Show the chart',
    agency: 'Body',
    finished: 'Show what was finished before, too',
    noted: (count, total) =>
      `${String(count)} of ${String(total)} ${total === 1 ? 'task' : 'tasks'} noted for this period`,
    nothingDue: 'This body has no task left to note in this period.',
    nobody: 'The plan gives tasks to nobody yet, so no progress can be noted.',
    task: 'Task',
    status: 'Status',
    choose: 'Not noted',
    percent: 'Percentage (%)',
    figures: 'Figures',
    figure: (unit) => `Figure (${unit})`,
    ofTarget: (wanted) => `of ${wanted}`,
    others: 'Other figures',
    othersHint: 'Other figures with their units, such as 612 lượt người; 02 lớp.',
    note: 'Note',
    nil: 'Nothing to report',
    instruments: 'Instruments issued',
    evidence: 'Addresses of evidence',
    perLine: 'One to a line.',
    form: 'Open the form',
    closeForm: 'Back to the list',
    previous: 'Previous task',
    next: 'Next task',
    place: (position, count) => `Task ${String(position)} of ${String(count)}`,
    fieldOf: (field, task) => `${field}: ${task}`,
    keys: 'Tab goes to the next field; Enter, or Alt with the up or down arrow, to the task below or above.',
    paste: 'Paste from Excel',
    undo: 'Undo',
    redo: 'Redo',
    conflict: (theirs) => `Somebody else has just changed this to “${theirs}”. Both versions are kept.`,
    keepMine: 'Keep this one',
    takeTheirs: 'Take the other',
  },
};

const entryRefusalsVi = {
  'not-a-number': (params) =>
    `“${textOf(params, 'text')}” không phải là số. Nội dung đã nhập vẫn được giữ; hãy ghi bằng chữ số, ví dụ: 40.`,
  'ambiguous-number': (params) =>
    `Chưa rõ “${textOf(params, 'text')}” là số nào. Nội dung đã nhập vẫn được giữ; hãy dùng dấu phẩy cho phần lẻ, ví dụ: 1,5.`,
  'status-unread': (params) =>
    `Chưa nhận ra tình trạng thực hiện trong “${textOf(params, 'text')}”. Dòng này vẫn được giữ; hãy ghi: hoàn thành, đang thực hiện, chưa thực hiện hoặc không phát sinh.`,
  'nothing-told': () => 'Dòng này chưa ghi tình trạng, tỷ lệ hay kết quả nên chưa có gì để ghi.',
  'percent-unread': (params) =>
    `Chưa nhận ra tỷ lệ trong “${textOf(params, 'text')}”. Dòng này vẫn được giữ; hãy ghi số từ 0 đến 100, ví dụ: 62,5%.`,
  'figure-unread': (params) =>
    `Chưa nhận ra số liệu trong “${textOf(params, 'text')}”. Dòng này vẫn được giữ; hãy ghi số kèm đơn vị tính, ví dụ: 04 hội nghị.`,
  'item-unmatched': (params) =>
    `Chưa rõ dòng “${textOf(params, 'text')}” thuộc nhiệm vụ nào. Dòng này vẫn được giữ; hãy chọn nhiệm vụ.`,
} satisfies CodeMessages;

const entryRefusalsEn: SentencesFor<typeof entryRefusalsVi> = {
  'not-a-number': (params) =>
    `“${textOf(params, 'text')}” is not a number. What you entered has been kept; use digits, such as 40.`,
  'ambiguous-number': (params) =>
    `It is not clear which number “${textOf(params, 'text')}” is. What you entered has been kept; use a comma for the fraction, such as 1,5.`,
  'status-unread': (params) =>
    `No status was recognised in “${textOf(params, 'text')}”. The row has been kept; write hoàn thành, đang thực hiện, chưa thực hiện or không phát sinh.`,
  'nothing-told': () =>
    'This row has neither status, percentage nor figures, so there is nothing to note yet.',
  'percent-unread': (params) =>
    `No percentage was recognised in “${textOf(params, 'text')}”. The row has been kept; give 0 to 100, such as 62,5%.`,
  'figure-unread': (params) =>
    `No figure was recognised in “${textOf(params, 'text')}”. The row has been kept; give a figure with its unit, such as 04 hội nghị.`,
  'item-unmatched': (params) =>
    `It is not clear which task the row “${textOf(params, 'text')}” belongs to. The row has been kept; choose the task.`,
};

/** Why the text of a field, or a row that was pasted, is not taken over. */
export const entryRefusals: Messages<SentencesFor<typeof entryRefusalsVi>> = {
  vi: entryRefusalsVi,
  en: entryRefusalsEn,
};
