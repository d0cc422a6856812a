// Makes a widget in a scratch folder, checks its types and runs its suite in the browser of CHROME_PATH.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from '../child.mjs';
import { repositoryRoot } from '../repository.mjs';
import { createWidget } from './create-widget.mjs';

// Inside the repository, where its packages are found, and under a folder that no tool looks into.
const scratch = join(repositoryRoot, 'node_modules', '.cache', 'phoihop-create');
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });

const created = createWidget(scratch, 'thu-nghiem');
if (!created.ok) throw new Error(created.reason);
const sources = join(scratch, 'packages', 'thu-nghiem', 'src');
const config = join(scratch, 'tsconfig.json');
writeFileSync(
  config,
  JSON.stringify({
    extends: join(repositoryRoot, 'tsconfig.json'),
    compilerOptions: { rootDir: repositoryRoot },
    include: [],
    files: created.files.filter((file) => file.startsWith('packages') && file.endsWith('.ts')),
    exclude: [],
  }),
);
const bin = join(repositoryRoot, 'node_modules', '.bin');
const types = await run(join(bin, 'tsc'), ['--noEmit', '-p', config]);
const suite = await run(join(bin, 'wtr'), ['--files', `${relative(repositoryRoot, sources)}/*.test.ts`]);
process.exit(types === 0 && suite === 0 ? 0 : 1);
