import { composeMessages, type Messages } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import { progressChartMessages, type ProgressChartMessages } from '../progress-chart.messages.js';

/** What the board says before anything is opened; what the tools above and the cards below the bars say is in `cards/cards.messages.ts`. */
export interface BoardMessages {
  titleBySection: string;
  titleByAgency: string;
  titleByUnit: string;
  summary: (done: number, total: number) => string;
  summaryEmpty: string;
  asOf: (day: string) => string;
  chooseRow: string;
  search: string;
  name: string;
  total: string;
  whole: string;
  /** All rows that are shown, added up. */
  sections: (count: number) => string;
  agencies: (count: number) => string;
  units: (count: number) => string;
  count: (value: number) => string;
}

const english = new Intl.NumberFormat('en');
const taskCount = (count: number): string => `${english.format(count)} ${count === 1 ? 'task' : 'tasks'}`;
const many = (count: number, one: string, more: string): string =>
  `${english.format(count)} ${count === 1 ? one : more}`;

export const boardMessages: Messages<BoardMessages> = {
  vi: {
    titleBySection: 'Theo phần của kế hoạch',
    titleByAgency: 'Theo cơ quan thực hiện',
    titleByUnit: 'Theo xã, phường',
    summary: (done, total) => `${formatNumber(done)} trên ${formatNumber(total)} nhiệm vụ đã hoàn thành`,
    summaryEmpty: 'Kế hoạch chưa có nhiệm vụ nào. Phân công nhiệm vụ trong kế hoạch để theo dõi tiến độ.',
    asOf: (day) => `Số liệu đến ngày ${day}.`,
    chooseRow: 'Chọn một dòng để xem từng nhiệm vụ.',
    search: 'Tìm theo tên',
    name: 'Nội dung',
    total: 'Tổng',
    whole: 'Toàn kế hoạch',
    sections: (count) => `Cộng ${formatNumber(count)} phần`,
    agencies: (count) => `Cộng ${formatNumber(count)} cơ quan`,
    units: (count) => `Cộng ${formatNumber(count)} xã, phường`,
    count: (value) => formatNumber(value),
  },
  en: {
    titleBySection: 'By section of the plan',
    titleByAgency: 'By body',
    titleByUnit: 'By commune',
    summary: (done, total) =>
      `${english.format(done)} of ${taskCount(total)} ${done === 1 ? 'is' : 'are'} done`,
    summaryEmpty: 'The plan has no tasks yet. Share out its work to follow its progress.',
    asOf: (day) => `As of ${day}.`,
    chooseRow: 'Choose a row to see its tasks.',
    search: 'Search by name',
    name: 'Content',
    total: 'Total',
    whole: 'Whole plan',
    sections: (count) => many(count, 'section', 'sections'),
    agencies: (count) => many(count, 'body', 'bodies'),
    units: (count) => many(count, 'commune', 'communes'),
    count: (value) => english.format(value),
  },
};

/** All that the board says, with what the widget says before it is there. */
export type BoardTexts = ProgressChartMessages & BoardMessages;

export const boardTexts: Messages<BoardTexts> = composeMessages((language) => ({
  ...progressChartMessages[language],
  ...boardMessages[language],
}));
