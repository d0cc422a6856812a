import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { blockAround, blocksOf, bodyOf, positionOf, type Place } from './body.js';
import { evened, isUneven } from './chunks.js';
import { attributesOf } from './item-node.js';
import { FROM_PLAN } from './user-change.js';

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

function placeOf(state: EditorState, position: number): Place {
  const $position = state.doc.resolve(position);
  const block = blockAround($position);
  return block ? { id: idOf(block), offset: $position.parentOffset } : { id: '', offset: 0 };
}

function restoreSelection(state: EditorState, tr: Transaction): void {
  const { anchor, head } = state.selection;
  const from = positionOf(tr.doc, placeOf(state, anchor));
  const to = positionOf(tr.doc, placeOf(state, head));
  if (from !== null && to !== null) tr.setSelection(TextSelection.create(tr.doc, from, to));
}

/** How many blocks at the beginning of two bodies are the same. */
function sameHead(old: readonly Node[], wanted: readonly Node[]): number {
  const differs = wanted.findIndex((block, index) => {
    const standing = old[index];
    return standing === undefined || !same(standing, block);
  });
  return differs < 0 ? wanted.length : differs;
}

function sameTail(old: readonly Node[], wanted: readonly Node[], head: number): number {
  const most = Math.min(old.length, wanted.length) - head;
  let tail = 0;
  for (; tail < most; tail++) {
    const [standing, block] = [old.at(-1 - tail), wanted.at(-1 - tail)];
    if (!standing || !block || !same(standing, block)) break;
  }
  return tail;
}

/** The transaction that brings the body to `target`, and mends its chunks; null where nothing is to do. */
export function bringTo(state: EditorState, target: readonly Node[]): Transaction | null {
  const all = blocksOf(state.doc);
  const head = sameHead(all, target);
  const tail = sameTail(all, target, head);
  const differing: Differing = {
    head,
    old: all.slice(head, all.length - tail),
    wanted: target.slice(head, target.length - tail),
  };
  const tr = state.tr.setMeta(FROM_PLAN, true);
  if (differing.old.length === 0 && differing.wanted.length === 0)
    return isUneven(state.doc) ? evened(tr) : null;
  const lists = assigned(state.doc, differing);
  if (lists) return evened(rewritten(tr, lists));
  replaceChunks(tr, differing);
  restoreSelection(state, tr);
  return evened(tr);
}

/** Blocks that stand and blocks that are wanted in their place, behind `head` blocks that are the same. */
interface Differing {
  head: number;
  old: readonly Node[];
  wanted: readonly Node[];
}

/** What a chunk is to hold. */
interface ChunkList {
  chunk: Node;
  blocks: Node[];
}

/**
 * What each chunk is to hold, where blocks that stay keep their order: they stay in their chunks, and new ones go
 * into the chunk of the block before them. Null where blocks have changed places, or none stays.
 */
function assigned(body: Node, { head, old, wanted }: Differing): ChunkList[] | null {
  const lists = body.children.map((chunk): ChunkList => ({ chunk, blocks: [] }));
  const owners = lists.flatMap((list) => list.chunk.children.map(() => list));
  const all = blocksOf(body);
  const places = new Map(old.map((block, index) => [idOf(block), head + index]));
  const coming = new Set(wanted.map(idOf));
  const told = places.size === old.length && coming.size === wanted.length;
  const stays = old.length < owners.length || wanted.some((block) => places.has(idOf(block)));
  if (!told || !stays) return null;
  for (const [index, block] of all.entries()) if (index < head) owners[index]?.blocks.push(block);
  let last = head - 1;
  for (const block of wanted) {
    const place = places.get(idOf(block)) ?? last;
    if (place < last) return null;
    last = place;
    owners[Math.max(place, 0)]?.blocks.push(block);
  }
  for (const [index, block] of all.entries())
    if (index >= head + old.length) owners[index]?.blocks.push(block);
  return lists;
}

/** Goes from the end to the beginning, so that what is still to do stands where it stood. */
function rewritten(tr: Transaction, lists: readonly ChunkList[]): Transaction {
  let end = tr.doc.content.size;
  for (const { chunk, blocks } of lists.slice().reverse()) {
    const start = end - chunk.nodeSize;
    if (blocks.length === 0) tr.delete(start, end);
    else if (!sameRow(chunk.children, blocks)) rewrite(tr, start + 1, chunk.children, blocks);
    end = start;
  }
  return tr;
}

function sameRow(first: readonly Node[], second: readonly Node[]): boolean {
  return first.length === second.length && first.every((block, index) => block === second[index]);
}

/** Brings one chunk to what it is to hold: blocks that stay are patched, others taken out and put in. */
function rewrite(tr: Transaction, start: number, old: readonly Node[], wanted: readonly Node[]): void {
  const coming = new Set(wanted.map(idOf));
  let at = old.reduce((sum, block) => sum + block.nodeSize, start);
  if (!old.some((block) => coming.has(idOf(block)))) {
    tr.replaceWith(start, at, wanted);
    return;
  }
  const waiting = wanted.slice();
  for (const block of old.slice().reverse()) {
    const before = at - block.nodeSize;
    if (coming.has(idOf(block))) {
      const place = waiting.findIndex((target) => idOf(target) === idOf(block));
      const [target, ...fresh] = waiting.splice(place);
      if (fresh.length > 0) tr.insert(at, fresh);
      if (target && target !== block) patch(tr, before, block, target);
    } else tr.delete(before, at);
    at = before;
  }
  if (waiting.length > 0) tr.insert(start, waiting);
}

/** Where blocks have changed places, or none stays: the chunks in which they stand are made anew. */
function replaceChunks(tr: Transaction, { head, old, wanted }: Differing): void {
  const blocks: Node[] = [];
  const behind: Node[] = [];
  let [count, position] = [0, 0];
  let range: { from: number; to: number } | undefined;
  const end = head + old.length;
  for (const chunk of tr.doc.children) {
    const [first, last] = [count, count + chunk.childCount];
    const next = position + chunk.nodeSize;
    if (last > head && (first < end || !range)) {
      range = { from: range?.from ?? position, to: next };
      blocks.push(...chunk.children.slice(0, Math.max(head - first, 0)));
      behind.push(...chunk.children.slice(Math.max(end - first, 0)));
    }
    [count, position] = [last, next];
  }
  const { from, to } = range ?? { from: position, to: position };
  tr.replaceWith(from, to, bodyOf([...blocks, ...wanted, ...behind]).content);
}
