import { gzipSync } from 'node:zlib';
import { buildRelease } from '../release/build-release.mjs';
import { budgets, loaders } from './budgets.mjs';
import { buildEntries } from './build.mjs';
import { weigh } from './closure.mjs';

/** @typedef {import('./judge.mjs').Weighed} Weighed */

/** @param {readonly string[]} names */
const code = (names) => names.map((name) => `import '${name}';`).join('\n');

/**
 * Weighs the entries as Vite builds them, and the loaders as a release has them.
 * @param {readonly string[]} only names; none for all
 * @returns {Promise<Weighed[]>}
 */
export async function weighAll(only) {
  const wanted = (/** @type {{ name: string }} */ { name }) => only.length === 0 || only.includes(name);
  /** @type {Weighed[]} */
  const all = [];
  if (loaders.some(wanted)) {
    const files = await buildRelease();
    for (const { name, what, file, limit } of loaders.filter(wanted)) {
      const first = gzipSync(files.get(file) ?? '', { level: 9 }).length;
      all.push({ name, what, limit, first, later: 0, parts: [['widgets/loader', 1]] });
    }
  }
  for (const { name, what, imports, beyond, without = [], limit } of budgets.filter(wanted)) {
    const entries = { entry: code(imports), ...(beyond.length === 0 ? {} : { base: code(beyond) }) };
    const chunks = await buildEntries(entries, without);
    all.push({
      name,
      what,
      limit,
      ...weigh(chunks, 'entry.js', beyond.length === 0 ? undefined : 'base.js'),
    });
  }
  return all;
}
