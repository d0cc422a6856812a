import { dequal } from 'dequal/lite';
import { accept, refuse, type Result } from '../result.js';
import { mergeText } from './merge-text.js';

type Entry = Readonly<Record<string, unknown>>;
type Merged<Value> = Result<Value, 'text-conflict' | 'head-changed'>;

/** The lines of an entry as one text: a missing one is empty, several lines stand below each other. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  const lines: unknown[] | null = Array.isArray(value) ? value : null;
  return lines?.every((line) => typeof line === 'string') ? lines.join('\n') : null;
}

function mergeLine(before: unknown, after: unknown, current: unknown): Merged<unknown> {
  const [base, mine, theirs] = [textOf(before), textOf(after), textOf(current)];
  if (base === null || mine === null || theirs === null) return refuse('head-changed');
  const merged = mergeText(base, mine, theirs);
  if (!merged.ok) return merged;
  return accept(Array.isArray(current) || Array.isArray(after) ? merged.value.split('\n') : merged.value);
}

/** Merges two edits of one issuer or signature block, line by line; what only one side knows of stays. */
function mergeEntry(before: Entry, after: Entry, current: Entry): Merged<Entry> {
  const merged: Record<string, unknown> = { ...current };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (dequal(before[key], after[key]) || dequal(after[key], current[key])) continue;
    const same = dequal(before[key], current[key]);
    const line: Merged<unknown> = same
      ? accept(after[key])
      : mergeLine(before[key], after[key], current[key]);
    if (!line.ok) return line;
    // A line that is left out has no key at all.
    if (line.value === undefined) Reflect.deleteProperty(merged, key);
    else merged[key] = line.value;
  }
  return accept(merged);
}

/** Whether two lists hold the same entries, in another order or not. */
function reordered(first: readonly Entry[], second: readonly Entry[]): boolean {
  const rest = [...second];
  return first.every((entry) => {
    const index = rest.findIndex((each) => dequal(each, entry));
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
}

/** Where an entry stands now: at its old place, or, where the list was changed meanwhile, where it is found whole. */
function placeOf(entry: Entry, at: number, current: readonly Entry[], sameLength: boolean): number {
  if (dequal(current[at], entry)) return at;
  const elsewhere = current.findIndex((each) => dequal(each, entry));
  return elsewhere < 0 && sameLength ? at : elsewhere;
}

/**
 * Merges an edit of lines into a list that has changed meanwhile. Entries have no identity: entries added, taken out
 * or moved by both sides cannot be told apart, and are refused.
 */
function mergeList(
  before: readonly Entry[],
  after: readonly Entry[],
  current: readonly Entry[],
): Merged<Entry[]> {
  if (before.length !== after.length || reordered(before, after)) return refuse('head-changed');
  const merged = [...current];
  for (const [index, entry] of before.entries()) {
    const edited = after[index] ?? entry;
    if (dequal(entry, edited)) continue;
    const place = placeOf(entry, index, current, current.length === before.length);
    const standing = current[place];
    if (!standing) return refuse('head-changed');
    const result = mergeEntry(entry, edited, standing);
    if (!result.ok) return result;
    merged[place] = result.value;
  }
  return accept(merged);
}

function isList(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
}

/**
 * Merges two edits of a part of head or foot that is replaced as a whole, both made from `before`. Texts and the
 * lines of issuers and signatures are merged three ways. Refuses with `text-conflict` (params `mine`, `theirs`)
 * where both changed the same words, with `head-changed` where the two cannot be told apart.
 */
export function mergeField(before: unknown, after: unknown, current: unknown): Merged<unknown> {
  if (dequal(current, before) || dequal(current, after)) return accept(after);
  if (typeof before === 'string' && typeof after === 'string' && typeof current === 'string')
    return mergeText(before, after, current);
  if (isList(before) && isList(after) && isList(current)) return mergeList(before, after, current);
  return refuse('head-changed');
}

/** The one line in which two states of a field differ, as `0.name`; null where it is more than that. */
export function editedLine(before: unknown, after: unknown): string | null {
  if (typeof before === 'string' && typeof after === 'string') return '';
  if (!isList(before) || !isList(after) || before.length !== after.length) return null;
  const lines = before.flatMap((entry, index) => {
    const edited = after[index] ?? entry;
    const keys = Array.from(new Set([...Object.keys(entry), ...Object.keys(edited)]));
    return keys.filter((key) => !dequal(entry[key], edited[key])).map((key) => `${String(index)}.${key}`);
  });
  return lines.length === 1 ? (lines[0] ?? null) : null;
}
