import { build } from 'vite';
import { repositoryRoot } from '../repository.mjs';

/** @typedef {import('./closure.mjs').Chunk} Chunk */

const PREFIX = 'virtual:';

/**
 * Builds entries together, from the sources of this repository, as a portal that bundles would, and writes nothing.
 * @param {Readonly<Record<string, string>>} entries code of each, by name
 * @param {readonly string[]} [without] packages that stay outside
 * @returns {Promise<Map<string, Chunk>>} by file name; an entry's file is named `<name>.js`
 */
export async function buildEntries(entries, without = []) {
  const result = await build({
    root: repositoryRoot,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    plugins: [
      {
        name: 'entries',
        resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
        load: (id) => (id.startsWith(`\0${PREFIX}`) ? entries[id.slice(PREFIX.length + 1)] : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      rollupOptions: {
        input: Object.fromEntries(Object.keys(entries).map((name) => [name, `${PREFIX}${name}`])),
        external: (id) => without.some((name) => id === name || id.startsWith(`${name}/`)),
        output: { entryFileNames: '[name].js' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  if (!('output' in result))
    throw new TypeError('Vite gave several builds, or a watcher, where one was asked for.');
  return new Map(
    result.output.flatMap((file) =>
      file.type === 'chunk'
        ? [
            [
              file.fileName,
              {
                fileName: file.fileName,
                code: file.code,
                imports: file.imports,
                dynamicImports: file.dynamicImports,
                modules: Object.fromEntries(
                  Object.entries(file.modules).map(([path, { renderedLength }]) => [path, renderedLength]),
                ),
              },
            ],
          ]
        : [],
    ),
  );
}
