import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const sources = join(fileURLToPath(import.meta.url), '../..');

/** What drives an entry of each kind in its page. @type {Readonly<Record<import('./measure.mjs').Kind, string>>} */
const pages = {
  function: 'function',
  sliced: 'sliced',
  reader: 'text',
  editor: 'text',
  grid: 'grid',
  chart: 'chart',
  form: 'form',
};

/** @typedef {{ all: number, first: number }} Bytes after gzip: of all that an entry may load, and of what it loads before it runs */

/**
 * One entry as a page loads it: minified, from the sources of this repository, in chunks as it imports them.
 * @param {string} entry name of its folder
 * @param {import('./measure.mjs').Kind} kind
 * @returns {Promise<{ scripts: ReadonlyMap<string, string>, gzip: Bytes }>} `scripts`: by their addresses, the first
 *   under `/entry.js`; `gzip`: of the entry alone, without what measures it
 */
export async function bundle(entry, kind) {
  const own = `export { entry } from './entries/${entry}/entry.ts';`;
  const page = await inChunks(
    `import { entry } from './entries/${entry}/entry.ts';\nimport { start } from './page/${pages[kind]}-page.ts';\nstart(entry);`,
  );
  const scripts = page.outputFiles.map(
    ({ path, text }) => /** @type {const} */ ([`/${relative(sources, path)}`, text]),
  );
  const all = await build({ ...settings(own), write: false });
  return {
    scripts: new Map(scripts),
    gzip: { all: zipped(all.outputFiles[0]), first: await firstBytes(own) },
  };
}

/** @param {import('esbuild').OutputFile | undefined} file */
const zipped = (file) => (file ? gzipSync(file.contents, { level: 9 }).length : 0);

/** @param {string} contents @returns {import('esbuild').BuildOptions} */
function settings(contents) {
  return {
    stdin: { contents, resolveDir: sources, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.css': 'text' },
    conditions: ['source', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  };
}

/** @param {string} contents */
const inChunks = (contents) =>
  build({
    ...settings(contents),
    splitting: true,
    outdir: sources,
    entryNames: 'entry',
    write: false,
    metafile: true,
    absWorkingDir: sources,
  });

/**
 * What is loaded before a script runs: itself, and the chunks that it imports at once; not what it imports later.
 * @param {string} contents
 */
async function firstBytes(contents) {
  const { outputFiles, metafile } = await inChunks(contents);
  const outputs = Object.entries(metafile.outputs);
  const waiting = outputs.filter(([, { entryPoint }]) => entryPoint === '<stdin>').map(([path]) => path);
  const reached = new Set(waiting);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement' || reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return [...reached].reduce(
    (sum, path) => sum + zipped(outputFiles.find((file) => file.path === join(sources, path))),
    0,
  );
}
