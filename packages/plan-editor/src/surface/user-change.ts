import type { Node } from 'prosemirror-model';
import { blocksOf } from './body.js';
import { attributesOf } from './item-node.js';

/** Marks what comes from the plan, so that it is not taken for something that a person did. */
export const FROM_PLAN = 'phoihop-from-plan';

/** The blocks that differ between two bodies, as they stood and as they stand. */
export interface Stretch {
  before: readonly Node[];
  after: readonly Node[];
}

/** How many of two rows are the same objects at the beginning, and at the end behind that. */
function sameEnds(first: readonly Node[], second: readonly Node[]): { head: number; tail: number } {
  const shortest = Math.min(first.length, second.length);
  let head = 0;
  while (head < shortest && first[head] === second[head]) head++;
  let tail = 0;
  while (tail < shortest - head && first[first.length - 1 - tail] === second[second.length - 1 - tail])
    tail++;
  return { head, tail };
}

/** Where two bodies differ; null where they do not. Chunks and blocks that were not touched are the same objects. */
export function stretchBetween(before: Node, after: Node): Stretch | null {
  const chunks = sameEnds(before.children, after.children);
  const was = blocksOf(before, chunks.head, before.childCount - chunks.tail);
  const is = blocksOf(after, chunks.head, after.childCount - chunks.tail);
  const { head, tail } = sameEnds(was, is);
  const stretch = { before: was.slice(head, was.length - tail), after: is.slice(head, is.length - tail) };
  return stretch.before.length === 0 && stretch.after.length === 0 ? null : stretch;
}

/** The id of the one item whose text a person has changed; null where blocks came, went or changed places. */
export function editedItem({ before: [was, ...gone], after: [is, ...come] }: Stretch): string | null {
  if (!was || !is || gone.length > 0 || come.length > 0) return null;
  const { id } = attributesOf(was);
  return id !== '' && attributesOf(is).id === id ? id : null;
}
