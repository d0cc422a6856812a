// A small copy of this repository's shape in the temporary folder, for tests of the dependency rules.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Writes a workspace: every folder of `packages/` that `files` mentions gets a package.json (unless given), with an
 * export of `src/index.ts`, and a link in `node_modules/@phoihop`, as npm does it.
 * @param {Record<string, string>} files text by path, relative to the root of the workspace
 * @returns {{ root: string, remove: () => void }}
 */
export function scratchWorkspace(files) {
  const root = mkdtempSync(join(tmpdir(), 'phoihop-scratch-'));
  const packages = new Set(
    Object.keys(files).flatMap((path) => /^packages\/([^/]+)\//.exec(path)?.[1] ?? []),
  );
  const manifests = Object.fromEntries([...packages].map((name) => manifestOf(name, packages)));
  const tsconfig = {
    compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', customConditions: ['source'] },
  };
  const all = {
    'package.json': JSON.stringify({ private: true, type: 'module', workspaces: ['packages/*'] }),
    'tsconfig.json': JSON.stringify(tsconfig),
    ...manifests,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'node_modules', '@phoihop'), { recursive: true });
  for (const name of packages) {
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules', '@phoihop', name), 'junction');
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/**
 * @param {string} name
 * @param {Set<string>} packages
 * @returns {[path: string, text: string]}
 */
function manifestOf(name, packages) {
  const dependencies = Object.fromEntries([...packages].map((other) => [`@phoihop/${other}`, '0.1.0']));
  const manifest = {
    name: `@phoihop/${name}`,
    version: '0.1.0',
    type: 'module',
    exports: { '.': { source: './src/index.ts', default: './dist/index.js' } },
    dependencies,
  };
  return [`packages/${name}/package.json`, JSON.stringify(manifest)];
}
