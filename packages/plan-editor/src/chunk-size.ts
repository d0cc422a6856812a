/** So many items a chunk of the body is made with: on the paper, about a screen. */
export const CHUNK = 16;

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
