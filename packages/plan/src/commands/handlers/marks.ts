import type { Mark } from '../../model/item.js';

/**
 * Marks after a text has changed from `before` to `after`. Only the stretch between the common beginning and
 * the common end has changed: a mark outside it moves along, one that touches it is cut back to what stayed.
 */
export function carryMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const changedTo = before.length - tail;
  const shift = after.length - before.length;
  const place = (offset: number, inside: number): number => {
    if (offset <= head) return offset;
    return offset >= changedTo ? offset + shift : inside;
  };
  return marks
    .map((mark) => ({ ...mark, from: place(mark.from, after.length - tail), to: place(mark.to, head) }))
    .filter((mark) => mark.from < mark.to);
}
