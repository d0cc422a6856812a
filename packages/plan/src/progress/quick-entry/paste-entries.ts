import { entryFault, type EntryCode } from '../../commands/check-entry.js';
import type { Batch, SingleChange } from '../../commands/plan-change.js';
import type { Stamp } from '../../commands/stamp.js';
import type { Grid } from '../../matrix/clipboard/grid-text.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import type { Refusal } from '../../result.js';
import { correctProgress, entryNotes, type EntryNote, type Noted } from '../entries/note-progress.js';
import { progressOutline, type ProgressTask } from '../state/tasks.js';
import { ownEntry } from './due-lines.js';
import { candidatesOf, matchTask, type MatchedBy } from './match-task.js';
import { entryOfRow, type PastedCode } from './pasted-entry.js';
import { pastedRows, type PastedRow } from './pasted-rows.js';

/** What a pasted row would note, before anything is noted. */
export interface PreviewRow {
  row: PastedRow;
  /** The task that it means, and how that was told; null where none or more than one could be meant. */
  task: ProgressTask | null;
  matchedBy: MatchedBy | null;
  /** Tasks to choose from where it is null, the likeliest first. */
  candidates: readonly ProgressTask[];
  noted: Noted | null;
  /** Why nothing can be noted from it. */
  refusal: Refusal<PastedCode | EntryCode | 'item-unmatched'> | null;
  notes: readonly EntryNote[];
  /** What was noted before for just this period, by the same body: it is put right instead of added to. */
  replaces: ReportEntry | null;
}

export interface PasteTarget {
  /** The period that is noted, by name. */
  period: string;
  /** The body that notes it. */
  agency?: string;
  /** Tasks that a person has chosen for rows that were not matched: id by row (`line`). */
  chosen?: ReadonlyMap<number, string>;
}

function tasksFor(file: PlanFile): ProgressTask[] {
  return Array.from(progressOutline(file.plan).tasks.values());
}

function preview(
  file: PlanFile,
  row: PastedRow,
  tasks: readonly ProgressTask[],
  target: PasteTarget,
): PreviewRow {
  const words = row.by.task ?? '';
  const chosen = tasks.find(({ item }) => item.id === target.chosen?.get(row.line));
  const match = chosen
    ? null
    : matchTask({ ...(row.by.label === undefined ? {} : { label: row.by.label }), words }, tasks);
  const task = chosen ?? match?.task ?? null;
  const base = { row, task, matchedBy: match?.by ?? null, noted: null, notes: [], replaces: null };
  if (!task)
    return {
      ...base,
      candidates: candidatesOf(words, tasks),
      refusal: { ok: false, code: 'item-unmatched', params: { text: words } },
    };
  const entry = entryOfRow(row, task, target);
  if (!entry.ok) return { ...base, candidates: [], refusal: entry };
  const noted = entry.value;
  return {
    ...base,
    candidates: [],
    noted,
    refusal: entryFault(file, { id: '', at: '', ...noted }),
    notes: entryNotes(file, noted),
    replaces: ownEntry(
      file.entries.filter(({ item }) => item === noted.item),
      target.period,
      target.agency,
    ),
  };
}

/**
 * What a table that was copied from a spreadsheet or a text (`gridOfTsv`) would note, row by row. Nothing is noted yet,
 * and no row is lost: those that cannot be noted say why.
 */
export function previewPaste(file: PlanFile, table: Grid, target: PasteTarget): PreviewRow[] {
  const tasks = tasksFor(file);
  return pastedRows(table).map((row) => preview(file, row, tasks, target));
}

/**
 * The change that notes all rows of a preview that can be noted, undone as one; null where none can. Of two rows for one
 * task both are noted. `newId` gives the ids of new entries; person and time are those of the stamp.
 */
export function notePasted(
  file: PlanFile,
  rows: readonly PreviewRow[],
  { at, by }: Omit<Stamp, 'id'>,
  newId: () => string,
): Batch | null {
  const stamp = by ? { at, by } : { at };
  const replaced = new Set<string>();
  const changes = rows.flatMap(({ noted, refusal, replaces }): SingleChange[] => {
    if (!noted || refusal) return [];
    if (replaces && !replaced.has(replaces.id)) {
      replaced.add(replaces.id);
      const edit = correctProgress(file, replaces.id, noted, stamp);
      return edit.ok ? [edit.value] : [];
    }
    return [{ type: 'entry/insert', part: 'progress', entry: { id: newId(), ...noted, ...stamp } }];
  });
  return changes.length > 0 ? { type: 'batch', part: 'progress', changes } : null;
}
