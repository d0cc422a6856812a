import type { Messages } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';

export interface PasteMessages {
  title: string;
  zone: string;
  zoneHint: string;
  noTable: string;
  into: (agency: string, period: string) => string;
  ready: (rows: number) => string;
  refused: (rows: number) => string;
  empty: (rows: number) => string;
  row: string;
  task: string;
  then: string;
  look: string;
  choose: string;
  chooseFor: (row: number) => string;
  likely: string;
  others: string;
  alike: string;
  replaces: (before: string) => string;
  foreign: string;
  percent: (value: number) => string;
  figure: (value: number, unit: string) => string;
  accept: (rows: number) => string;
  another: string;
  cancel: string;
  close: string;
  noted: (rows: number) => string;
  left: (rows: number) => string;
  undo: string;
}

const english = new Intl.NumberFormat('en');
const rows = (count: number): string => `${english.format(count)} ${count === 1 ? 'row' : 'rows'}`;

export const pasteMessages: Messages<PasteMessages> = {
  vi: {
    title: 'Dán từ Excel',
    zone: 'Bảng đã sao chép',
    zoneHint:
      'Sao chép bảng trong Excel hoặc Word (Ctrl+C), rồi dán vào đây (Ctrl+V). Cần cột nhiệm vụ và ít nhất một trong các cột: tình trạng, tỷ lệ, kết quả.',
    noTable:
      'Chưa thấy bảng nào trong nội dung vừa dán. Hãy chọn cả các ô trong Excel, sao chép rồi dán lại.',
    into: (agency, period) => `Ghi cho ${agency}, ${period}.`,
    ready: (count) => `${formatNumber(count)} dòng sẽ ghi`,
    refused: (count) => `${formatNumber(count)} dòng chưa ghi được`,
    empty: (count) => `${formatNumber(count)} dòng chưa có nội dung`,
    row: 'Dòng',
    task: 'Nhiệm vụ',
    then: 'Sẽ ghi',
    look: 'Cần xem lại',
    choose: 'Chọn nhiệm vụ',
    chooseFor: (row) => `Nhiệm vụ của dòng ${String(row)}`,
    likely: 'Gần giống',
    others: 'Các nhiệm vụ khác',
    alike: 'Ghép theo nội dung gần giống; hãy kiểm tra xem có đúng nhiệm vụ không.',
    replaces: (before) => `Thay cho: ${before}.`,
    foreign: 'Kế hoạch không giao nhiệm vụ này cho cơ quan đang ghi.',
    percent: (value) => `${formatNumber(value)}%`,
    figure: (value, unit) => `${formatNumber(value)} ${unit}`,
    accept: (count) => `Ghi ${formatNumber(count)} dòng`,
    another: 'Dán bảng khác',
    cancel: 'Không ghi',
    close: 'Đóng',
    noted: (count) => `Đã ghi ${formatNumber(count)} dòng từ bảng vừa dán.`,
    left: (count) => `Còn ${formatNumber(count)} dòng chưa ghi, vẫn giữ trong “Dán từ Excel”.`,
    undo: 'Hoàn tác',
  },
  en: {
    title: 'Paste from Excel',
    zone: 'The copied table',
    zoneHint:
      'Copy the table in Excel or Word (Ctrl+C) and paste it here (Ctrl+V). It needs a column of tasks and at least one of status, percentage and figures.',
    noTable: 'No table was found in what was pasted. Select the cells in Excel, copy them and paste again.',
    into: (agency, period) => `For ${agency}, ${period}.`,
    ready: (count) => `${rows(count)} will be noted`,
    refused: (count) => `${rows(count)} cannot be noted yet`,
    empty: (count) => `${rows(count)} ${count === 1 ? 'has' : 'have'} no content yet`,
    row: 'Row',
    task: 'Task',
    then: 'Will be noted',
    look: 'To look at',
    choose: 'Choose the task',
    chooseFor: (row) => `Task of row ${String(row)}`,
    likely: 'Similar',
    others: 'Other tasks',
    alike: 'Matched by similar words; check that it is the right task.',
    replaces: (before) => `In place of: ${before}.`,
    foreign: 'The plan does not give this task to the body that notes its progress.',
    percent: (value) => `${english.format(value)}%`,
    figure: (value, unit) => `${english.format(value)} ${unit}`,
    accept: (count) => `Note ${rows(count)}`,
    another: 'Paste another table',
    cancel: 'Do not note',
    close: 'Close',
    noted: (count) => `${rows(count)} of the table noted.`,
    left: (count) => `${rows(count)} left, kept in “Paste from Excel”.`,
    undo: 'Undo',
  },
};
