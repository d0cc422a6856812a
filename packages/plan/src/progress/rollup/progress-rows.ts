import type { PlanFile } from '../../model/plan-file.js';
import type { ProgressOutline } from '../state/tasks.js';
import { standings, type Standing } from '../state/task-state.js';
import { reportingUnits } from './report-grid.js';
import type { ProgressRollup } from './rollup.js';
import type { Tally } from './tally.js';

/** By what the rows of a chart and its table part the work: theo phần, theo cơ quan, theo xã. */
export type RowsBy = 'section' | 'agency' | 'unit';

/** A row of a chart and of its table: both show the same numbers. */
export interface ProgressRow {
  /** The id of the item or the body. */
  id: string;
  /** `II.1`: the labels of the item and of those above it; null for bodies and items without. */
  label: string | null;
  name: string;
  tally: Tally;
  /** Whether rows stand below it. */
  opens: boolean;
}

/** The points by which a plan is told: those below its only section of work, else the sections. */
export function outlinePoints({ top, sections }: ProgressOutline): readonly string[] {
  const [only, ...others] = top;
  const section = only === undefined || others.length > 0 ? undefined : sections.get(only);
  return section?.below ?? top;
}

/** `II.` above `1.` is II.1; `1.` above `1.1.` is 1.1, since the lower label says it already. */
function labelPath(labels: readonly (string | null)[]): string | null {
  const parts = labels.flatMap((label) =>
    label === null ? [] : [label.replace(/[\s.)(:]+$/gu, '').replace(/^\(/u, '')],
  );
  const path = parts.reduce((whole, part) => {
    const last = whole.split('.').at(-1) ?? '';
    return whole === '' || part.startsWith(`${last}.`)
      ? `${whole.slice(0, whole.length - last.length)}${part}`
      : `${whole}.${part}`;
  }, '');
  return path === '' || /^[-–+*•]$/u.test(parts.at(-1) ?? '') ? null : path;
}

function sectionRows(rollup: ProgressRollup, period: string, under: string | null): ProgressRow[] {
  const { outline, file } = rollup;
  const ids = under === null ? outlinePoints(outline) : (outline.sections.get(under)?.below ?? []);
  const labels = new Map(file.plan.items.map(({ id, label }) => [id, label]));
  return ids.flatMap((id) => {
    const found = outline.sections.get(id) ?? outline.tasks.get(id);
    if (!found) return [];
    return [
      {
        id,
        label: labelPath([...found.path, id].map((each) => labels.get(each) ?? null)),
        name: found.item.text.replace(/[.:;\s]+$/u, ''),
        tally: rollup.section(id, period),
        opens: outline.sections.has(id),
      },
    ];
  });
}

function bodyRows(rollup: ProgressRollup, period: string, ids: readonly string[]): ProgressRow[] {
  const names = new Map(rollup.file.plan.agencies.map(({ id, name }) => [id, name]));
  return ids.map((id) => ({
    id,
    label: null,
    name: names.get(id) ?? id,
    tally: rollup.agency(id, period),
    opens: false,
  }));
}

/** The bodies that carry tasks, in the order of the plan's list; bodies that are part of others are told by them. */
function carryingBodies({ outline, file }: ProgressRollup): string[] {
  const carriers = new Set(Array.from(outline.tasks.values()).flatMap((task) => task.carriers));
  return file.plan.agencies.filter(({ id }) => carriers.has(id)).map(({ id }) => id);
}

/**
 * The rows of a chart and its table. `under` opens a heading: the rows below it; the points of the whole plan with null.
 * Rows of bodies are told as these have noted it.
 */
export function progressRows(
  rollup: ProgressRollup,
  period: string,
  by: RowsBy,
  under: string | null = null,
): ProgressRow[] {
  if (by === 'section') return sectionRows(rollup, period, under);
  const ids = by === 'agency' ? carryingBodies(rollup) : unitsOf(rollup.file);
  return bodyRows(rollup, period, ids);
}

function unitsOf(file: PlanFile): string[] {
  return reportingUnits(file).map(({ id }) => id);
}

export interface TableWords {
  /** The heads of the columns for label, name and total. */
  label: string;
  name: string;
  total: string;
  standings: Readonly<Record<Standing, string>>;
}

/** A cell that a spreadsheet takes for what it says: quoted where it must be, and never for a formula. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t]/u.test(value) ? `'${value}` : value;
  return /[";\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The table of a chart as a file for spreadsheets: semicolons, since the comma parts fractions in Vietnamese, and a mark
 * at its beginning by which they know UTF-8. The type is `text/csv`.
 */
export function progressCsv(rows: readonly ProgressRow[], words: TableWords): string {
  const head = [
    words.label,
    words.name,
    ...standings.map((standing) => words.standings[standing]),
    words.total,
  ];
  const lines = rows.map(({ label, name, tally }) => [
    label ?? '',
    name,
    ...standings.map((standing) => tally.counts[standing]),
    tally.total,
  ]);
  return `\ufeff${[head, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}
