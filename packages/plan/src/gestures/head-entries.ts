import type { SetField } from '../commands/head-changes.js';
import type { Issuer, Plan, Signatory } from '../model/plan.js';

/** The lists of head and foot whose entries a person adds, takes out and moves. */
export type HeadList = 'issuers' | 'signatories';

type Entry = Issuer | Signatory;

function change(plan: Plan, list: HeadList, entries: readonly Entry[]): SetField {
  // The compiler does not follow that the callers bind the entries to their list.
  return { type: 'plan/field', part: 'text', field: list, before: plan[list], after: entries } as SetField;
}

/** Puts an empty entry at a place; `at` counts from 0. */
export function addHeadEntry(plan: Plan, list: HeadList, at: number): SetField {
  const entries: readonly Entry[] = plan[list];
  const entry: Entry = list === 'issuers' ? { superior: [], name: '' } : {};
  return change(plan, list, [...entries.slice(0, at), entry, ...entries.slice(at)]);
}

/** Takes an entry out; null where there is none. */
export function removeHeadEntry(plan: Plan, list: HeadList, at: number): SetField | null {
  const entries: readonly Entry[] = plan[list];
  if (!entries[at]) return null;
  return change(
    plan,
    list,
    entries.filter((_, index) => index !== at),
  );
}

/** Moves an entry by `steps` (below 0: towards the first); null where it would stay or leave the list. */
export function moveHeadEntry(plan: Plan, list: HeadList, at: number, steps: number): SetField | null {
  const entries: readonly Entry[] = plan[list];
  const moving = entries[at];
  const target = at + steps;
  if (!moving || steps === 0 || target < 0 || target >= entries.length) return null;
  const rest = entries.filter((_, index) => index !== at);
  return change(plan, list, [...rest.slice(0, target), moving, ...rest.slice(target)]);
}
