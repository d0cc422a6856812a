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
export { ts };

const unshipped = /\.(test|harness|d)\.ts$|\/(testing|generated)\//u;

/**
 * The sources of packages, parsed.
 * @param {readonly string[]} folders of packages: `packages/kit`
 */
export function sourcesOf(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder, 'src'), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/src/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && !unshipped.test(path))
      .sort(),
  );
  return files.map((path) =>
    ts.createSourceFile(path, readFileSync(join(repositoryRoot, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
}

/**
 * What sources say of the elements in them, all packages in one go, since elements inherit from the kit.
 * @param {readonly import('typescript').SourceFile[]} modules
 * @returns {Manifest}
 */
export function analyzeSources(modules) {
  return create({ modules: [...modules], plugins: litPlugin(), context: { dev: false } });
}

/** @param {readonly string[]} folders of packages: `packages/kit` */
export const analyze = (folders) => analyzeSources(sourcesOf(folders));
