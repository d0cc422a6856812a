import type { Messages } from '@phoihop/kit';
import { many } from '../many.js';

/** What is said of a report in work. */
export interface ReportDeskMessages {
  more: string;
  undo: string;
  redo: string;
  composeAnew: string;
  composeAnewAsk: (edits: number) => string;
  composeAnewYes: string;
  stay: string;
  composedAnew: string;
  toToday: (day: string) => string;
  word: string;
  preparing: string;
  saved: (name: string) => string;
  wordNotLoaded: string;
  fileName: string;
  /** Following what was noted. */
  followed: (count: number) => string;
  following: (count: number) => string;
  follow: string;
  foreign: string;
  otherPlan: string;
  /** The paper. */
  paper: string;
  keys: string;
  editHint: string;
  emptyLine: string;
  sentenceField: (label: string, place: number, count: number) => string;
  madeFrom: (sentences: number, entries: number) => string;
  fromPlan: (sentences: number) => string;
  late: string;
  nil: string;
  waiting: string;
  edited: string;
  editedFlagged: string;
  blank: string;
  own: string;
  gone: (count: number) => string;
  done: string;
  close: string;
  edit: string;
  addBehind: string;
  addLine: string;
  remove: string;
  removeLine: string;
  restore: string;
  removed: string;
  removedLine: (label: string) => string;
  restored: string;
  /** Where a sentence comes from. */
  panel: string;
  sourceOf: (label: string) => string;
  sourceNone: string;
  choose: string;
  entries: (count: number) => string;
  noEntries: string;
  fromHead: string;
  template: string;
  asMade: string;
  itemGone: string;
  entryGone: string;
  note: string;
  noteFor: (task: string) => string;
  /** A sentence whose figures have changed. */
  flagTitle: (label: string) => string;
  flagPlace: (place: number, count: number) => string;
  flagWhy: string;
  flagGone: string;
  flagBefore: string;
  flagAfter: string;
  flagAfterNone: string;
  flagOwn: string;
  flagOwnNone: string;
  flagMerged: string;
  takeFigures: string;
  takeSentence: string;
  takeAway: string;
  keepSentence: string;
  nextFlag: string;
  decided: string;
  /** What waits. */
  waitingTitle: (count: number) => string;
  waitingWhy: string;
  missingTitle: (count: number) => string;
  missingWhy: string;
  addThis: string;
  addedLine: string;
  nextBlank: string;
  sum: (made: number) => string;
  sumEdited: (count: number) => string;
  sumNil: (count: number) => string;
  sumBlank: (count: number) => string;
  conflict: (theirs: string) => string;
  keepMine: string;
  takeTheirs: string;
}

export const reportDeskMessages: Messages<ReportDeskMessages> = {
  vi: {
    more: 'Thao tác khác với báo cáo',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    composeAnew: 'Soạn lại từ đầu',
    composeAnewAsk: (edits) =>
      `Soạn lại từ đầu sẽ thay toàn bộ nội dung, kể cả ${String(edits)} chỗ sửa tay. Có thể hoàn tác.`,
    composeAnewYes: 'Soạn lại',
    stay: 'Giữ nguyên báo cáo',
    composedAnew: 'Đã soạn lại từ đầu.',
    toToday: (day) => `Lấy số liệu đến hôm nay (${day})`,
    word: 'Tải Word',
    preparing: 'Đang chuẩn bị tệp Word.',
    saved: (name) => `Đã lưu tệp ${name}.`,
    wordNotLoaded: 'Chưa tạo được tệp Word. Báo cáo vẫn được giữ trên trang này; hãy thử lại.',
    fileName: 'bao-cao',
    followed: (count) => `${String(count)} câu đã theo số liệu mới.`,
    following: (count) => `Số liệu đã đổi: ${String(count)} câu chưa sửa tay sẽ theo số liệu mới.`,
    follow: 'Cập nhật',
    foreign: 'Báo cáo này không soạn từ tiến độ của kế hoạch nên không tự cập nhật. Vẫn sửa được từng câu.',
    otherPlan: 'Báo cáo này thuộc kế hoạch khác nên không cập nhật theo kế hoạch đang mở.',
    paper: 'Nội dung báo cáo',
    keys: 'Mũi tên lên, xuống để sang câu khác và xem nguồn; Enter để sửa; Delete để bỏ câu; Escape để thôi sửa.',
    editHint: 'Enter để xong, Escape để thôi sửa.',
    emptyLine: 'Dòng chưa có nội dung',
    sentenceField: (label, place, count) =>
      count > 1 ? `Câu ${String(place)} trên ${String(count)} của mục ${label}` : `Câu của mục ${label}`,
    madeFrom: (sentences, entries) => `${String(sentences)} câu từ ${String(entries)} lần ghi`,
    fromPlan: (sentences) => `${String(sentences)} câu từ kế hoạch`,
    late: 'Quá hạn',
    nil: 'Không phát sinh',
    waiting: 'Chờ số liệu',
    edited: 'Đã sửa tay',
    editedFlagged: 'Số liệu đã đổi sau đó',
    blank: 'Chờ điền',
    own: 'Tự viết',
    gone: (count) => `Đã bỏ ${String(count)} câu`,
    done: 'Xong',
    close: 'Đóng',
    edit: 'Sửa câu',
    addBehind: 'Thêm câu sau',
    addLine: 'Thêm dòng sau',
    remove: 'Bỏ câu',
    removeLine: 'Bỏ cả mục',
    restore: 'Khôi phục câu đã soạn',
    removed: 'Đã bỏ câu.',
    removedLine: (label) => `Đã bỏ mục ${label}.`,
    restored: 'Đã khôi phục câu đã soạn.',
    panel: 'Nguồn và việc cần xem',
    sourceOf: (label) => `Nguồn của câu ${label}`,
    sourceNone: 'Câu này do người soạn tự viết, không lấy từ số liệu.',
    choose: 'Chọn một câu để xem câu đó lấy từ đâu.',
    entries: (count) => `${String(count)} lần ghi`,
    noEntries: 'Chưa có lần ghi nào trong kỳ.',
    fromHead: 'Lấy từ phần đầu của kế hoạch và kỳ báo cáo.',
    template: 'Mẫu câu',
    asMade: 'Câu đã soạn',
    itemGone: 'Mục này không còn trong kế hoạch.',
    entryGone: 'Lần ghi này không còn.',
    note: 'Ghi tiến độ',
    noteFor: (task) => `Ghi tiến độ: ${task}`,
    flagTitle: (label) => `Câu ${label} đã sửa tay`,
    flagPlace: (place, count) => `${String(place)} trên ${String(count)}`,
    flagWhy: 'Số liệu đã đổi sau khi sửa. Câu đã sửa được giữ nguyên cho đến khi chọn.',
    flagGone: 'Số liệu đã đổi sau khi câu này được bỏ.',
    flagBefore: 'Câu đã soạn trước đây',
    flagAfter: 'Câu theo số liệu mới',
    flagAfterNone: 'Theo số liệu mới thì không còn câu này.',
    flagOwn: 'Câu đang có trong báo cáo',
    flagOwnNone: 'Câu này đã được bỏ khỏi báo cáo.',
    flagMerged: 'Chỉ đổi con số trong câu đã sửa',
    takeFigures: 'Chỉ đổi con số',
    takeSentence: 'Lấy câu mới',
    takeAway: 'Bỏ câu này',
    keepSentence: 'Giữ nguyên',
    nextFlag: 'Câu tiếp theo',
    decided: 'Đã chọn.',
    waitingTitle: (count) => `${String(count)} nhiệm vụ chờ số liệu`,
    waitingWhy: 'Chưa có lần ghi nào trong kỳ. Câu tự đổi khi có số liệu.',
    missingTitle: (count) => `${String(count)} dòng có thể thêm`,
    missingWhy: 'Số liệu có nói đến nhưng báo cáo chưa có dòng này, hoặc dòng đã được bỏ.',
    addThis: 'Thêm vào báo cáo',
    addedLine: 'Đã thêm dòng vào báo cáo.',
    nextBlank: 'Đến chỗ chờ điền',
    sum: (made) => `${String(made)} câu theo số liệu`,
    sumEdited: (count) => `${String(count)} câu sửa tay`,
    sumNil: (count) => `${String(count)} mục không phát sinh`,
    sumBlank: (count) => `${String(count)} chỗ chờ điền`,
    conflict: (theirs) => `Người khác vừa sửa câu này thành “${theirs}”. Cả hai bản đều được giữ.`,
    keepMine: 'Giữ bản này',
    takeTheirs: 'Lấy bản kia',
  },
  en: {
    more: 'More for the report',
    undo: 'Undo',
    redo: 'Redo',
    composeAnew: 'Compose from scratch',
    composeAnewAsk: (edits) =>
      `Composing from scratch replaces the whole text, ${many(edits, 'edit')} by hand included. It can be undone.`,
    composeAnewYes: 'Compose again',
    stay: 'Keep the report',
    composedAnew: 'The report was composed from scratch.',
    toToday: (day) => `Take the figures up to today (${day})`,
    word: 'Get Word file',
    preparing: 'Preparing the Word file.',
    saved: (name) => `Saved ${name}.`,
    wordNotLoaded: 'The Word file could not be made. The report is kept on this page; try again.',
    fileName: 'report',
    followed: (count) => `${many(count, 'sentence')} brought up to date.`,
    following: (count) => `Figures have changed: ${many(count, 'sentence')} without edits can follow.`,
    follow: 'Update',
    foreign:
      'This report was not composed from the progress of the plan, so it is not kept up to date. Its sentences can be edited.',
    otherPlan: 'This report is on another plan, so it does not follow the one that is open.',
    paper: 'The report',
    keys: 'Arrow up and down go to another sentence and show its source; Enter edits; Delete takes a sentence out; Escape ends editing.',
    editHint: 'Enter when done, Escape to end editing.',
    emptyLine: 'An empty line',
    sentenceField: (label, place, count) =>
      count > 1 ? `Sentence ${String(place)} of ${String(count)} of ${label}` : `Sentence of ${label}`,
    madeFrom: (sentences, entries) =>
      `${many(sentences, 'sentence')} from ${many(entries, 'entry', 'entries')}`,
    fromPlan: (sentences) => `${many(sentences, 'sentence')} from the plan`,
    late: 'Late',
    nil: 'Nil',
    waiting: 'Waits for figures',
    edited: 'Edited',
    editedFlagged: 'Figures have changed since',
    blank: 'To be filled in',
    own: 'Own words',
    gone: (count) => `${many(count, 'sentence')} taken out`,
    done: 'Done',
    close: 'Close',
    edit: 'Edit the sentence',
    addBehind: 'Add a sentence',
    addLine: 'Add a line',
    remove: 'Take the sentence out',
    removeLine: 'Take the section out',
    restore: 'Restore as composed',
    removed: 'The sentence was taken out.',
    removedLine: (label) => `${label} was taken out.`,
    restored: 'The sentence reads as it was composed.',
    panel: 'Sources, and what to look at',
    sourceOf: (label) => `Source of sentence ${label}`,
    sourceNone: 'These are words of a person; no figures stand behind them.',
    choose: 'Choose a sentence to see where it comes from.',
    entries: (count) => many(count, 'entry', 'entries'),
    noEntries: 'Nothing was noted in the period yet.',
    fromHead: 'From the head of the plan and the period.',
    template: 'Template',
    asMade: 'As composed',
    itemGone: 'This item is no longer part of the plan.',
    entryGone: 'This entry is no longer there.',
    note: 'Note progress',
    noteFor: (task) => `Note progress: ${task}`,
    flagTitle: (label) => `Sentence ${label} was edited`,
    flagPlace: (place, count) => `${String(place)} of ${String(count)}`,
    flagWhy: 'The figures have changed since. Your sentence stays until you choose.',
    flagGone: 'The figures have changed since this sentence was taken out.',
    flagBefore: 'As it was composed before',
    flagAfter: 'By the new figures',
    flagAfterNone: 'By the new figures this would not be said any more.',
    flagOwn: 'As the report has it',
    flagOwnNone: 'This sentence was taken out of the report.',
    flagMerged: 'Your sentence with the new figures alone',
    takeFigures: 'Change the figures only',
    takeSentence: 'Take the new sentence',
    takeAway: 'Take it out',
    keepSentence: 'Keep as it is',
    nextFlag: 'Next sentence',
    decided: 'Done.',
    waitingTitle: (count) => `${many(count, 'task')} without figures`,
    waitingWhy: 'Nothing was noted in the period yet. The sentences change once there are figures.',
    missingTitle: (count) => `${many(count, 'line')} to be added`,
    missingWhy: 'The figures tell of them, and the report does not have them, or they were taken out.',
    addThis: 'Add to the report',
    addedLine: 'The line was added to the report.',
    nextBlank: 'Go to what is to be filled in',
    sum: (made) => `${many(made, 'sentence')} by figures`,
    sumEdited: (count) => `${String(count)} edited`,
    sumNil: (count) => `${String(count)} nil`,
    sumBlank: (count) => `${String(count)} to be filled in`,
    conflict: (theirs) =>
      `Somebody else has just changed this sentence to “${theirs}”. Both versions are kept.`,
    keepMine: 'Keep this one',
    takeTheirs: 'Take the other',
  },
};
