import { composeMessages, type Messages } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import { boardTexts, type BoardTexts } from '../board/board.messages.js';

/** What the tools above the bars say, the cards below them, and the tasks behind a row. */
export interface CardsMessages {
  groupBy: string;
  bySection: string;
  byAgency: string;
  byUnit: string;
  period: string;
  fetch: string;
  fetchPicture: (of: string) => string;
  fetchTable: (of: string) => string;
  note: string;
  narrowed: (shown: number, total: number, by: string) => string;
  /** A filter that cannot be told in a few words. */
  someFilter: string;
  showAll: string;
  statuses: string;
  time: string;
  figures: string;
  reports: string;
  share: (percent: number) => string;
  all: (count: number) => string;
  filter: string;
  narrow: string;
  dueOn: (day: string) => string;
  lateSince: (day: string) => string;
  reached: (value: number, wanted: number, unit: string) => string;
  figure: (value: number, unit: string) => string;
  weight: (value: number) => string;
  carried: string;
  noEntries: string;
  showEntries: (count: number) => string;
  notedBy: (who: string) => string;
  notedOn: (who: string, day: string) => string;
  somebody: string;
  instruments: (list: string) => string;
  evidence: (position: number) => string;
  status: string;
  percentOfTasks: string;
  expected: string;
  done: string;
  difference: string;
  signed: (value: number) => string;
  month: string;
  showTable: string;
  hideTable: string;
  timeAhead: (done: number, expected: number, more: number) => string;
  timeBehind: (done: number, expected: number, fewer: number) => string;
  timeEven: (done: number) => string;
  timeNothing: string;
  measure: string;
  sum: string;
  fromTasks: (count: number) => string;
  fromEntries: (count: number) => string;
  reportsSent: (sent: number, units: number) => string;
  sent: string;
  sentLate: string;
  missing: string;
  overdue: string;
  unit: string;
  sentOn: (day: string) => string;
  reportDue: (day: string) => string;
  aside: (count: number) => string;
  notDrawn: string;
  summaryNone: string;
  fastest: (name: string) => string;
  lateIn: (names: string) => string;
  and: string;
  /** Why the sum of bodies is more than the tasks of the plan. */
  countedForEach: string;
  doneAndExpected: (percent: number, expected: number) => string;
  doneOnly: (percent: number) => string;
  volume: (percent: number) => string;
}

const english = new Intl.NumberFormat('en');
const taskCount = (count: number): string => `${english.format(count)} ${count === 1 ? 'task' : 'tasks'}`;
const entryCount = (count: number): string => (count === 1 ? '1 entry' : `${english.format(count)} entries`);
const rounded = (percent: number): number => Math.round(percent);

export const cardsMessages: Messages<CardsMessages> = {
  vi: {
    groupBy: 'Xem tiến độ',
    bySection: 'Theo phần',
    byAgency: 'Theo cơ quan',
    byUnit: 'Theo xã, phường',
    period: 'Kỳ báo cáo',
    fetch: 'Tải ảnh, bảng số',
    fetchPicture: (of) => `Ảnh: ${of} (PNG)`,
    fetchTable: (of) => `Bảng số: ${of} (CSV)`,
    note: 'Ghi tiến độ',
    narrowed: (shown, total, by) =>
      `Đang xem ${formatNumber(shown)} trên ${formatNumber(total)} nhiệm vụ: ${by}.`,
    someFilter: 'theo bộ lọc của bảng phân công',
    showAll: 'Xem tất cả',
    statuses: 'Theo tình trạng',
    time: 'Dự kiến và đã hoàn thành',
    figures: 'Số liệu trong kỳ',
    reports: 'Báo cáo của các đơn vị',
    share: (percent) => `${formatNumber(rounded(percent))}%`,
    all: (count) => `Tất cả (${formatNumber(count)})`,
    filter: 'Lọc nhiệm vụ theo tình trạng',
    narrow: 'Chỉ xem dòng này, cả ở bảng phân công',
    dueOn: (day) => `hạn ${day}`,
    lateSince: (day) => `quá hạn từ ${day}`,
    reached: (value, wanted, unit) => `${formatNumber(value)} trên ${formatNumber(wanted)} ${unit}`,
    figure: (value, unit) => `${formatNumber(value)} ${unit}`,
    weight: (value) => `trọng số ${formatNumber(value)}`,
    carried: 'theo kỳ trước',
    noEntries: 'Chưa ai ghi tiến độ của nhiệm vụ này.',
    showEntries: (count) => `${formatNumber(count)} lần ghi`,
    notedBy: (who) => `${who} ghi`,
    notedOn: (who, day) => `${who} ghi ngày ${day}`,
    somebody: 'Không rõ người ghi',
    instruments: (list) => `Văn bản: ${list}`,
    evidence: (position) => `Tài liệu ${formatNumber(position)}`,
    status: 'Tình trạng',
    percentOfTasks: 'Tỷ lệ',
    expected: 'Dự kiến',
    done: 'Đã hoàn thành',
    difference: 'Chênh lệch',
    signed: (value) => `${value > 0 ? '+' : ''}${formatNumber(value)}`,
    month: 'Tháng',
    showTable: 'Xem bảng số',
    hideTable: 'Ẩn bảng số',
    timeAhead: (done, expected, more) =>
      `Đã hoàn thành ${formatNumber(done)} nhiệm vụ, dự kiến ${formatNumber(expected)}: nhiều hơn dự kiến ${formatNumber(more)} nhiệm vụ.`,
    timeBehind: (done, expected, fewer) =>
      `Đã hoàn thành ${formatNumber(done)} nhiệm vụ, dự kiến ${formatNumber(expected)}: ít hơn dự kiến ${formatNumber(fewer)} nhiệm vụ.`,
    timeEven: (done) => `Đã hoàn thành ${formatNumber(done)} nhiệm vụ, đúng như dự kiến.`,
    timeNothing: 'Kế hoạch chưa bắt đầu.',
    measure: 'Đơn vị tính',
    sum: 'Cộng',
    fromTasks: (count) => `từ ${formatNumber(count)} nhiệm vụ`,
    fromEntries: (count) => `từ ${formatNumber(count)} lần ghi`,
    reportsSent: (sent, units) => `${formatNumber(sent)} trên ${formatNumber(units)} đã gửi kỳ này`,
    sent: 'gửi đúng hạn',
    sentLate: 'gửi muộn',
    missing: 'chưa gửi',
    overdue: 'quá hạn',
    unit: 'Đơn vị',
    sentOn: (day) => `gửi ngày ${day}`,
    reportDue: (day) => `hạn gửi ${day}`,
    aside: (count) =>
      `${formatNumber(count)} lần ghi tiến độ vẫn được giữ nhưng chưa tính vào bảng: nhiệm vụ đã xóa hoặc đã chia thành mục nhỏ hơn, hay kỳ báo cáo không có.`,
    notDrawn: 'Chưa tải được phần vẽ biểu đồ. Số liệu vẫn đủ trong bảng; hãy kiểm tra mạng rồi thử lại.',
    fastest: (name) => `Tiến độ nhanh nhất là “${name}”`,
    lateIn: (names) => `quá hạn ở ${names}`,
    and: 'và',
    countedForEach: 'nhiệm vụ nhiều nơi cùng làm được tính ở từng nơi',
    doneAndExpected: (percent, expected) =>
      `Hoàn thành ${formatNumber(rounded(percent))}%, dự kiến đến kỳ này ${formatNumber(rounded(expected))}%`,
    doneOnly: (percent) => `Hoàn thành ${formatNumber(rounded(percent))}%`,
    volume: (percent) => `khối lượng đạt ${formatNumber(rounded(percent))}%`,
    summaryNone: 'Không có nhiệm vụ nào theo bộ lọc này.',
  },
  en: {
    groupBy: 'Show progress',
    bySection: 'By section',
    byAgency: 'By body',
    byUnit: 'By commune',
    period: 'Period',
    fetch: 'Get picture or figures',
    fetchPicture: (of) => `Picture: ${of} (PNG)`,
    fetchTable: (of) => `Table: ${of} (CSV)`,
    note: 'Note progress',
    narrowed: (shown, total, by) => `${english.format(shown)} of ${taskCount(total)} shown: ${by}.`,
    someFilter: 'as the responsibility matrix is filtered',
    showAll: 'Show all',
    statuses: 'By status',
    time: 'Expected and done',
    figures: 'Figures of the period',
    reports: 'Reports of the units',
    share: (percent) => `${english.format(rounded(percent))}%`,
    all: (count) => `All (${english.format(count)})`,
    filter: 'Filter tasks by status',
    narrow: 'Only this row, in the matrix as well',
    dueOn: (day) => `due ${day}`,
    lateSince: (day) => `late since ${day}`,
    reached: (value, wanted, unit) => `${english.format(value)} of ${english.format(wanted)} ${unit}`,
    figure: (value, unit) => `${english.format(value)} ${unit}`,
    weight: (value) => `weight ${english.format(value)}`,
    carried: 'as of an earlier period',
    noEntries: 'Nobody has noted progress of this task yet.',
    showEntries: entryCount,
    notedBy: (who) => `noted by ${who}`,
    notedOn: (who, day) => `noted by ${who} on ${day}`,
    somebody: 'somebody',
    instruments: (list) => `Instruments: ${list}`,
    evidence: (position) => `Document ${english.format(position)}`,
    status: 'Status',
    percentOfTasks: 'Share',
    expected: 'Expected',
    done: 'Done',
    difference: 'Difference',
    signed: (value) => `${value > 0 ? '+' : ''}${english.format(value)}`,
    month: 'Month',
    showTable: 'Show as a table',
    hideTable: 'Hide the table',
    timeAhead: (done, expected, more) =>
      `${taskCount(done)} done, ${english.format(expected)} expected: ${taskCount(more)} ahead.`,
    timeBehind: (done, expected, fewer) =>
      `${taskCount(done)} done, ${english.format(expected)} expected: ${taskCount(fewer)} behind.`,
    timeEven: (done) => `${taskCount(done)} done, as expected.`,
    timeNothing: 'The plan has not begun yet.',
    measure: 'Unit',
    sum: 'Sum',
    fromTasks: (count) => `from ${taskCount(count)}`,
    fromEntries: (count) => `from ${entryCount(count)}`,
    reportsSent: (sent, units) => `${english.format(sent)} of ${english.format(units)} sent for this period`,
    sent: 'sent in time',
    sentLate: 'sent late',
    missing: 'not sent yet',
    overdue: 'overdue',
    unit: 'Unit',
    sentOn: (day) => `sent on ${day}`,
    reportDue: (day) => `due ${day}`,
    aside: (count) =>
      `${count === 1 ? '1 entry is' : `${english.format(count)} entries are`} kept, but not counted here: the task was deleted or parted into smaller ones, or the period does not exist.`,
    notDrawn:
      'The part that draws charts could not be loaded. All figures are in the table; check the network and try again.',
    fastest: (name) => `Furthest ahead is “${name}”`,
    lateIn: (names) => `late in ${names}`,
    and: 'and',
    countedForEach: 'a task of several bodies is counted for each',
    doneAndExpected: (percent, expected) =>
      `${english.format(rounded(percent))}% done, ${english.format(rounded(expected))}% expected by now`,
    doneOnly: (percent) => `${english.format(rounded(percent))}% done`,
    volume: (percent) => `${english.format(rounded(percent))}% of the work`,
    summaryNone: 'No task matches this filter.',
  },
};

/** All that the cards say, with what the bars say. */
export type CardsTexts = BoardTexts & CardsMessages;

export const cardsTexts: Messages<CardsTexts> = composeMessages((language) => ({
  ...boardTexts[language],
  ...cardsMessages[language],
}));
