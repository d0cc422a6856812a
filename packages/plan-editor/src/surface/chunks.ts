import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { CHUNK, chunkSize } from '../chunk-size.js';
import { LARGEST } from './body.js';

/** A chunk of fewer items goes into the one before it, where that has room. */
const SMALLEST = CHUNK / 4;

function isLarge({ childCount }: Node): boolean {
  return childCount > LARGEST;
}

function joins(before: Node, behind: Node): boolean {
  return (
    Math.min(before.childCount, behind.childCount) < SMALLEST &&
    before.childCount + behind.childCount <= LARGEST
  );
}

/** Whether chunks have grown or shrunk so far that they are to be parted or joined. */
export function isUneven({ children }: Node): boolean {
  return children.some((chunk, index) => {
    const before = children[index - 1];
    return isLarge(chunk) || (before !== undefined && joins(before, chunk));
  });
}

/** Parts chunks that have grown too large, and joins small ones: what stands in them stays the same. */
export function evened(tr: Transaction): Transaction {
  while (isUneven(tr.doc)) evenOnce(tr);
  return tr;
}

/** From the end to the beginning, so that what is still to do stands where it stood. */
function evenOnce(tr: Transaction): void {
  let end = tr.doc.content.size;
  for (const [index, chunk] of Array.from(tr.doc.children.entries()).reverse()) {
    const start = end - chunk.nodeSize;
    const behind = tr.doc.maybeChild(index + 1);
    if (isLarge(chunk)) part(tr, start, chunk);
    else if (behind && joins(chunk, behind)) tr.join(end);
    end = start;
  }
}

function part(tr: Transaction, start: number, chunk: Node): void {
  const size = chunkSize(chunk.childCount);
  const cuts: number[] = [];
  chunk.forEach((_block, offset, index) => {
    if (index > 0 && index % size === 0) cuts.unshift(start + 1 + offset);
  });
  for (const cut of cuts) tr.split(cut, 1);
}
