import { gzipSync } from 'node:zlib';

/**
 * @typedef {{ fileName: string, code: string, imports: string[], dynamicImports: string[], modules: Record<string, number> }} Chunk
 *   `modules`: length of each module's code by the path of its file
 * @typedef {{ first: number, later: number, parts: [name: string, share: number][] }} Weight in bytes after gzip, each
 *   file by itself as a server sends it. `first`: what is loaded before the entry runs; `later`: what it may import
 *   then; `parts`: what `first` is made of, heaviest first, by the share of code before it is made small
 */

/**
 * The chunks that are loaded together with one, by its imports at once, or by all of its imports.
 * @param {ReadonlyMap<string, Chunk>} chunks by file name
 * @param {string} entry file name
 * @param {'at-once' | 'all'} which
 * @returns {Set<string>}
 */
export function closureOf(chunks, entry, which) {
  const reached = new Set([entry]);
  for (const fileName of reached) {
    const chunk = chunks.get(fileName);
    const next = [...(chunk?.imports ?? []), ...(which === 'all' ? (chunk?.dynamicImports ?? []) : [])];
    for (const name of next) if (chunks.has(name)) reached.add(name);
  }
  return reached;
}

/**
 * What an entry weighs beyond another that the page has already.
 * @param {ReadonlyMap<string, Chunk>} chunks of one build of both
 * @param {string} entry
 * @param {string | undefined} base
 * @returns {Weight}
 */
export function weigh(chunks, entry, base) {
  const known = base === undefined ? new Set() : closureOf(chunks, base, 'at-once');
  const first = [...closureOf(chunks, entry, 'at-once')].filter((name) => !known.has(name));
  const later = [...closureOf(chunks, entry, 'all')].filter(
    (name) => !known.has(name) && !first.includes(name),
  );
  return { first: zipped(chunks, first), later: zipped(chunks, later), parts: partsOf(chunks, first) };
}

/** @param {ReadonlyMap<string, Chunk>} chunks @param {readonly string[]} names */
function zipped(chunks, names) {
  return names.reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length, 0);
}

/** @param {ReadonlyMap<string, Chunk>} chunks @param {readonly string[]} names @returns {[string, number][]} */
function partsOf(chunks, names) {
  /** @type {Map<string, number>} */
  const lengths = new Map();
  for (const name of names) {
    for (const [path, length] of Object.entries(chunks.get(name)?.modules ?? {})) {
      const part = partOf(path);
      lengths.set(part, (lengths.get(part) ?? 0) + length);
    }
  }
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return [...lengths]
    .map(([part, length]) => /** @type {[string, number]} */ ([part, all === 0 ? 0 : length / all]))
    .sort(([, one], [, other]) => other - one);
}

/**
 * The folder of a concept in a package of ours, or the name of a package of others.
 * @param {string} path
 */
export function partOf(path) {
  const ours = /packages\/([^/]+)\/src\/(?:([^/]+)\/)?/.exec(path);
  if (ours) return ours[2] === undefined ? `${ours[1]}` : `${ours[1]}/${ours[2]}`;
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'glue';
}
