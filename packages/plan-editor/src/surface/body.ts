import type { Node, ResolvedPos } from 'prosemirror-model';
import { CHUNK, inChunks } from '../chunk-size.js';
import { attributesOf } from './item-node.js';
import { schema } from './schema.js';

/** A chunk of more items is parted. */
export const LARGEST = 2 * CHUNK;

/** A block of the body, and the position before it. */
export interface BlockPlace {
  block: Node;
  at: number;
}

/** A body of these blocks, in chunks. */
export function bodyOf(blocks: readonly Node[]): Node {
  const chunks = inChunks(blocks).map((each) => schema.nodes.chunk.create(null, each));
  return schema.nodes.doc.create(null, chunks);
}

/** The blocks of a body in reading order; of the chunks from `first` up to, not including, `end`. */
export function blocksOf(body: Node, first = 0, end = body.childCount): Node[] {
  const blocks: Node[] = [];
  for (let index = first; index < end; index++)
    for (const block of body.child(index).children) blocks.push(block);
  return blocks;
}

export function eachBlock(body: Node, visit: (block: Node, at: number) => void): void {
  body.forEach((chunk, start) => {
    chunk.forEach((block, offset) => {
      visit(block, start + 1 + offset);
    });
  });
}

/** Where the blocks of a chunk stand in it, by id. A chunk that stays the same is looked through once. */
const indexes = new WeakMap<Node, ReadonlyMap<string, BlockPlace>>();

function indexOf(chunk: Node): ReadonlyMap<string, BlockPlace> {
  const known = indexes.get(chunk);
  if (known) return known;
  const index = new Map<string, BlockPlace>();
  chunk.forEach((block, at) => {
    const { id } = attributesOf(block);
    if (!index.has(id)) index.set(id, { block, at });
  });
  indexes.set(chunk, index);
  return index;
}

/** The block of an item; undefined where the body has no such item. */
export function findBlock(body: Node, id: string): BlockPlace | undefined {
  let start = 0;
  for (const chunk of body.children) {
    const found = indexOf(chunk).get(id);
    if (found) return { block: found.block, at: start + 1 + found.at };
    start += chunk.nodeSize;
  }
  return undefined;
}

/** The block in which a position lies; undefined between blocks. */
export function blockAround($position: ResolvedPos): Node | undefined {
  return $position.depth < 2 ? undefined : $position.node(2);
}

/** A chunk of the body, and the position before it. */
export interface ChunkPlace {
  chunk: Node;
  at: number;
}

/** The chunk in which a position lies, and each beside it that is no more than so many blocks away. */
export function chunksAround($position: ResolvedPos, reach: number): ChunkPlace[] {
  const body = $position.doc;
  const index = $position.index(0);
  const before = $position.index(1);
  const behind = body.child(index).childCount - 1 - before;
  const from = before < reach ? Math.max(index - 1, 0) : index;
  let at = $position.before(1);
  if (from < index) at -= body.child(from).nodeSize;
  return body.children.slice(from, behind < reach ? index + 2 : index + 1).map((chunk) => {
    const place = { chunk, at };
    at += chunk.nodeSize;
    return place;
  });
}

/** A place in the text of an item, as of a caret; UTF-16. */
export interface Place {
  id: string;
  offset: number;
}

/** The position of an offset into the text of an item; null where the body has no such item. */
export function positionOf(body: Node, { id, offset }: Place): number | null {
  const found = findBlock(body, id);
  return found ? found.at + 1 + Math.min(offset, found.block.content.size) : null;
}
