import type { Item, Time } from '../../model/item.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { ProgressRollup } from '../../progress/rollup/rollup.js';
import type { Status } from '../../progress/state/task-standing.js';
import { item, planFile } from '../builders.js';
import { taskSentences } from '../../report/sentences/task-sentences.js';

/** Ways in which tasks begin: with a verb, with a noun, with words that we do not know. */
const phrases = {
  verb: 'Tổ chức 04 hội nghị tuyên truyền tại các xã.',
  'verb without its target': 'Xây dựng mô hình điểm về giảm nghèo.',
  noun: 'Công tác nắm tình hình Nhân dân.',
  quoted: 'Chuyên mục “Vùng cao hôm nay” trên sóng phát thanh.',
} as const;

const times = {
  'no day': [],
  late: [{ kind: 'day', raw: 'trước ngày 01/02/2026', date: '2026-02-01' }],
  'still time': [{ kind: 'day', raw: 'trước ngày 30/11/2026', date: '2026-11-30' }],
} satisfies Record<string, Time[]>;

const figures = {
  'no figure': {},
  'a part': { figures: [{ value: 2, unit: 'hội nghị' }] },
  whole: { figures: [{ value: 4, unit: 'hội nghị' }] },
  'more than planned': { figures: [{ value: 5, unit: 'hội nghị' }] },
  'another unit': { figures: [{ value: 1234.5, unit: 'triệu đồng' }] },
  percent: { percent: 62.5 },
} satisfies Record<string, Partial<ReportEntry>>;

const statuses: readonly (Status | null)[] = [
  null,
  'not-started',
  'drafting',
  'in-progress',
  'submitted',
  'issued',
  'done',
  'nil',
  'cancelled',
];

function taskItem(phrase: keyof typeof phrases, time: keyof typeof times, stated: boolean): Item {
  return {
    ...item('nhiem-vu', 2, '1.', phrases[phrase]),
    task: {
      assignments: stated
        ? [
            { agency: 'mttq', role: 'lead' },
            { agency: 'sdttg', role: 'coordinate' },
          ]
        : [],
      targets: [{ min: 4, max: 4, unit: 'hội nghị', raw: '04 hội nghị' }],
      times: times[time],
    },
  };
}

function fileWith(task: Item, entries: ReportEntry[]): PlanFile {
  const file = planFile({
    period: { from: '2026-01-01', to: '2026-12-31' },
    agencies: [
      { id: 'mttq', name: 'Mặt trận tỉnh', aliases: [], kind: 'body' },
      { id: 'sdttg', name: 'Sở Dân tộc và Tôn giáo', aliases: [], kind: 'body' },
    ],
    items: [item('noi-dung', 1, 'I.', 'NỘI DUNG'), task],
  });
  return { ...file, entries };
}

export interface Combination {
  name: string;
  status: Status | null;
  sentences: readonly string[];
}

function combination(
  phrase: keyof typeof phrases,
  time: keyof typeof times,
  figure: keyof typeof figures,
  status: Status | null,
  stated: boolean,
  agency: string | null = null,
): Combination {
  const entry: ReportEntry = {
    id: 'e',
    item: 'nhiem-vu',
    period: '2026-H1',
    status: status ?? 'done',
    at: '2026-06-10T02:00:00Z',
    ...figures[figure],
    instruments: figure === 'whole' ? ['41/KH-SDTTG', 'Công văn số 12/SDTTG-CS'] : [],
    note: figure === 'a part' ? ' các xã   hưởng ứng tích cực ' : '',
  };
  const file = fileWith(taskItem(phrase, time, stated), status === null ? [] : [entry]);
  const rollup = new ProgressRollup(file, { today: '2026-06-15' });
  const task = rollup.outline.tasks.get('nhiem-vu');
  if (!task) throw new Error('the plan has this task');
  const made = taskSentences({
    task,
    state: rollup.state('nhiem-vu', '2026-H1'),
    entries: file.entries,
    agencies: file.plan.agencies,
    agency,
  });
  return {
    name: `${status ?? 'nothing noted'}, ${figure}, ${time}, ${phrase}${stated ? ', roles stated' : ''}${agency === null ? '' : `, told by ${agency}`}`,
    status,
    sentences: made.map(({ text }) => text),
  };
}

/** Every status with every figure, day and way of beginning, for tests. What is nil or not begun has no figures, and nothing noted none. */
export function everyCombination(): Combination[] {
  const all: Combination[] = [];
  for (const status of statuses)
    for (const figure of Object.keys(figures) as (keyof typeof figures)[]) {
      if (
        (status === null && figure !== 'no figure') ||
        ((status === 'nil' || status === 'not-started') && 'figures' in figures[figure])
      )
        continue;
      for (const time of Object.keys(times) as (keyof typeof times)[])
        for (const phrase of Object.keys(phrases) as (keyof typeof phrases)[])
          for (const stated of phrase.startsWith('verb') ? [false, true] : [false])
            all.push(combination(phrase, time, figure, status, stated));
      for (const agency of ['mttq', 'sdttg'])
        all.push(combination('verb', 'late', figure, status, true, agency));
    }
  return all;
}
