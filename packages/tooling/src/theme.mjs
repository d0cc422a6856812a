// npm run theme -- colours.json --out css: `phoihop-theme` from a clone, until the packages are on npm. Like start.mjs it
// runs before anything is installed; paths are those of the folder in which it was called.
import process from 'node:process';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { repositoryRoot } from './repository.mjs';

if (!(await ensureInstalled())) process.exit(1);
const at = (/** @type {string[]} */ ...path) => join(repositoryRoot, ...path);
const compiler = at('node_modules', 'typescript', 'bin', 'tsc');
const built = spawnSync(process.execPath, [compiler, '-b', at('packages', 'themes', 'tsconfig.build.json')], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(1);
const command = at('packages', 'themes', 'src', 'cli', 'phoihop-theme.mjs');
const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
