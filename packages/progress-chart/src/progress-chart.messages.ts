import type { Messages } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';

export interface ProgressChartMessages {
  heading: string;
  groupBy: string;
  bySection: string;
  byAgency: string;
  byUnit: string;
  titleBySection: string;
  titleByAgency: string;
  titleByUnit: string;
  period: string;
  fetch: string;
  fetchPicture: string;
  fetchTable: string;
  note: string;
  summary: (done: number, total: number) => string;
  summaryEmpty: string;
  fastest: (name: string) => string;
  lateIn: (names: string) => string;
  and: string;
  asOf: (day: string) => string;
  chooseRow: string;
  search: string;
  name: string;
  bar: string;
  total: string;
  whole: string;
  share: (percent: number) => string;
  doneAndExpected: (percent: number, expected: number) => string;
  doneOnly: (percent: number) => string;
  volume: (percent: number) => string;
  count: (value: number) => string;
  all: (count: number) => string;
  filter: string;
  dueOn: (day: string) => string;
  lateSince: (day: string) => string;
  reached: (value: number, wanted: number, unit: string) => string;
  figure: (value: number, unit: string) => string;
  carried: string;
  noEntries: string;
  showEntries: (count: number) => string;
  notedBy: (who: string) => string;
  notedOn: (who: string, day: string) => string;
  somebody: string;
  instruments: (list: string) => string;
  evidence: (position: number) => string;
  statuses: string;
  status: string;
  percentOfTasks: string;
  time: string;
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
  reports: string;
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
  tryAgain: string;
  notLoaded: string;
}

const english = new Intl.NumberFormat('en');
const taskCount = (count: number): string => `${english.format(count)} ${count === 1 ? 'task' : 'tasks'}`;
const rounded = (percent: number): number => Math.round(percent);

export const progressChartMessages: Messages<ProgressChartMessages> = {
  vi: {
    heading: 'Tiến độ thực hiện',
    groupBy: 'Xem tiến độ',
    bySection: 'Theo phần',
    byAgency: 'Theo cơ quan',
    byUnit: 'Theo xã, phường',
    titleBySection: 'Theo phần của kế hoạch',
    titleByAgency: 'Theo cơ quan thực hiện',
    titleByUnit: 'Theo xã, phường',
    period: 'Kỳ báo cáo',
    fetch: 'Tải ảnh, bảng số',
    fetchPicture: 'Ảnh biểu đồ (PNG)',
    fetchTable: 'Bảng số (CSV)',
    note: 'Ghi tiến độ',
    summary: (done, total) => `${formatNumber(done)} trên ${formatNumber(total)} nhiệm vụ đã hoàn thành`,
    summaryEmpty: 'Kế hoạch chưa có nhiệm vụ nào. Phân công nhiệm vụ trong kế hoạch để theo dõi tiến độ.',
    fastest: (name) => `Đi nhanh nhất là “${name}”`,
    lateIn: (names) => `quá hạn ở ${names}`,
    and: 'và',
    asOf: (day) => `Số liệu đến ngày ${day}.`,
    chooseRow: 'Chọn một dòng để xem từng nhiệm vụ.',
    search: 'Tìm theo tên',
    name: 'Nội dung',
    bar: 'Mức thực hiện',
    total: 'Tổng',
    whole: 'Toàn kế hoạch',
    share: (percent) => `${formatNumber(rounded(percent))}%`,
    doneAndExpected: (percent, expected) =>
      `Hoàn thành ${formatNumber(rounded(percent))}%, dự kiến đến kỳ này ${formatNumber(rounded(expected))}%`,
    doneOnly: (percent) => `Hoàn thành ${formatNumber(rounded(percent))}%`,
    volume: (percent) => `khối lượng đạt ${formatNumber(rounded(percent))}%`,
    count: (value) => formatNumber(value),
    all: (count) => `Tất cả (${formatNumber(count)})`,
    filter: 'Lọc nhiệm vụ theo tình trạng',
    dueOn: (day) => `hạn ${day}`,
    lateSince: (day) => `quá hạn từ ${day}`,
    reached: (value, wanted, unit) => `${formatNumber(value)} trên ${formatNumber(wanted)} ${unit}`,
    figure: (value, unit) => `${formatNumber(value)} ${unit}`,
    carried: 'theo kỳ trước',
    noEntries: 'Chưa ai ghi tiến độ của nhiệm vụ này.',
    showEntries: (count) => `${formatNumber(count)} lần ghi`,
    notedBy: (who) => `${who} ghi`,
    notedOn: (who, day) => `${who} ghi ngày ${day}`,
    somebody: 'Không rõ người ghi',
    instruments: (list) => `Văn bản: ${list}`,
    evidence: (position) => `Tài liệu ${formatNumber(position)}`,
    statuses: 'Theo tình trạng',
    status: 'Tình trạng',
    percentOfTasks: 'Tỷ lệ',
    time: 'Dự kiến và đã hoàn thành',
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
    reports: 'Báo cáo của các đơn vị',
    reportsSent: (sent, units) => `${formatNumber(sent)} trên ${formatNumber(units)} đã gửi kỳ này`,
    sent: 'gửi đúng hạn',
    sentLate: 'gửi muộn',
    missing: 'chưa gửi',
    overdue: 'quá hạn',
    unit: 'Đơn vị',
    sentOn: (day) => `gửi ngày ${day}`,
    reportDue: (day) => `hạn gửi ${day}`,
    aside: (count) =>
      `${formatNumber(count)} lần ghi tiến độ thuộc nhiệm vụ không còn trong kế hoạch, hoặc kỳ không có; vẫn được giữ, chưa tính vào bảng.`,
    notDrawn: 'Chưa tải được phần vẽ biểu đồ. Số liệu vẫn đủ trong bảng; hãy kiểm tra mạng rồi thử lại.',
    tryAgain: 'Thử lại',
    notLoaded:
      'Chưa tải được phần ghi tiến độ. Nội dung hiện có vẫn được giữ; hãy kiểm tra mạng rồi thử lại.',
  },
  en: {
    heading: 'Progress',
    groupBy: 'Show progress',
    bySection: 'By section',
    byAgency: 'By body',
    byUnit: 'By commune',
    titleBySection: 'By section of the plan',
    titleByAgency: 'By body',
    titleByUnit: 'By commune',
    period: 'Period',
    fetch: 'Get picture or figures',
    fetchPicture: 'Picture of the chart (PNG)',
    fetchTable: 'Table of figures (CSV)',
    note: 'Note progress',
    summary: (done, total) =>
      `${english.format(done)} of ${taskCount(total)} ${done === 1 ? 'is' : 'are'} done`,
    summaryEmpty: 'The plan has no tasks yet. Share out its work to follow its progress.',
    fastest: (name) => `Furthest on is “${name}”`,
    lateIn: (names) => `late in ${names}`,
    and: 'and',
    asOf: (day) => `As of ${day}.`,
    chooseRow: 'Choose a row to see its tasks.',
    search: 'Search by name',
    name: 'Content',
    bar: 'Progress',
    total: 'Total',
    whole: 'Whole plan',
    share: (percent) => `${english.format(rounded(percent))}%`,
    doneAndExpected: (percent, expected) =>
      `${english.format(rounded(percent))}% done, ${english.format(rounded(expected))}% expected by now`,
    doneOnly: (percent) => `${english.format(rounded(percent))}% done`,
    volume: (percent) => `${english.format(rounded(percent))}% of the work`,
    count: (value) => english.format(value),
    all: (count) => `All (${english.format(count)})`,
    filter: 'Filter tasks by status',
    dueOn: (day) => `due ${day}`,
    lateSince: (day) => `late since ${day}`,
    reached: (value, wanted, unit) => `${english.format(value)} of ${english.format(wanted)} ${unit}`,
    figure: (value, unit) => `${english.format(value)} ${unit}`,
    carried: 'as of an earlier period',
    noEntries: 'Nobody has noted progress of this task yet.',
    showEntries: (count) => (count === 1 ? '1 entry' : `${english.format(count)} entries`),
    notedBy: (who) => `noted by ${who}`,
    notedOn: (who, day) => `noted by ${who} on ${day}`,
    somebody: 'somebody',
    instruments: (list) => `Instruments: ${list}`,
    evidence: (position) => `Document ${english.format(position)}`,
    statuses: 'By status',
    status: 'Status',
    percentOfTasks: 'Share',
    time: 'Expected and done',
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
    reports: 'Reports of the units',
    reportsSent: (sent, units) => `${english.format(sent)} of ${english.format(units)} sent for this period`,
    sent: 'sent in time',
    sentLate: 'sent late',
    missing: 'not sent yet',
    overdue: 'overdue',
    unit: 'Unit',
    sentOn: (day) => `sent on ${day}`,
    reportDue: (day) => `due ${day}`,
    aside: (count) =>
      `${count === 1 ? '1 entry belongs' : `${english.format(count)} entries belong`} to a task that is no longer in the plan, or to a period that does not exist; kept, but not counted here.`,
    notDrawn:
      'The part that draws charts could not be loaded. All figures are in the table; check the network and try again.',
    tryAgain: 'Try again',
    notLoaded:
      'The part that notes progress could not be loaded. What is here has been kept; check the network and try again.',
  },
};
