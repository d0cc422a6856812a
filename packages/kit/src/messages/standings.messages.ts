import type { Messages } from './messages.js';
import type { Standing, Status } from '@phoihop/plan/progress';

/** Where a task stands, as a sentence uses it behind a number. */
export const standingNames: Messages<Readonly<Record<Standing, string>>> = {
  vi: {
    done: 'hoàn thành',
    'in-progress': 'đang thực hiện',
    'not-started': 'chưa thực hiện',
    late: 'quá hạn',
    nil: 'không phát sinh',
    cancelled: 'không thực hiện nữa',
  },
  en: {
    done: 'done',
    'in-progress': 'in progress',
    'not-started': 'not started',
    late: 'late',
    nil: 'with nothing to report',
    cancelled: 'cancelled',
  },
};

/** The same at the head of a column, where there is little room. */
export const standingHeadings: Messages<Readonly<Record<Standing, string>>> = {
  vi: {
    done: 'Hoàn thành',
    'in-progress': 'Đang làm',
    'not-started': 'Chưa làm',
    late: 'Quá hạn',
    nil: 'Không phát sinh',
    cancelled: 'Thôi thực hiện',
  },
  en: {
    done: 'Done',
    'in-progress': 'In progress',
    'not-started': 'Not started',
    late: 'Late',
    nil: 'Nil',
    cancelled: 'Cancelled',
  },
};

/** What a person notes of a task. */
export const statusNames: Messages<Readonly<Record<Status, string>>> = {
  vi: {
    'not-started': 'Chưa thực hiện',
    drafting: 'Đang dự thảo',
    'in-progress': 'Đang thực hiện',
    submitted: 'Đã tham mưu, đã trình',
    issued: 'Đã ban hành',
    done: 'Hoàn thành',
    nil: 'Không phát sinh',
    cancelled: 'Không thực hiện nữa',
  },
  en: {
    'not-started': 'Not started',
    drafting: 'Being drafted',
    'in-progress': 'In progress',
    submitted: 'Submitted',
    issued: 'Issued',
    done: 'Done',
    nil: 'Nothing to report',
    cancelled: 'Cancelled',
  },
};
