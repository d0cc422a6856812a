/**
 * @typedef {import('rolldown').OutputChunk} Chunk
 * @typedef {ReadonlyMap<string, ReadonlySet<string>>} Modules those that each entry has before it runs, by its name
 */

/** What pages begin with: every other element needs one of them. */
const providers = ['plan', 'round'];
/** A module that so many widgets need at once is worth a file that every widget loads. */
const SHARED_BY = 3;

/**
 * @param {readonly Chunk[]} chunks of a build
 * @param {readonly string[]} names of its entries
 * @returns {Modules}
 */
export function modulesAtOnce(chunks, names) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  return new Map(
    names.map((name) => {
      const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
      const reached = new Set(entry ? [entry] : []);
      for (const { imports } of reached)
        for (const file of imports) {
          const next = byFile.get(file);
          if (next) reached.add(next);
        }
      return [name, new Set([...reached].flatMap(({ modules }) => Object.keys(modules)))];
    }),
  );
}

/**
 * Which modules lie in one file: those that every page begins with, and those that many widgets need before they run.
 * What only later parts share stays with them: no widget carries it.
 * @param {Modules} modules
 * @returns {{ base: ReadonlySet<string>, common: ReadonlySet<string> }}
 */
export function chunkGroups(modules) {
  const [first, ...others] = providers.map((name) => modules.get(name) ?? new Set());
  const base = new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))));
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const [name, ids] of modules)
    if (!providers.includes(name)) for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
  const common = [...uses].flatMap(([id, count]) => (count >= SHARED_BY && !base.has(id) ? [id] : []));
  return { base, common: new Set(common) };
}
