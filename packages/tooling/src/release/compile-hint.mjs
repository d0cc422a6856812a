import { budgets } from '../bytes/budgets.mjs';

/**
 * Explicit compile hint, read by Chromium from version 136 on; to others it is a comment. All functions of the file are
 * compiled beside the page's thread while it loads, not one by one on that thread when each is first called: drawing an
 * element for the first time calls most of them.
 */
export const compileHint = '//# allFunctionsCalledOnLoad\n';

/** What elements load by themselves once they stand, below the root of the repository. */
const loadedByThemselves = [
  ...new Set(budgets.flatMap(({ imports }) => imports.filter((path) => path.startsWith('/packages/')))),
];

/**
 * @typedef {{ file: string, module?: string | null, isEntry: boolean, imports: readonly string[] }} Chunk
 *   `module`: the path of the one it was made for; `imports`: files that it needs at once
 */

/**
 * Which chunks are to bear the hint: those of which an element is drawn. What waits for a gesture (files to download,
 * dialogs) would only take memory.
 * @param {readonly Chunk[]} chunks
 * @returns {ReadonlySet<string>} their files
 */
export function hintedChunks(chunks) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const hinted = new Set(
    chunks
      .filter(
        ({ isEntry, module }) =>
          isEntry || loadedByThemselves.some((path) => module?.endsWith(path) ?? false),
      )
      .map(({ file }) => file),
  );
  for (const file of hinted) for (const next of byFile.get(file)?.imports ?? []) hinted.add(next);
  return hinted;
}
