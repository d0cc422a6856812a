import type { Block, DocumentLayout } from '../layout/index.js';

function* within(blocks: readonly Block[]): Generator<Block, void> {
  for (const block of blocks) {
    yield block;
    if (block.kind !== 'columns') continue;
    for (const row of block.rows) for (const column of row.columns) yield* within(column.blocks);
  }
}

/** Every block of a document in reading order, those in columns too. */
export function* blocksOf({ sections }: DocumentLayout): Generator<Block, void> {
  for (const section of sections) yield* within(section.blocks);
}
