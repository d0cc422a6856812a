import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { attributesOf } from './item-node.js';

/** Marks what comes from the plan, so that it is not taken for something that a person did. */
export const FROM_PLAN = 'phoihop-from-plan';

function idOf(block: Node): string {
  return attributesOf(block).id;
}

function same(first: Node, second: Node): boolean {
  return first === second || first.eq(second);
}

/** Changes one block where it stands, no more than what differs: the caret in it stays. */
function patch(tr: Transaction, at: number, block: Node, target: Node): void {
  if (!block.sameMarkup(target)) tr.setNodeMarkup(at, undefined, target.attrs);
  const start = block.content.findDiffStart(target.content);
  const end = start === null ? null : block.content.findDiffEnd(target.content);
  if (start === null || !end) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(at + 1 + start, at + 1 + end.a + overlap, target.slice(start, end.b + overlap));
}

interface Place {
  id: string;
  offset: number;
}

function placeOf(state: EditorState, position: number): Place {
  const $position = state.doc.resolve(position);
  return $position.depth === 0
    ? { id: '', offset: 0 }
    : { id: idOf($position.node(1)), offset: $position.parentOffset };
}

/** The position of an offset into the text of an item; null where the body has no such item. */
export function positionOf(body: Node, { id, offset }: Place): number | null {
  let found: number | null = null;
  body.forEach((block, at) => {
    if (found === null && idOf(block) === id) found = at + 1 + Math.min(offset, block.content.size);
  });
  return found;
}

function restoreSelection(state: EditorState, tr: Transaction): void {
  const { anchor, head } = state.selection;
  const from = positionOf(tr.doc, placeOf(state, anchor));
  const to = positionOf(tr.doc, placeOf(state, head));
  if (from !== null && to !== null) tr.setSelection(TextSelection.create(tr.doc, from, to));
}

function childrenOf(body: Node, from: number, end: number): Node[] {
  return Array.from({ length: end - from }, (_, index) => body.child(from + index));
}

function sizeOf(blocks: readonly Node[]): number {
  return blocks.reduce((sum, block) => sum + block.nodeSize, 0);
}

/** How many blocks at the beginning of two bodies are the same. */
function sameHead(old: readonly Node[], wanted: readonly Node[]): number {
  const differs = wanted.findIndex((block, index) => {
    const standing = old[index];
    return standing === undefined || !same(standing, block);
  });
  return differs < 0 ? wanted.length : differs;
}

/** The transaction that brings the body to `target`; null where it is there already. */
export function bringTo(state: EditorState, target: readonly Node[]): Transaction | null {
  const all = childrenOf(state.doc, 0, state.doc.childCount);
  const head = sameHead(all, target);
  const tail = sameHead(all.slice(head).reverse(), target.slice(head).reverse());
  const old = all.slice(head, all.length - tail);
  const wanted = target.slice(head, target.length - tail);
  if (old.length === 0 && wanted.length === 0) return null;
  const at = sizeOf(all.slice(0, head));
  const tr = state.tr.setMeta(FROM_PLAN, true);
  if (stepByStep(tr, at, old, wanted)) return tr;
  const whole = state.tr.setMeta(FROM_PLAN, true).replaceWith(at, at + sizeOf(old), wanted);
  restoreSelection(state, whole);
  return whole;
}

/**
 * Blocks that stay are patched, others taken out and put in. False where blocks have changed places, or none
 * stays: a body is never without a block.
 */
function stepByStep(tr: Transaction, start: number, old: readonly Node[], wanted: readonly Node[]): boolean {
  const standing = new Set(old.map(idOf));
  const coming = new Set(wanted.map(idOf));
  const told = standing.size === old.length && coming.size === wanted.length;
  if (!told || (old.length > 0 && !old.some((block) => coming.has(idOf(block))))) return false;
  const waiting = old.slice();
  let at = start;
  const takeOut = (goes: (block: Node) => boolean): void => {
    for (let block = waiting[0]; block && goes(block); block = waiting[0]) {
      tr.delete(at, at + block.nodeSize);
      waiting.shift();
    }
  };
  for (const target of wanted) {
    takeOut((block) => !coming.has(idOf(block)));
    const [block] = waiting;
    if (block && idOf(block) === idOf(target)) {
      patch(tr, at, block, target);
      waiting.shift();
    } else if (standing.has(idOf(target))) return false;
    else tr.insert(at, target);
    at += target.nodeSize;
  }
  takeOut(() => true);
  return true;
}
