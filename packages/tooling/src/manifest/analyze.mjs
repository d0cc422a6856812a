import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { repositoryRoot } from '../repository.mjs';

/**
 * @typedef {import('./public-api.mjs').Manifest} Manifest
 * @typedef {{ ts: typeof import('typescript'), create: (options: { modules: object[], plugins: unknown[], context: { dev: boolean } }) => Manifest }} Analyzer
 *   its own types name neither; `ts` is the version of TypeScript whose trees it understands
 */

const analyzer = /** @type {unknown} */ (await import('@custom-elements-manifest/analyzer/index.js'));
const { create, ts } = /** @type {Analyzer} */ (analyzer);

const unshipped = /\.(test|harness|d)\.ts$|\/(testing|generated)\//u;

/**
 * What the sources of the elements say of themselves, all packages in one go, since elements inherit from the kit.
 * @param {readonly string[]} folders of packages: `packages/kit`
 * @returns {Manifest}
 */
export function analyze(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder, 'src'), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/src/${path}`)
      .filter((path) => path.endsWith('.ts') && !unshipped.test(path))
      .sort(),
  );
  const modules = files.map((path) =>
    ts.createSourceFile(path, readFileSync(join(repositoryRoot, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return create({ modules, plugins: litPlugin(), context: { dev: false } });
}
