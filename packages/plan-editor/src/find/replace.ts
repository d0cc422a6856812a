import type { Item, Plan, PlanChange, SingleChange } from '@phoihop/plan';
import type { TextRange } from '@phoihop/vietnamese/text';
import { headChange, headFieldOf } from '../head/head-text.js';
import type { Found } from './found.js';

type Mark = NonNullable<Item['marks']>[number];

/** The text with each range replaced; ranges lie in order and apart. */
export function replacedText(text: string, ranges: readonly TextRange[], words: string): string {
  let replaced = '';
  let at = 0;
  for (const { from, to } of ranges) {
    replaced += text.slice(at, from) + words;
    at = to;
  }
  return replaced + text.slice(at);
}

/** Where an offset of a text lies after its ranges were replaced; inside of one, behind the new words. */
function carried(offset: number, ranges: readonly TextRange[], length: number): number {
  let shift = 0;
  for (const { from, to } of ranges) {
    if (offset <= from) break;
    if (offset < to) return from + shift + length;
    shift += length - (to - from);
  }
  return offset + shift;
}

/** Marks after a replacement: new words look as the first letter of those that they stand for. */
export function replacedMarks(marks: readonly Mark[], ranges: readonly TextRange[], length: number): Mark[] {
  return marks
    .map((mark) => ({
      ...mark,
      from: carried(mark.from, ranges, length),
      to: carried(mark.to, ranges, length),
    }))
    .filter(({ from, to }) => from < to);
}

/** A replacement in a plan: its change, and how much it does. */
export interface Replacement {
  change: PlanChange;
  places: number;
  items: number;
  /** Whether title or subject are changed. */
  head: boolean;
}

/** Puts `words` in the place of all that was found, as one change; null where nothing would change. */
export function replacement(plan: Plan, found: readonly Found[], words: string): Replacement | null {
  const byKey = new Map<string, Found[]>();
  for (const each of found) {
    const own = byKey.get(each.key);
    if (own) own.push(each);
    else byKey.set(each.key, [each]);
  }
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const changes: SingleChange[] = [];
  let [places, edited, head] = [0, 0, false];
  for (const [key, ranges] of byKey) {
    const field = headFieldOf(key);
    const item = items.get(key);
    const before = field ? plan[field] : (item?.text ?? '');
    const after = replacedText(before, ranges, words);
    if (after === before) continue;
    places += ranges.length;
    if (field) {
      head = true;
      changes.push(headChange(field, before, after));
    } else if (item) {
      edited += 1;
      const marks = item.marks ? { marks: replacedMarks(item.marks, ranges, words.length) } : {};
      changes.push({ type: 'item/text', part: 'text', item: key, before, after, ...marks });
    }
  }
  if (changes.length === 0) return null;
  return { change: { type: 'batch', part: 'text', changes }, places, items: edited, head };
}
