// The story of a plan, from a text that is pasted to a province whose data are taken elsewhere, on the real server and in
// a real browser: `npm run test:story`. Builds the demo and the server, and runs `*.story.mjs` in the browser of
// CHROME_PATH with the flags of PHOIHOP_BROWSER_FLAGS (JSON). Leaves its counts in the file PHOIHOP_REPORT.
// `node run.mjs portal` runs the files whose names hold one of the words.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { hostPolicy } from '../host-policy.mjs';
import { countTests } from '../pages/count-tests.mjs';
import { buildLibrary } from './library.mjs';

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(resolve(here, '../../../..'));
const folder = mkdtempSync(join(tmpdir(), 'phoihop-story-'));

await build({ configFile: 'vite.config.ts', logLevel: 'warn', build: { outDir: join(folder, 'pages') } });
const { status } = spawnSync(process.execPath, ['demo/server/build.mjs'], { stdio: 'inherit' });
if (status !== 0) throw new Error('the server could not be built');
process.env.PHOIHOP_STORY = folder;
process.env.PHOIHOP_STORY_LIBRARY = await buildLibrary(folder);
process.env.PHOIHOP_POLICY = hostPolicy;

const words = process.argv.slice(2);
const stories = readdirSync(here)
  .filter((name) => name.endsWith('.story.mjs'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
const exitCode = await countTests(stories.map((name) => join(here, name)));
rmSync(folder, { recursive: true, force: true });
process.exit(exitCode);
