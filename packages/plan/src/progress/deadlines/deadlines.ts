import type { Item, Time } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import type { ReportingCalendar } from '../periods/calendar.js';
import { progressOutline } from '../state/tasks.js';
import { agencyTree } from '../state/reporters.js';
import { dueWindows, type DueWindow } from '../state/windows.js';
import { cadenceOf, reportsDue } from './cadence.js';

/** Nhiệm vụ, báo cáo định kỳ, sơ kết, tổng kết. */
export type DeadlineKind = 'task' | 'report' | 'interim-review' | 'final-review';

/** Something that is due on a day. */
export interface Deadline {
  /** Stays the same as long as item, kind and day do: what a calendar knows it by. */
  id: string;
  kind: DeadlineKind;
  /** ISO day. */
  day: string;
  /** The item that says so. */
  item: string;
  /** The period that a report is for; null for others. */
  period: string | null;
  /** Ids of the bodies that have to see to it. */
  agencies: readonly string[];
  /** The words of the plan, as printed. */
  raw: string;
}

export interface DeadlineOptions {
  calendar?: ReportingCalendar;
  /** Only what this body, or one of its parts, has to see to. */
  agency?: string;
  /** Only these days, both included (ISO). */
  from?: string;
  to?: string;
}

/** Clauses that ask for reports (chế độ thông tin, báo cáo). */
const REPORTING = /báo cáo|trao đổi thông tin|thông tin, báo cáo|giao ban/iu;
const INTERIM = /sơ kết/iu;
const FINAL = /tổng kết/iu;

/** So many characters before its time a text says what is due. */
const BEFORE = 80;

/** What is due at a time is told by the nearest word before it: `sơ kết … vào năm 2023 và tổng kết vào năm 2025`. */
function kindOf({ text }: Item, { raw }: DueWindow): DeadlineKind {
  const at = text.indexOf(raw);
  const before = at < 0 ? text : text.slice(Math.max(0, at - BEFORE), at);
  const last = (words: RegExp): number => {
    const found = Array.from(before.matchAll(new RegExp(words, 'giu')));
    return found.at(-1)?.index ?? -1;
  };
  const [interim, final, report] = [last(INTERIM), last(FINAL), last(/báo cáo/u)];
  const nearest = Math.max(interim, final, report);
  if (nearest < 0) return 'task';
  return nearest === interim ? 'interim-review' : nearest === final ? 'final-review' : 'report';
}

/** What says when: its item, those who carry it, and the times. */
interface Source {
  item: Item;
  agencies: readonly string[];
  times: readonly Time[];
}

function sourcesOf({ plan }: PlanFile): Source[] {
  const { tasks } = progressOutline(plan);
  const issuers = plan.issuers.flatMap(({ agency }) => (agency === undefined ? [] : [agency]));
  const covered = new Set<unknown>();
  for (const { times } of tasks.values()) for (const time of times) covered.add(time);
  const sources: Source[] = [];
  for (const item of plan.items) {
    const task = tasks.get(item.id);
    if (task) sources.push({ item, agencies: task.carriers, times: task.times });
    else {
      const own = item.task?.times.filter((time) => !covered.has(time)) ?? [];
      const asks = REPORTING.test(item.text) || INTERIM.test(item.text) || FINAL.test(item.text);
      if (own.length > 0 && asks) sources.push({ item, agencies: issuers, times: own });
    }
  }
  return sources;
}

function ofSource(
  { item, agencies, times }: Source,
  { plan }: PlanFile,
  calendar: ReportingCalendar,
): Deadline[] {
  const reports = times.filter((time) => time.kind === 'recurring' && REPORTING.test(item.text));
  const others = times.filter((time) => !reports.includes(time));
  const kinds = reports.flatMap((time) => (time.kind === 'recurring' ? cadenceOf(time) : []));
  const raw = reports.map((time) => time.raw).join('; ');
  const due = kinds.length > 0 && plan.period ? reportsDue(item.text, kinds, plan.period, calendar) : [];
  const own = new Set(due.map(({ day }) => day));
  return [
    ...due.map(({ period, day }): Deadline => ({
      id: `${item.id}/report/${period}`,
      kind: 'report',
      day,
      item: item.id,
      period,
      agencies,
      raw,
    })),
    ...dueWindows(others, plan.period, calendar)
      .filter(({ to }) => !own.has(to))
      .map((window): Deadline => {
        const kind = kindOf(item, window);
        return {
          id: `${item.id}/${kind}/${window.to}`,
          kind,
          day: window.to,
          item: item.id,
          period: null,
          agencies,
          raw: window.raw,
        };
      }),
  ];
}

/**
 * What is due when, and for whom, by the plan's own times and cadence: tasks, reports (định kỳ quý, 6 tháng, 1 năm),
 * sơ kết and tổng kết, in the order of the days. What names no day is left out.
 */
export function deadlines(file: PlanFile, options: DeadlineOptions = {}): Deadline[] {
  const { calendar = {}, agency, from = '', to = '9999' } = options;
  const own = agency === undefined ? null : new Set(agencyTree(file.plan.agencies).withParts(agency));
  return sourcesOf(file)
    .flatMap((source) => ofSource(source, file, calendar))
    .filter(
      ({ day, agencies }) => day >= from && day <= to && (!own || agencies.some((each) => own.has(each))),
    )
    .map((deadline, index) => ({ deadline, index }))
    .sort((one, other) =>
      one.deadline.day === other.deadline.day
        ? one.index - other.index
        : one.deadline.day < other.deadline.day
          ? -1
          : 1,
    )
    .map(({ deadline }) => deadline);
}
