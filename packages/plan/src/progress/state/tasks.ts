import { keptFor } from '../../kept-for.js';
import type { MatrixRow } from '../../matrix/matrix.js';
import { draftRows } from '../../matrix/rows.js';
import type { Item, Target, Time } from '../../model/item.js';
import type { Plan } from '../../model/plan.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { carries } from '../../outline/work.js';

/** A task of a plan (nhiệm vụ), with what lines such as `Thời gian hoàn thành: …` below it say of it. */
export interface ProgressTask {
  item: Item;
  /** Its place among the tasks of the plan, from 0. */
  place: number;
  /** The items that it stands under, the outermost first; only those that head tasks. */
  path: readonly string[];
  /** Bodies that carry it (chủ trì, thực hiện, tham mưu …), and those that only take part (phối hợp, giám sát …). */
  carriers: readonly string[];
  supporters: readonly string[];
  weight: number;
  targets: readonly Target[];
  /** Its own times, else those of the nearest heading that states any. */
  times: readonly Time[];
}

/** An item that heads tasks, with those directly below it, headings and tasks in reading order. */
export interface ProgressSection {
  item: Item;
  path: readonly string[];
  below: readonly string[];
}

/** What progress is counted of: the tasks of a plan and the headings above them, as in its matrix. */
export interface ProgressOutline {
  tasks: ReadonlyMap<string, ProgressTask>;
  sections: ReadonlyMap<string, ProgressSection>;
  /** The outermost, headings and tasks in reading order. */
  top: readonly string[];
}

/** What an item and the lines below it that are no tasks of their own say. */
interface Said {
  targets: Target[];
  times: Time[];
}

function saidBy(plan: Plan, rows: readonly MatrixRow[]): Map<string, Said> {
  const isRow = new Set(rows.map(({ item }) => item.id));
  const said = new Map<string, Said>();
  let row: Said | undefined;
  let level = 0;
  for (const item of plan.items) {
    if (isRow.has(item.id)) {
      row = { targets: [], times: [] };
      level = item.level;
      said.set(item.id, row);
    } else if (item.level <= level) row = undefined;
    row?.targets.push(...(item.task?.targets ?? []));
    row?.times.push(...(item.task?.times ?? []));
  }
  return said;
}

function agenciesOf({ stated }: MatrixRow, carrying: boolean): string[] {
  const roles = stated.flatMap(({ assignments }) => assignments);
  const carriers = new Set(roles.filter(carries).map(({ agency }) => agency));
  if (carrying) return Array.from(carriers);
  return Array.from(new Set(roles.map(({ agency }) => agency))).filter((agency) => !carriers.has(agency));
}

function weightOf({ task }: Item): number {
  const weight = task?.weight ?? 1;
  return weight >= 0 && weight < Number.POSITIVE_INFINITY ? weight : 1;
}

/** The tasks of a plan with their headings, in reading order. The same object as long as the plan is. */
export const progressOutline = keptFor((plan: Plan): ProgressOutline => {
  const rows = draftRows(plan.items);
  const said = saidBy(plan, rows);
  const tasks = new Map<string, ProgressTask>();
  const sections = new Map<string, ProgressSection & { below: string[] }>();
  const top: string[] = [];
  for (const row of rows) {
    const { item, parent, kind } = row;
    const above = parent === null ? undefined : sections.get(parent);
    const path = above && parent !== null ? [...above.path, parent] : [];
    (above?.below ?? top).push(item.id);
    const { targets = [], times = [] } = said.get(item.id) ?? {};
    if (kind === 'section') {
      sections.set(item.id, { item, path, below: [] });
      continue;
    }
    const heading = [...path].reverse().find((id) => (said.get(id)?.times.length ?? 0) > 0);
    tasks.set(item.id, {
      item,
      place: tasks.size,
      path,
      carriers: agenciesOf(row, true),
      supporters: agenciesOf(row, false),
      weight: weightOf(item),
      targets,
      times: times.length > 0 || heading === undefined ? times : (said.get(heading)?.times ?? []),
    });
  }
  return { tasks, sections, top };
});

/** The points by which a plan is told: those below its only section of work, else the sections. */
export function outlinePoints({ top, sections }: ProgressOutline): readonly string[] {
  const [only, ...others] = top;
  const section = only === undefined || others.length > 0 ? undefined : sections.get(only);
  return section?.below ?? top;
}

/** Entries on items that are no task, such as a heading: shown where they stand, counted in no total. */
export function entriesBesideTasks({ plan, entries }: PlanFile): ReportEntry[] {
  const { tasks } = progressOutline(plan);
  const items = new Set(plan.items.map(({ id }) => id));
  return entries.filter(({ item }) => items.has(item) && !tasks.has(item));
}
