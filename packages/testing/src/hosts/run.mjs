// The recipes of docs/embedding in the hosts that they are for, on this machine: each starts its host in a folder of its
// own, with the release for script tags, and opens it in the browser of CHROME_PATH. Leaves its counts in the file
// PHOIHOP_REPORT. `node run.mjs php` runs the files whose names hold one of the words.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests } from '../pages/count-tests.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
const files = readdirSync(here)
  .filter((name) => name.endsWith('.hosts.mjs'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .map((name) => join(here, name));

const release = mkdtempSync(join(tmpdir(), 'phoihop-release-'));
const make = resolve(here, '../../../tooling/src/release.mjs');
if (spawnSync(process.execPath, [make, '--to', release], { stdio: 'inherit' }).status !== 0)
  throw new Error('npm run release failed');
process.env.PHOIHOP_SCRIPT_TAG = release;
const exitCode = await countTests(files);
rmSync(release, { recursive: true });
process.exit(exitCode);
