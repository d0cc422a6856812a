import type { Standing } from '../../progress/state/task-standing.js';
import { periodName } from '../../progress/periods/period-names.js';
import { contains, knownPeriod } from '../../progress/periods/period.js';
import { instrumentWritten } from '../words/instruments.js';
import { numberOf, percentage } from '../words/numbers.js';
import { inARow, sentence } from '../words/sentence.js';
import { entriesOf, stateOf, type ReportFacts } from './facts.js';
import { reportHeadings } from './frame.js';
import { blank, heading, said, type ReportLine } from './lines.js';

const CALLED: Readonly<Record<Standing, string>> = {
  done: 'đã hoàn thành',
  'in-progress': 'đang thực hiện',
  'not-started': 'chưa thực hiện',
  late: 'quá hạn',
  nil: 'không phát sinh',
  cancelled: 'dừng thực hiện',
};

function counts(facts: ReportFacts): { standing: Standing; count: number }[] {
  const states = Array.from(facts.tasks.keys(), (item) => stateOf(facts, item).standing);
  return (Object.keys(CALLED) as Standing[])
    .map((standing) => ({ standing, count: states.filter((each) => each === standing).length }))
    .filter(({ count }) => count > 0);
}

/** `Trong 6 tháng đầu năm 2026, trên tổng số 21 nhiệm vụ có 09 nhiệm vụ đã hoàn thành (đạt 42,9%), …` */
function summary(facts: ReportFacts): ReportLine {
  const { size } = facts.tasks;
  if (size === 0) return blank();
  const parts = counts(facts);
  const idle = parts.filter(({ standing }) => standing === 'nil' || standing === 'cancelled');
  const wanted = size - idle.reduce((sum, { count }) => sum + count, 0);
  const told = parts.map(({ standing, count }) => {
    const of = idle.length > 0 ? ' số nhiệm vụ có phát sinh' : '';
    const share =
      standing === 'done' && wanted > 0 ? ` (đạt ${percentage((count / wanted) * 100)}${of})` : '';
    return `${numberOf(count)} nhiệm vụ ${CALLED[standing]}${share}`;
  });
  const entries = Array.from(facts.tasks.keys()).flatMap((item) => stateOf(facts, item).entries);
  const text = sentence(
    `Trong ${periodName(facts.period)}, trên tổng số ${numberOf(size)} nhiệm vụ có ${inARow(told)}`,
  );
  return said(facts.rollup.file.plan.id, [{ template: 'summary', entries, text }], 'paragraph');
}

/** The instruments that were issued in the period, each once. */
function leadership(facts: ReportFacts): ReportLine {
  const period = knownPeriod(facts.period);
  const told = Array.from(facts.tasks.keys())
    .flatMap((item) => entriesOf(facts, stateOf(facts, item)))
    .filter((entry) => contains(period, knownPeriod(entry.period)) && (entry.instruments?.length ?? 0) > 0);
  const instruments = Array.from(
    new Set(told.flatMap((entry) => entry.instruments?.map(instrumentWritten) ?? [])),
  );
  if (instruments.length === 0) return blank();
  const text = sentence(
    `Đã ban hành ${numberOf(instruments.length)} văn bản chỉ đạo, triển khai thực hiện${instruments.length > 1 ? ', gồm' : ''}: ${instruments.join('; ')}`,
  );
  const made = { template: 'leadership', entries: told.map(({ id }) => id), text };
  return said(facts.rollup.file.plan.id, [made], 'paragraph');
}

/** Khái quát tình hình: what only a person knows is left blank. */
export function overviewLine(facts: ReportFacts): ReportLine {
  return heading(reportHeadings.overview, [
    heading(reportHeadings.situation, [blank()]),
    heading(reportHeadings.leadership, [leadership(facts)]),
    heading(reportHeadings.summary, [summary(facts)]),
  ]);
}
