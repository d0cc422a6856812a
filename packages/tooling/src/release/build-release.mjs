import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { rolldown } from 'rolldown';
import { repositoryRoot } from '../repository.mjs';
import { chunkGroups, modulesAtOnce } from './chunk-groups.mjs';
import { compileHint, hintedChunks } from './compile-hint.mjs';
import { integrityOf } from './integrity.mjs';
import { snippetsOf } from './snippets.mjs';
import { importsOf, verifiedImports } from './verified-imports.mjs';

/**
 * @typedef {Map<string, Uint8Array>} Files contents by name; all lie in one folder
 * @typedef {{ version: string, files: Record<string, { bytes: number, integrity: string, imports?: string[] }>,
 *   entries: Record<string, string>, kits: Record<string, string> }} Manifest of `phoihop.json`: the files of the
 *   entries and of the brand kits, by name
 * @typedef {Record<string, { file: string, integrity: string }>} Sheets of the brand kits, by name
 */

const widgets = join(repositoryRoot, 'packages', 'widgets', 'src');
const entries = join(widgets, 'entries');
/** What the entries are besides widgets. */
const notWidgets = ['verified', 'doctor', 'languages'];
/** Of every file in the ZIP, so that the same sources give the same bytes. */
const zipDate = new Date(2000, 0, 1);

/**
 * The files for a script tag: loader, classic loader, chunks, sheet, manifest, and a ZIP of them all. Made from the
 * sources; the same sources give the same bytes.
 * @param {string} [version] that it says of itself: the repository's, unless somebody tries an upgrade
 * @returns {Promise<Files>}
 */
export async function buildRelease(version = versionHere()) {
  const { files, chunks, entryFiles } = await buildChunks(version);
  const kits = addKits(files);
  const about = encode(JSON.stringify({ files: chunks, entries: entryFiles, kits }));
  const release = {
    version,
    chunks: addNamed(files, 'chunks', 'json', about),
    styles: kits.neutral,
    names: Object.keys(entryFiles).filter((name) => !notWidgets.includes(name)),
  };
  files.set('phoihop.js', await buildLoader('module', 'es', release));
  files.set('phoihop.classic.js', await buildLoader('classic', 'iife', release));
  files.set(
    'snippets.md',
    encode(
      snippetsOf(
        version,
        integrityOf(contentsOf(files, 'phoihop.js')),
        integrityOf(contentsOf(files, 'phoihop.classic.js')),
      ),
    ),
  );
  files.set(
    'phoihop.json',
    encode(`${JSON.stringify(manifestOf(version, files, chunks, entryFiles, kits), null, 2)}\n`),
  );
  files.set(
    `phoihop-${version}.zip`,
    zipSync(Object.fromEntries([...files].map(([name, contents]) => [`phoihop/${name}`, contents])), {
      mtime: zipDate,
      level: 9,
    }),
  );
  return files;
}

/** @returns {string} */
const versionHere = () => JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')).version;

/** Where the elements have their version from. */
const versionFile = /[\\/]packages[\\/]kit[\\/]src[\\/]element[\\/]version\.ts$/u;

/** @param {string} version @returns {import('rolldown').Plugin} */
const saying = (version) => ({
  name: 'version',
  load: {
    filter: { id: versionFile },
    handler: () => `export const version = ${JSON.stringify(version)};`,
  },
});

const encoder = new TextEncoder();
const encode = (/** @type {string} */ text) => encoder.encode(text);

/**
 * Adds a file that bears the beginning of its hash in its name, so that no cache mixes two releases.
 * @param {Files} files @param {string} name @param {string} extension @param {Uint8Array} contents
 */
function addNamed(files, name, extension, contents) {
  const integrity = integrityOf(contents);
  const file = `${name}-${integrity.replace(/^sha384-|\W/gu, '').slice(0, 8)}.${extension}`;
  files.set(file, contents);
  return { file, integrity };
}

/** Adds the sheets of the brand kits, the neutral one first. @param {Files} files @returns {Sheets} */
function addKits(files) {
  const folder = join(repositoryRoot, 'packages/themes/src/generated');
  const kits = readdirSync(join(folder, 'kits')).filter((file) => file.endsWith('.css'));
  const sheets = ['neutral.css', ...kits.sort().map((file) => join('kits', file))];
  return Object.fromEntries(
    sheets.map((path) => {
      const name = basename(path, '.css');
      return [name, addNamed(files, `kit-${name}`, 'css', readFileSync(join(folder, path)))];
    }),
  );
}

/** @param {Files} files @param {string} file */
function contentsOf(files, file) {
  const contents = files.get(file);
  if (!contents) throw new RangeError(`The release has no file ${file}.`);
  return contents;
}

/** @param {string} version @param {Files} files @param {Record<string, { imports: string[] }>} chunks @param {Record<string, string>} entryFiles @param {Sheets} kits @returns {Manifest} */
function manifestOf(version, files, chunks, entryFiles, kits) {
  return {
    version,
    files: Object.fromEntries(
      [...files.keys()].sort().map((name) => {
        const contents = contentsOf(files, name);
        const imports = chunks[name]?.imports;
        return [
          name,
          { bytes: contents.length, integrity: integrityOf(contents), ...(imports ? { imports } : {}) },
        ];
      }),
    ),
    entries: entryFiles,
    kits: Object.fromEntries(Object.entries(kits).map(([name, { file }]) => [name, file])),
  };
}

/** What both builds have in common. @type {import('rolldown').InputOptions} */
const shared = {
  cwd: repositoryRoot,
  platform: 'browser',
  tsconfig: join(repositoryRoot, 'tsconfig.base.json'),
  resolve: { conditionNames: ['source', 'module', 'browser', 'production', 'import', 'default'] },
};
/** The browsers of docs/browsers.md. */
const production = { 'process.env.NODE_ENV': '"production"' };
const target = ['chrome109', 'firefox115', 'safari16.4'];

/** @param {string} version */
async function buildChunks(version) {
  const names = readdirSync(entries)
    .map((file) => basename(file, '.ts'))
    .sort();
  const input = {
    ...shared,
    input: Object.fromEntries(names.map((name) => [name, join(entries, `${name}.ts`)])),
    preserveEntrySignatures: /** @type {const} */ ('strict'),
    transform: { target, define: production },
  };
  // Once to learn what each entry has at once, and once more to put together what many have.
  const apart = (await outputOf(input, { format: 'es', minify: false })).filter(
    ({ type }) => type === 'chunk',
  );
  const groups = chunkGroups(
    modulesAtOnce(
      /** @type {import('rolldown').OutputChunk[]} */ (apart),
      names.filter((name) => !notWidgets.includes(name)),
    ),
  );
  const output = await outputOf(
    { ...input, plugins: [saying(version), verifiedImports('verified')] },
    {
      format: 'es',
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      codeSplitting: {
        groups: [
          { name: 'base', priority: 2, test: (id) => groups.base.has(id) },
          { name: 'common', priority: 1, test: (id) => groups.common.has(id) },
        ],
      },
    },
  );
  /** @type {Files} */
  const files = new Map();
  /** @type {Record<string, { integrity: string, imports: string[] }>} */
  const chunks = {};
  /** @type {Record<string, string>} */
  const entryFiles = {};
  const hinted = hintedChunks(
    output.flatMap((file) =>
      file.type === 'chunk'
        ? [{ ...file, file: file.fileName, module: file.facadeModuleId?.replaceAll('\\', '/') }]
        : [],
    ),
  );
  for (const file of [...output].sort((one, other) => (one.fileName < other.fileName ? -1 : 1))) {
    if (file.type !== 'chunk')
      throw new Error(`The release would hold ${file.fileName}, which no widget may load.`);
    const contents = encode(hinted.has(file.fileName) ? compileHint + file.code : file.code);
    files.set(file.fileName, contents);
    chunks[file.fileName] = { integrity: integrityOf(contents), imports: await importsOf(file.code) };
    if (file.isEntry) entryFiles[file.name] = file.fileName;
  }
  return { files, chunks, entryFiles };
}

/** @param {'module' | 'classic'} name @param {'es' | 'iife'} format @param {object} release */
async function buildLoader(name, format, release) {
  const output = await outputOf(
    {
      ...shared,
      input: join(widgets, 'script', `${name}.ts`),
      transform: { target, define: { ...production, PHOIHOP_RELEASE: JSON.stringify(release) } },
    },
    { format },
  );
  const [file, ...others] = output;
  if (file?.type !== 'chunk' || others.length > 0) throw new Error(`The ${name} loader must be one file.`);
  return encode(file.code);
}

/** @param {import('rolldown').InputOptions} input @param {import('rolldown').OutputOptions} output */
async function outputOf(input, output) {
  const bundle = await rolldown(input);
  try {
    return (await bundle.generate({ minify: true, ...output })).output;
  } finally {
    await bundle.close();
  }
}
