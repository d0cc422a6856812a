import { entryFault, type EntryCode } from '../../commands/check-entry.js';
import type { EditEntry, InsertEntry, RemoveEntry } from '../../commands/progress-changes.js';
import type { Stamp } from '../../commands/stamp.js';
import type { Task } from '../../model/item.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { accept, refuse, type Result } from '../../result.js';
import { inUnit } from './units.js';

/** What a person notes of an item; id, person and time come with the stamp. */
export type Noted = Omit<ReportEntry, 'id' | 'by' | 'at' | 'corrected'>;

/** Its fields; what is left out when something is put right is taken out, what we do not know is kept. */
const NOTED: readonly string[] = [
  'item',
  'period',
  'status',
  'percent',
  'figures',
  'instruments',
  'note',
  'evidence',
  'agency',
] satisfies (keyof Noted)[];

/**
 * Something that the person should know of what they have noted. `unit-beside-targets`: a figure in a unit that no
 * target of the item has (params `unit`, `wanted`) is kept and told in reports, but counts for no target.
 * `item-gone`: the item is not in the plan any more, so the entry is kept as an orphan.
 */
export interface EntryNote {
  code: 'unit-beside-targets' | 'item-gone';
  params: Record<string, string>;
}

/** Units of figures that none of a task's targets has. */
function besideTargets({ figures = [] }: Noted, targets: Task['targets']): EntryNote[] {
  if (targets.length === 0) return [];
  const wanted = Array.from(new Set(targets.map(({ unit }) => unit))).join(', ');
  return figures
    .filter(({ value, unit }) => targets.every((target) => inUnit(value, unit, target.unit) === null))
    .map(({ unit }) => ({ code: 'unit-beside-targets', params: { unit, wanted } }));
}

/** What should be told of an entry besides whether it can be noted. */
export function entryNotes({ plan }: PlanFile, noted: Noted): EntryNote[] {
  const item = plan.items.find(({ id }) => id === noted.item);
  return item
    ? besideTargets(noted, item.task?.targets ?? [])
    : [{ code: 'item-gone', params: { item: noted.item } }];
}

/**
 * Notes progress of an item: one more entry. Its figures are added to those of others for the same period (`02 tổ, ghi
 * thêm`); its status and percent take the place of earlier ones. Refused with a code of `EntryCode`.
 */
export function noteProgress(
  file: PlanFile,
  noted: Noted,
  { id, at, by }: Stamp,
): Result<InsertEntry, EntryCode> {
  const entry: ReportEntry = { id, ...noted, ...(by ? { by } : {}), at };
  return entryFault(file, entry) ?? accept({ type: 'entry/insert', part: 'progress', entry });
}

/**
 * Puts right what was noted before: `noted` takes the place of all of it; who noted it first, and when, stays. Refused as `noteProgress` is, and
 * with `entry-gone`.
 */
export function correctProgress(
  file: PlanFile,
  id: string,
  noted: Noted,
  { at, by }: Omit<Stamp, 'id'>,
): Result<EditEntry, EntryCode | 'entry-gone'> {
  const before = file.entries.find((entry) => entry.id === id);
  if (!before) return refuse('entry-gone', { entry: id });
  const { id: _id, by: noter, at: first, ...rest } = before;
  const kept = Object.fromEntries(Object.entries(rest).filter(([field]) => !NOTED.includes(field)));
  const after: ReportEntry = {
    ...kept,
    ...noted,
    id,
    item: before.item,
    ...(noter ? { by: noter } : {}),
    at: first,
    corrected: by ? { by, at } : { at },
  };
  return entryFault(file, after) ?? accept({ type: 'entry/edit', part: 'progress', before, after });
}

/** Takes back what was noted. */
export function withdrawProgress(entry: string): RemoveEntry {
  return { type: 'entry/remove', part: 'progress', entry };
}
