import { periodHeading, periodOf, type Standing, type Tally } from '@phoihop/plan/progress';
import { textOf, type CodeMessages, type Messages } from './messages.js';

/** What a person should know of an entry that they note, by the code of the note. */
export const entryNoteMessages: Messages<CodeMessages> = {
  vi: {
    unknown: () => 'Hãy xem lại lần ghi này.',
    'unit-beside-targets': (params) =>
      `Chỉ tiêu của nhiệm vụ tính bằng ${textOf(params, 'wanted')}, nên số liệu tính bằng ${textOf(params, 'unit')} vẫn được ghi nhưng không tính vào chỉ tiêu.`,
    'item-gone': () =>
      'Mục này không còn trong kế hoạch. Lần ghi vẫn được giữ trong danh sách chưa có mục, chưa tính vào kết quả.',
  },
  en: {
    unknown: () => 'Look at this entry again.',
    'unit-beside-targets': (params) =>
      `The target counts in ${textOf(params, 'wanted')}, so the figure in ${textOf(params, 'unit')} is kept but counts for no target.`,
    'item-gone': () =>
      'This item is no longer part of the plan. The entry is kept in the list of those without an item, and counts for nothing yet.',
  },
};

export interface ProgressMessages {
  /** What standings are called in charts and tables. */
  standings: Readonly<Record<Standing, string>>;
  /** A period as a heading or in a list of periods; as it is where there is no such period. */
  period: (name: string) => string;
  /** How far the work has come, in one sentence: what stands above every chart, and what a screen reader hears. */
  summary: (tally: Pick<Tally, 'total' | 'counts'>) => string;
}

/** `September`; our periods count months from 1. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function englishPeriod(name: string): string {
  const period = periodOf(name);
  if (!period) return name;
  const year = name.slice(0, 4);
  const ordinal = (length: number): number => Math.floor((period.from % 12) / length) + 1;
  switch (period.kind) {
    case 'month':
      return `${MONTHS[period.from % 12] ?? ''} ${year}`;
    case 'quarter':
      return `Quarter ${String(ordinal(3))} of ${year}`;
    case 'half-year':
      return `${ordinal(6) === 1 ? 'First' : 'Second'} half of ${year}`;
    case 'nine-months':
      return `Nine months of ${year}`;
    case 'year':
      return year;
    case 'stage':
      return `${year} – ${name.slice(-4)}`;
  }
}

/** Standings in the order in which a summary tells them, those left out that nothing stands in. */
const TOLD: readonly Standing[] = ['done', 'in-progress', 'not-started', 'late', 'nil', 'cancelled'];

function told(
  { counts }: Pick<Tally, 'counts'>,
  words: Readonly<Record<Exclude<Standing, 'done'>, string>>,
): string[] {
  return TOLD.flatMap((standing) =>
    standing === 'done' || counts[standing] === 0 ? [] : [`${String(counts[standing])} ${words[standing]}`],
  );
}

export const progressMessages: Messages<ProgressMessages> = {
  vi: {
    standings: {
      done: 'Hoàn thành',
      'in-progress': 'Đang thực hiện',
      'not-started': 'Chưa thực hiện',
      late: 'Quá hạn',
      nil: 'Không phát sinh',
      cancelled: 'Dừng thực hiện',
    },
    period: (name) => (periodOf(name) ? periodHeading(name) : name),
    summary: (tally) =>
      tally.total === 0
        ? 'Chưa có nhiệm vụ nào.'
        : `${[
            `${String(tally.counts.done)} trên ${String(tally.total)} nhiệm vụ đã hoàn thành`,
            ...told(tally, {
              'in-progress': 'đang thực hiện',
              'not-started': 'chưa thực hiện',
              late: 'quá hạn',
              nil: 'không phát sinh',
              cancelled: 'dừng thực hiện',
            }),
          ].join(', ')}.`,
  },
  en: {
    standings: {
      done: 'Done',
      'in-progress': 'In progress',
      'not-started': 'Not started',
      late: 'Late',
      nil: 'Nothing to report',
      cancelled: 'Given up',
    },
    period: englishPeriod,
    summary: (tally) =>
      tally.total === 0
        ? 'There are no tasks yet.'
        : `${[
            `${String(tally.counts.done)} of ${String(tally.total)} ${tally.total === 1 ? 'task' : 'tasks'} done`,
            ...told(tally, {
              'in-progress': 'in progress',
              'not-started': 'not started',
              late: 'late',
              nil: 'with nothing to report',
              cancelled: 'given up',
            }),
          ].join(', ')}.`,
  },
};
