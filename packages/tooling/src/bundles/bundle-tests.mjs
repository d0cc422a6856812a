import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from '../repository.mjs';

/**
 * @typedef {object} TestBundle the tests of one package, made for a browser
 * @property {Map<string, Uint8Array>} files by their addresses (paths that begin with a slash)
 * @property {Map<string, string>} entries addresses of modules, as `/packages/kit/src/idle/idle.test.ts`, with those of
 *   the files that stand in their place
 * @property {Record<string, string[]>} modules which modules each file holds
 * @property {string[]} inputs absolute paths of all that was read
 */

/** Where the files lie which several entries share; each has a name made from its contents. */
export const bundlesFolder = '__bundles__';

const inRepository = (/** @type {string} */ path) => relative(repositoryRoot, path).replaceAll('\\', '/');

/**
 * Makes files for a browser of some tests of a package. What is imported by `import()` stays a file of its own, loaded
 * when it is asked for; no file holds a module which whoever loads it would not have loaded by itself.
 * @param {string} folder of the package, from the root of the repository
 * @param {readonly string[]} tests absolute paths
 * @returns {Promise<TestBundle>}
 * @throws {Error} where a module is faulty or missing, after the fault has been printed
 */
export async function bundleTests(folder, tests) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: repositoryRoot,
    entryPoints: Array.from(new Set([...tests, ...askedByAddress(folder)])),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    // Lit's development build reports mistakes (a class field over a property, an update in an update).
    conditions: ['source', 'browser', 'development'],
    // For `experimentalDecorators`; esbuild is given it for sources and published packages alike.
    tsconfig: 'tsconfig.base.json',
    external: ['/__web-dev-server__*'],
    outdir: repositoryRoot,
    outbase: repositoryRoot,
    chunkNames: `${bundlesFolder}/${folder}/[hash]`,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [ownAddresses],
  });
  const outputs = Object.entries(metafile.outputs);
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [`/${inRepository(path)}`, contents])),
    entries: new Map(
      outputs.flatMap(([path, { entryPoint }]) =>
        entryPoint === undefined ? [] : [/** @type {const} */ ([`/${entryPoint}`, `/${path}`])],
      ),
    ),
    modules: Object.fromEntries(
      outputs.map(([path, { inputs }]) => [`/${path}`, Object.keys(inputs).map((input) => `/${input}`)]),
    ),
    inputs: Object.keys(metafile.inputs).map((input) => join(repositoryRoot, input)),
  };
}

/**
 * What pages of the suite ask for by its address: the case of a widget, and the page's own script.
 * @param {string} folder
 * @returns {string[]} absolute paths
 */
function askedByAddress(folder) {
  const sources = join(repositoryRoot, folder, 'src');
  const harness = join(sources, `${basename(folder)}.harness.ts`);
  const broken = join(sources, 'suite', 'broken');
  return [
    ...(existsSync(harness) ? [harness] : []),
    ...(existsSync(broken) ? readdirSync(broken).map((name) => join(broken, name)) : []),
    ...[join(sources, 'probe', 'probe.ts')].filter((path) => existsSync(path)),
  ];
}

/** `import.meta.url` stays the address of the module, whichever file holds it. @type {import('esbuild').Plugin} */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    // Go reads this expression: it knows no flag u.
    onLoad({ filter: new RegExp('[/\\\\]src[/\\\\].*[.]ts$') }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const own = `new URL(${JSON.stringify(`/${inRepository(path)}`)}, location.href).href`;
      return { contents: source.replaceAll('import.meta.url', own), loader: 'ts' };
    });
  },
};
