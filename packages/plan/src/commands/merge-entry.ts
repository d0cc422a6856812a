import { dequal } from 'dequal/lite';
import type { ReportEntry } from '../model/plan-file.js';
import { accept, refuse, type Result } from '../result.js';
import { mergeText } from './merge-text.js';

type Field = keyof ReportEntry;

/** The fields in which two states of an entry differ, those that we do not know included. */
export function editedFields(before: ReportEntry, after: ReportEntry): Field[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as Field[]);
  return Array.from(keys).filter((key) => !dequal(before[key], after[key]));
}

/** The value of a field that both sides have changed; notes are merged word by word. */
function mergedValue(
  field: Field,
  before: ReportEntry,
  after: ReportEntry,
  current: ReportEntry,
): Result<unknown, 'text-conflict' | 'entry-changed'> {
  // Who has put it right, and when, is told of the edit that comes last.
  if (field === 'corrected' || dequal(current[field], before[field])) return accept(after[field]);
  if (dequal(current[field], after[field])) return accept(current[field]);
  if (field === 'note') return mergeText(before.note ?? '', after.note ?? '', current.note ?? '');
  return refuse('entry-changed', { entry: before.id, field });
}

/**
 * Merges two edits of one entry, both made from `before`. Refused with `entry-changed` (params `entry`, `field`), or
 * with `text-conflict` (params `mine`, `theirs`) where both have changed the same words of its note.
 */
export function mergeEntry(
  before: ReportEntry,
  after: ReportEntry,
  current: ReportEntry,
): Result<ReportEntry, 'text-conflict' | 'entry-changed'> {
  if (dequal(current, before)) return accept(after);
  const merged: Partial<Record<Field, unknown>> = { ...current };
  for (const field of editedFields(before, after)) {
    const value = mergedValue(field, before, after, current);
    if (!value.ok) return value;
    // A field that is left out has no key at all.
    if (value.value === undefined) Reflect.deleteProperty(merged, field);
    else merged[field] = value.value;
  }
  // Each field comes from one of three whole entries.
  return accept(merged as ReportEntry);
}
