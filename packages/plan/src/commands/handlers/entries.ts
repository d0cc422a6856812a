import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import { entryFault } from '../check-entry.js';
import { mergeEntry } from '../merge-entry.js';
import type { SingleChange } from '../plan-change.js';
import type { EditEntry, InsertEntry, RemoveEntry } from '../progress-changes.js';
import { idBeforeIn, placedNear } from './listed.js';

function indexOfEntry({ entries }: PlanFile, id: string): number {
  return entries.findIndex((entry) => entry.id === id);
}

/** What makes the inverse let an entry in that would be refused anew. */
function oddly(file: PlanFile, entry: ReportEntry): { exact?: true } {
  return entryFault(file, entry) ? { exact: true } : {};
}

export const insertEntry: ChangeHandler<PlanFile, InsertEntry, SingleChange[]> = {
  apply(file, { entry, after, exact = false }) {
    if (indexOfEntry(file, entry.id) >= 0) return refuse('id-taken', { item: entry.id });
    const fault = exact ? null : entryFault(file, entry);
    return fault ?? accept({ ...file, entries: placedNear(file.entries, after, entry) });
  },

  invert(_before, { entry }) {
    return [{ type: 'entry/remove', part: 'progress', entry: entry.id }];
  },
};

export const editEntry: ChangeHandler<PlanFile, EditEntry, SingleChange[]> = {
  apply(file, { before, after, exact = false }) {
    const index = indexOfEntry(file, before.id);
    const current = file.entries[index];
    if (!current) return refuse('entry-gone', { entry: before.id });
    const merged = mergeEntry(before, after, current);
    if (!merged.ok) return refuse(merged.code, { ...merged.params, entry: before.id });
    const fault = exact ? null : entryFault(file, merged.value);
    const entries = file.entries.map((entry) => (entry === current ? merged.value : entry));
    return fault ?? accept({ ...file, entries });
  },

  invert(file, change) {
    const index = indexOfEntry(file, change.before.id);
    const edited = editEntry.apply(file, change);
    const was = file.entries[index];
    const is = edited.ok ? edited.value.entries[index] : undefined;
    if (!was || !is) throw new RangeError(`entry ${change.before.id} cannot be edited here`);
    return [{ type: 'entry/edit', part: 'progress', before: is, after: was, ...oddly(file, was) }];
  },
};

export const removeEntry: ChangeHandler<PlanFile, RemoveEntry, SingleChange[]> = {
  apply(file, { entry }) {
    const index = indexOfEntry(file, entry);
    if (index < 0) return refuse('entry-gone', { entry });
    return accept({ ...file, entries: file.entries.filter(({ id }) => id !== entry) });
  },

  invert(file, change) {
    const entry = file.entries[indexOfEntry(file, change.entry)];
    if (!entry) throw new RangeError(`no entry ${change.entry}`);
    const after = idBeforeIn(file.entries, entry.id);
    return [{ type: 'entry/insert', part: 'progress', after, entry, ...oddly(file, entry) }];
  },
};
