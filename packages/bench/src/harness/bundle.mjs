import { join } from 'node:path';
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
};

/**
 * One entry as a page loads it: bundled, minified, from the sources of this repository.
 * @param {string} entry name of its folder
 * @param {import('./measure.mjs').Kind} kind
 * @returns {Promise<{ code: string, gzip: number }>} `gzip`: bytes of the entry alone, without what measures it
 */
export async function bundle(entry, kind) {
  const own = await bundled(`export { entry } from './entries/${entry}/entry.ts';`);
  const page = await bundled(
    `import { entry } from './entries/${entry}/entry.ts';\nimport { start } from './page/${pages[kind]}-page.ts';\nstart(entry);`,
  );
  return { code: page, gzip: gzipSync(own, { level: 9 }).length };
}

/** @param {string} contents @returns {Promise<string>} */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: sources, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.css': 'text' },
    conditions: ['source', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0]?.text ?? '';
}
