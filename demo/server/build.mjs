// Makes dist/main.js, dist/backup.js and dist/restore.js: our own sources in one file each, libraries as they are.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param {string} folder where the files are put; one level below this folder, as the sources are */
export async function buildServerFiles(folder = fileURLToPath(new URL('dist', import.meta.url))) {
  await build({
    entryPoints: ['main', 'backup', 'restore'].map((name) =>
      fileURLToPath(new URL(`src/${name}.ts`, import.meta.url)),
    ),
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    conditions: ['source'],
    external: ['@electric-sql/*', '@fastify/*', 'ajv', 'ajv/*', 'fastify', 'pg', 'pino', 'yaml'],
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildServerFiles();
