import { dequal } from 'dequal/lite';
import type { Generated, Item } from '../../model/item.js';

/** What a sentence is for: `result/done` and `result/nil` both tell a task's result. */
function slotOf({ template }: Generated): string {
  return template.split('/')[0] ?? template;
}

function keyOf(sentence: Generated): string {
  return `${slotOf(sentence)}\n${sentence.source}`;
}

/**
 * What the line of each item is for; null where none of its sentences was made. All of a task's result share a line;
 * of several lines for one thing, such as causes, the nth is met by the nth.
 */
export function lineKeys(items: readonly Pick<Item, 'generated'>[]): (string | null)[] {
  const counts = new Map<string, number>();
  return items.map(({ generated }) => {
    const [first] = generated ?? [];
    if (!first) return null;
    const key = keyOf(first);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return `${key}\n${String(count)}`;
  });
}

interface Pair {
  before: Generated | null;
  after: Generated | null;
}

/** Each sentence with what it would be now; of several of one slot, such as notes, those from the same entries meet. */
export function pairs(old: readonly Generated[], fresh: readonly Generated[]): Pair[] {
  const rest = [...fresh];
  const take = (like: (each: Generated) => boolean): Generated | null => {
    const at = rest.findIndex(like);
    return at < 0 ? null : (rest.splice(at, 1)[0] ?? null);
  };
  const same = old.map((before) =>
    take((each) => keyOf(each) === keyOf(before) && dequal(each.entries, before.entries)),
  );
  const met = old.map((before, index) => ({
    before,
    after: same[index] ?? take((each) => keyOf(each) === keyOf(before)),
  }));
  return [...met, ...rest.map((after) => ({ before: null, after }))];
}
