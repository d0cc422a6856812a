import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What a story asks of the library itself, made from its sources. @param {string} folder @returns {Promise<string>} its address */
export async function buildLibrary(folder) {
  const outfile = join(folder, 'library.mjs');
  await build({
    stdin: {
      contents: `export { agreementStateOf } from '@phoihop/plan/agreement';
        export { readDocx } from '@phoihop/document/docx-read';`,
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    logLevel: 'warning',
  });
  return pathToFileURL(outfile).href;
}
