import type { Messages } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { formatDateLong } from '@phoihop/vietnamese/dates';

export interface OutMessages {
  print: string;
  workbook: string;
  more: string;
  printA4: string;
  printWork: (agency: string) => string;
  csv: string;
  /** Opens the dialog of former bodies. */
  update: string;
  preparing: string;
  saved: (name: string) => string;
  notLoaded: string;
  again: string;
  /** What stands above the printed table, and in the workbook. */
  appendix: string;
  attached: (plan: Plan) => string;
  number: string;
  task: string;
  time: string;
  role: string;
  partners: string;
  total: string;
  legend: string;
  work: (agency: string) => string;
  noWork: string;
  /** The name of files, without its ending: letters that every system takes. */
  file: string;
}

/** The number and day that a plan has so far. */
function numberOf({ number, date, rawDate }: Plan, from: (day: string) => string): string {
  const day = date === undefined ? (rawDate ?? '') : from(date);
  return `${number ? ` số ${number.raw}` : ''}${day === '' ? '' : ` ${day}`}`.replace(/\s+/gu, ' ');
}

/** `KẾ HOẠCH PHỐI HỢP` in a sentence: `Kế hoạch phối hợp`. */
function inSentence(title: string): string {
  const small = title.toLocaleLowerCase('vi');
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1);
}

export const outMessages: Messages<OutMessages> = {
  vi: {
    print: 'In A3',
    workbook: 'Xuất Excel',
    more: 'In và xuất cách khác',
    printA4: 'In A4',
    printWork: (agency) => `In công việc của ${agency}`,
    csv: 'Xuất CSV',
    update: 'Cập nhật theo cơ quan hiện nay',
    preparing: 'Đang lập tệp…',
    saved: (name) => `Đã lập tệp ${name}.`,
    notLoaded: 'Chưa tải được phần lập tệp Excel. Bảng vẫn được giữ nguyên; hãy kiểm tra mạng rồi thử lại.',
    again: 'Thử lại',
    appendix: 'Phụ lục phân công nhiệm vụ',
    // NĐ 30/2020, Phụ lục I, Phần I, Mục III, khoản 1, điểm b.
    attached: (plan) => `(Kèm theo ${inSentence(plan.title || 'Kế hoạch')}${numberOf(plan, formatDateLong)})`,
    number: 'TT',
    task: 'Nhiệm vụ',
    time: 'Thời hạn',
    role: 'Vai trò',
    partners: 'Cùng thực hiện',
    total: 'Tổng số việc',
    legend: 'Ghi chú',
    work: (agency) => `Công việc của ${agency}`,
    noWork: 'Cơ quan này chưa được giao việc.',
    file: 'phan-cong-nhiem-vu',
  },
  en: {
    print: 'Print A3',
    workbook: 'Export to Excel',
    more: 'More ways to print and export',
    printA4: 'Print A4',
    printWork: (agency) => `Print the work of ${agency}`,
    csv: 'Export as CSV',
    update: 'Update to the bodies of today',
    preparing: 'The file is being made…',
    saved: (name) => `The file ${name} has been made.`,
    notLoaded:
      'The part that makes Excel files could not be loaded. The table is as it was; check the network and try again.',
    again: 'Try again',
    appendix: 'Appendix: who does what',
    attached: (plan) => `(Attached to ${plan.title || 'the plan'}${numberOf(plan, (day) => day)})`,
    number: 'No.',
    task: 'Task',
    time: 'Time',
    role: 'Role',
    partners: 'Together with',
    total: 'Tasks of each body',
    legend: 'Legend',
    work: (agency) => `The work of ${agency}`,
    noWork: 'This body has no task yet.',
    file: 'responsibility-matrix',
  },
};
