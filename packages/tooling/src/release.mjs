// npm run release: the files for a script tag, into packages/widgets/dist/script-tag or the folder that --to names;
// --version lets it say another version, to try an upgrade beside the one in use.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRelease } from './release/build-release.mjs';
import { repositoryRoot } from './repository.mjs';

const { values } = parseArgs({ options: { to: { type: 'string' }, version: { type: 'string' } } });
const folder = values.to ?? join(repositoryRoot, 'packages', 'widgets', 'dist', 'script-tag');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files = await buildRelease(values.version);
for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
const bytes = [...files.values()].reduce((sum, contents) => sum + contents.length, 0);
console.log(`${files.size} files, ${Math.round(bytes / 1000)} kB: ${folder}`);
