// `npm run create my-widget`: a whole widget package, with its story and docs page.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWidget } from './create/create-widget.mjs';
import { run } from './child.mjs';
import { repositoryRoot } from './repository.mjs';

const name = process.argv[2] ?? '';
const created = createWidget(repositoryRoot, name);
if (!created.ok) {
  console.error(created.reason);
  process.exit(1);
}
const build = join(repositoryRoot, 'tsconfig.build.json');
const { references, ...rest } = JSON.parse(readFileSync(build, 'utf8'));
references.push({ path: `packages/${name}/tsconfig.build.json` });
writeFileSync(build, JSON.stringify({ ...rest, references }));
const prettier = join(repositoryRoot, 'node_modules', '.bin', 'prettier');
await run(prettier, ['--log-level', 'warn', '--write', 'tsconfig.build.json', ...created.files]);
// The workspace learns of its new package, and the docs of its element.
await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { show: 'on-failure' });
await run('npm', ['run', 'docs', '--', '--write'], { show: 'on-failure' });
console.log(`Made ${created.files.length} files:\n${created.files.map((file) => `  ${file}`).join('\n')}`);
console.log(`\nNext: npm test -- --only types,lint,widgets, then packages/${name}/src/${name}.ts`);
