import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { build as viteBuild } from 'vite';
import { compileHint, hintedChunks } from '../../../tooling/src/release/compile-hint.mjs';

const sources = join(fileURLToPath(import.meta.url), '../..');

/** What drives an entry of each kind in its page. @type {Readonly<Record<import('./measure.mjs').Kind, string>>} */
const pages = {
  function: 'function',
  sliced: 'sliced',
  reader: 'text',
  editor: 'text',
  grid: 'grid',
  list: 'list',
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
  const hinted = asReleased(page.metafile);
  const scripts = page.outputFiles.map(({ path, text }) => {
    const file = relative(sources, path);
    return /** @type {const} */ ([`/${file}`, hinted.has(file) ? compileHint + text : text]);
  });
  const all = await build({ ...settings(own), write: false });
  return {
    scripts: new Map(scripts),
    gzip: { all: zipped(all.outputFiles[0]), first: await firstBytes(own) },
  };
}

/** What every widget of this library is made of. */
const ownElements = /[\\/]kit[\\/]src[\\/]element[\\/]/u;

/**
 * Which chunks bear the hint that those of a release bear. Peers come as they are published, without one, and what a page
 * writes by hand has none.
 * @param {import('esbuild').Metafile} metafile
 * @returns {ReadonlySet<string>}
 */
function asReleased({ inputs, outputs }) {
  if (!Object.keys(inputs).some((path) => ownElements.test(path))) return new Set();
  return hintedChunks(
    Object.entries(outputs).map(([file, { entryPoint, imports }]) => ({
      file,
      module: entryPoint && join(sources, entryPoint),
      isEntry: file === 'entry.js',
      imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
    })),
  );
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

/** A sheet as the text that it is, as esbuild hands it over. @type {import('vite').Plugin} */
const sheetsAsText = {
  name: 'sheets-as-text',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('.css')) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found ? `\0${found.id}.js` : undefined;
  },
  load: (id) =>
    id.startsWith('\0') && id.endsWith('.css.js')
      ? `export default ${JSON.stringify(readFileSync(id.slice(1, -3), 'utf8'))}`
      : undefined,
};

/**
 * What is loaded before a script runs, as Vite parts it: the script itself, and the chunks that it imports at once.
 * esbuild would count what a barrel file names beside what is used of it, though it is loaded later.
 * @param {string} contents
 */
async function firstBytes(contents) {
  const entry = join(sources, 'first-bytes.ts');
  const built = await viteBuild({
    root: sources,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    plugins: [
      sheetsAsText,
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? contents : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in built)) throw new TypeError('Vite gave several builds where one was asked for.');
  const chunks = new Map(
    built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  );
  const reached = new Set(
    [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
  );
  for (const name of reached) for (const next of chunks.get(name)?.imports ?? []) reached.add(next);
  return [...reached].reduce(
    (sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length,
    0,
  );
}
