import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { repositoryRoot } from '../repository.mjs';

/** Packages that are CommonJS, with what is imported from them. Bundlers of portals turn them into modules themselves. */
const NAMES = /** @type {Readonly<Record<string, readonly string[]>>} */ ({ saxes: ['SaxesParser'] });

/**
 * Serves packages that are no modules as modules, since the test runner serves files as they are.
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function commonjsPlugin() {
  const served = new Map(
    Object.entries(NAMES).map(([name, exported]) => {
      const { main } = JSON.parse(
        readFileSync(`${repositoryRoot}/node_modules/${name}/package.json`, 'utf8'),
      );
      return [`/node_modules/${name}/${main}`, `export { ${exported.join(', ')} } from '${name}';`];
    }),
  );
  return {
    name: 'commonjs',
    async serve({ path }) {
      const contents = served.get(path);
      if (contents === undefined) return undefined;
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: repositoryRoot },
        bundle: true,
        format: 'esm',
        write: false,
      });
      return { body: outputFiles[0]?.text ?? '', type: 'js' };
    },
  };
}
