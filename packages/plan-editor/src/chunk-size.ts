/** So many items stand on a screen of the paper, about. */
export const SCREEN = 16;

/** So many items a chunk of the body is made with: about three screens, so that few steps of a scroll come to another. */
export const CHUNK = 3 * SCREEN;

/** So many of `count` items stand in each chunk (the last may have fewer): about `CHUNK`, and all about the same. */
export function chunkSize(count: number): number {
  return count === 0 ? CHUNK : Math.ceil(count / Math.ceil(count / CHUNK));
}

/** A row in chunks. */
export function inChunks<Each>(row: readonly Each[]): Each[][] {
  const size = chunkSize(row.length);
  const chunks: Each[][] = [];
  for (let from = 0; from < row.length; from += size) chunks.push(row.slice(from, from + size));
  return chunks;
}
