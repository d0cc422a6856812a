import type { Agency, PlanFile, Role } from '@phoihop/plan';

/** The letters that the widget shows, too; apart from it, so that no peer is charged with its bytes. */
const letters: Readonly<Record<Role, string>> = {
  ...{ lead: 'C', coordinate: 'P', advise: 'M', focal: 'Đ', direct: 'A', guide: 'H' },
  ...{ supervise: 'G', monitor: 'T', consolidate: 'N', inform: 'I', issue: 'B', implement: 'K' },
};

/** A row as a data grid wants it: a value by the name of its column. */
export type MatrixRecord = Record<string, string>;

/** What a host would hand to a data grid: it is made before the grid opens, and not timed. */
export interface MatrixRecords {
  agencies: readonly Agency[];
  rows: MatrixRecord[];
}

/** The plan as records: `name` for the task, and the letters of its roles by the id of the body. */
export function recordsOf({ plan }: PlanFile): MatrixRecords {
  const rows = plan.items.map(({ id, label, text, task }) => {
    const record: MatrixRecord = { id, name: `${label ?? ''} ${text}`.trim() };
    for (const { id: agency } of plan.agencies) record[agency] = '';
    for (const { agency, role } of task?.assignments ?? []) record[agency] = letters[role];
    return record;
  });
  return { agencies: plan.agencies, rows };
}

/** The measures of all entries, in CSS pixels. */
export const measures = { task: 400, body: 64, row: 37, header: 56 } as const;
