import type { PlanChange } from '../../commands/plan-change.js';
import type { PlanFile } from '../../model/plan-file.js';

/** Numbers from which a change is made once the document is known: random sequences stay meaningful. */
export interface Draw {
  kind: number;
  a: number;
  b: number;
  level: number;
  text: string;
}

/** Makes a change of one kind to a document; null where there is nothing to change. */
export type Drawer = (file: PlanFile, draw: Draw) => PlanChange | null;

/** One of a list; undefined of an empty one. */
export function pick<Value>(list: readonly Value[], number: number): Value | undefined {
  return list[number % Math.max(list.length, 1)];
}

/** The id of one of a list, or null for the place before the first. */
export function pickPlace(list: readonly { id: string }[], number: number): string | null {
  return number % (list.length + 1) === 0 ? null : (pick(list, number)?.id ?? null);
}
