import type { PlanChange, PlanFile } from '@phoihop/plan';
import type { SavingStatusMessages } from './saving-status.messages.js';

/** What was set aside, in words: where it belongs, what the person had made, and what stands there now. */
export interface Versions {
  kind: keyof SavingStatusMessages['kinds'];
  /** Where in the document, as it reads now; empty where that is gone. */
  place: string;
  mine: string;
  /** Undefined where nothing stands there any more, or there is nothing to compare. */
  theirs: string | undefined;
}

/** The texts of a change: those that it would set, of whatever is in it. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    // Of an insertion, `after` is a place.
    const isText =
      (key === 'after' && 'before' in value) ||
      key === 'text' ||
      key === 'note' ||
      key === 'raw' ||
      key === 'reason';
    if (typeof each === 'string') return isText ? [each] : [];
    return key === 'before' ? [] : wordsIn(each);
  });
}

function kindOf(change: object): Versions['kind'] {
  const type = 'type' in change && typeof change.type === 'string' ? change.type : '';
  if (type === 'item/text' || type === 'plan/head' || type === 'plan/field') return 'text';
  if (type === 'item/insert') return 'insert';
  if (type === 'item/remove') return 'remove';
  if (type === 'item/move' || type === 'item/level') return 'move';
  if (type === 'task/assignment') return 'role';
  if (type.startsWith('task/')) return 'task';
  if (type.startsWith('recipient/')) return 'recipient';
  if (/^(comment|suggestion|waiver)\//u.test(type)) return 'review';
  return type.startsWith('entry/') ? 'entry' : 'other';
}

/** The item that a change is about, of several the first. */
function itemOf(change: object): string | undefined {
  if ('item' in change && typeof change.item === 'string') return change.item;
  const items: unknown = 'items' in change ? change.items : undefined;
  return Array.isArray(items) && typeof items[0] === 'string' ? items[0] : undefined;
}

/** What stands where a text was to be set. */
function standing({ plan }: PlanFile, change: PlanChange): string | undefined {
  if (change.type === 'item/text') return plan.items.find(({ id }) => id === change.item)?.text;
  if (change.type === 'plan/head') return plan[change.field];
  if (change.type === 'recipient/text') {
    return plan.recipients.find(({ id }) => id === change.recipient)?.text;
  }
  return undefined;
}

/** A change of a plan that was set aside, beside the plan as it is now. */
export function versionsIn(file: PlanFile, change: PlanChange): Versions {
  const first = change.type === 'batch' ? (change.changes[0] ?? change) : change;
  const item = file.plan.items.find(({ id }) => id === itemOf(first));
  const place = item ? [item.label, item.text].filter(Boolean).join(' ') : '';
  const words = wordsIn(change).join('\n');
  return { kind: kindOf(first), place, mine: words, theirs: standing(file, change) };
}

/** A change of a document of another kind: its own words alone. */
export function wordsOf(change: object): Versions {
  return { kind: kindOf(change), place: '', mine: wordsIn(change).join('\n'), theirs: undefined };
}
