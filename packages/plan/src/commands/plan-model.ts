import { dequal } from 'dequal/lite';
import { parsePlanFile } from '../model/parse.js';
import type { PlanFile } from '../model/plan-file.js';
import type { DocumentModel } from '../store/document-model.js';
import { applyChange, invertChange } from './apply.js';
import type { SetField } from './head-changes.js';
import { editedFields } from './merge-entry.js';
import { editedLine } from './merge-field.js';
import { editedCell } from './merge-table.js';
import type { EditEntry } from './progress-changes.js';
import type { SetTable } from './table-changes.js';
import type { PlanChange, SingleChange } from './plan-change.js';

/** Two edits of one text, the second starting where the first ended, as one. */
function joinSingles(first: SingleChange, second: SingleChange): SingleChange | null {
  if (first.type === 'plan/field' && second.type === 'plan/field') return joinFields(first, second);
  if (first.type === 'item/table' && second.type === 'item/table') return joinTables(first, second);
  if (first.type === 'entry/edit' && second.type === 'entry/edit') return joinEntries(first, second);
  const sameText =
    (first.type === 'item/text' && second.type === 'item/text' && first.item === second.item) ||
    (first.type === 'plan/head' && second.type === 'plan/head' && first.field === second.field) ||
    (first.type === 'recipient/text' &&
      second.type === 'recipient/text' &&
      first.recipient === second.recipient);
  return sameText && first.after === second.before ? { ...second, before: first.before } : null;
}

/** Two edits of one line of head or foot. */
function joinFields(first: SetField, second: SetField): SetField | null {
  if (first.field !== second.field || !dequal(first.after, second.before)) return null;
  const line = editedLine(first.before, first.after);
  const same = line !== null && line === editedLine(second.before, second.after);
  return same ? ({ ...second, before: first.before } as SetField) : null;
}

/** Two edits of one cell. */
function joinTables(first: SetTable, second: SetTable): SetTable | null {
  if (first.item !== second.item || !dequal(first.after, second.before)) return null;
  const cell = editedCell(first.before, first.after);
  const same = cell !== null && cell === editedCell(second.before, second.after);
  return same ? { ...second, before: first.before } : null;
}

/** Two edits of one field of an entry; who put it right, and when, is that of the second. */
function joinEntries(first: EditEntry, second: EditEntry): EditEntry | null {
  if (!dequal(first.after, second.before)) return null;
  const fields = [first, second].map(({ before, after }) =>
    editedFields(before, after).filter((field) => field !== 'corrected'),
  );
  const [mine = [], next = []] = fields;
  return mine.length === 1 && next.length === 1 && mine[0] === next[0]
    ? { ...second, before: first.before }
    : null;
}

/** The fields that one line of the paper shows: place and date, the day noted beside its words. */
function ofPlaceAndDate(change: PlanChange): SetField[] | null {
  const fields = (change.type === 'batch' ? change.changes : [change]).filter(
    (each): each is SetField =>
      each.type === 'plan/field' && ['place', 'rawDate', 'date'].includes(each.field),
  );
  return fields.length === (change.type === 'batch' ? change.changes.length : 1) ? fields : null;
}

/** Two edits of place and date: what is typed there changes more fields as it becomes a day. */
function joinPlaceAndDate(first: SetField[], second: SetField[]): PlanChange | null {
  const joined = new Map(first.map((each) => [each.field, each]));
  for (const next of second) {
    const earlier = joined.get(next.field);
    if (earlier && earlier.after !== next.before) return null;
    joined.set(next.field, earlier ? ({ ...next, before: earlier.before } as SetField) : next);
  }
  return { type: 'batch', part: 'text', changes: Array.from(joined.values()) };
}

function joinEdits(first: PlanChange, second: PlanChange): PlanChange | null {
  if (first.type !== 'batch' && second.type !== 'batch') return joinSingles(first, second);
  const [days, next] = [ofPlaceAndDate(first), ofPlaceAndDate(second)];
  return days && next ? joinPlaceAndDate(days, next) : null;
}

/** Plan files for the store, the provider and the repositories. */
export const planModel: DocumentModel<PlanFile, PlanChange> = {
  name: 'plan',
  apply: applyChange,
  invert: invertChange,
  join: joinEdits,
  parse: parsePlanFile,
  identify: (file) => file.plan.id,
};
