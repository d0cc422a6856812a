import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from './repository.mjs';
import { scratchWorkspace } from './scratch-workspace.mjs';

const rulesFile = join(repositoryRoot, '.dependency-cruiser.cjs');

/** A workspace as it should be: every allowed direction is used once. */
const sound = {
  'packages/vietnamese/src/index.ts': `export const vietnamese = 'vi';\n`,
  'packages/themes/src/index.ts': `export const theme = 'plain';\n`,
  'packages/plan/src/index.ts': `export { vietnamese } from '@phoihop/vietnamese';\nexport { plan } from './plan.js';\n`,
  'packages/plan/src/plan.ts': `export const plan = 1;\n`,
  'packages/plan/src/testing/builders.ts': `import 'vitest';\nexport { plan } from '../plan.js';\n`,
  'packages/plan/src/plan.test.ts': `import { it } from 'vitest';\nimport { plan } from './plan.js';\nit(String(plan));\n`,
  'packages/document/src/index.ts': `import '@phoihop/vietnamese';\nexport { plan } from '@phoihop/plan';\n`,
  'packages/document/src/paste.test.ts': `import { it } from 'vitest';\nimport { plan } from './index.js';\nit(String(plan));\n`,
  'packages/kit/src/index.ts': `export { plan } from '@phoihop/plan';\nexport { theme } from '@phoihop/themes';\n`,
  'packages/kit/src/kit.test.ts': `import { suite } from '@phoihop/testing';\nimport '@phoihop/kit';\nsuite();\n`,
  'packages/testing/src/index.ts': `import '@phoihop/kit';\nexport const suite = () => {};\n`,
  'packages/tooling/src/index.ts': `import 'node:fs';\n`,
  'packages/roster/src/index.ts': `import '@phoihop/kit';\nimport { plan } from '@phoihop/plan';\nexport const roster = () => import('@phoihop/document').then((d) => d.plan + plan);\n`,
  'packages/roster/src/roster.test.ts': `import { suite } from '@phoihop/testing';\nimport { roster } from './index.js';\nsuite(roster);\n`,
  'packages/editor/src/index.ts': `import '@phoihop/kit';\nexport const editor = 1;\n`,
  'packages/document-preview/src/index.ts': `import '@phoihop/document';\nexport const preview = 1;\n`,
  'packages/widgets/src/index.ts': `export * from '@phoihop/roster';\nexport * from '@phoihop/editor';\n`,
  'demo/main.ts': `import '@phoihop/widgets';\n`,
  'demo/server/main.ts': `import '@phoihop/plan';\n`,
  'node_modules/vitest/package.json': JSON.stringify({ name: 'vitest', version: '1.0.0', main: 'index.js' }),
  'node_modules/vitest/index.js': 'exports.it = () => {};\n',
  'node_modules/sudoku/package.json': JSON.stringify({ name: 'sudoku', version: '1.0.0', main: 'index.js' }),
  'node_modules/sudoku/index.js': 'module.exports = 1;\n',
};

/** For each rule one breach: files laid over the sound workspace. */
const breaches = {
  'no-circle': {
    // Types only: nothing of this circle is left after compilation.
    'packages/plan/src/index.ts': `import type { B } from './b.js';\nimport '@phoihop/vietnamese';\nimport './plan.js';\nexport type A = B | 1;\n`,
    'packages/plan/src/b.ts': `import type { A } from './index.js';\nexport type B = { a: A };\n`,
  },
  'package-table-vietnamese': {
    'packages/vietnamese/src/index.ts': `export { theme } from '@phoihop/themes';\n`,
  },
  'package-table-themes': {
    'packages/themes/src/index.ts': `export { vietnamese } from '@phoihop/vietnamese';\n`,
  },
  'package-table-plan': { 'packages/plan/src/plan.ts': `export { theme as plan } from '@phoihop/kit';\n` },
  'package-table-document': {
    'packages/document/src/index.ts': `export { theme } from '@phoihop/themes';\n`,
  },
  'package-table-kit': { 'packages/kit/src/extra.ts': `import '@phoihop/editor';\n` },
  'package-table-kit-tests': { 'packages/kit/src/kit.test.ts': `import '@phoihop/editor';\n` },
  'package-table-testing': { 'packages/testing/src/index.ts': `export { editor } from '@phoihop/editor';\n` },
  'package-table-tooling': { 'packages/tooling/src/index.ts': `import '@phoihop/plan';\n` },
  'package-table-widget': { 'packages/editor/src/index.ts': `export { roster } from '@phoihop/roster';\n` },
  'package-table-widgets': { 'packages/widgets/src/index.ts': `export * from '@phoihop/tooling';\n` },
  'document-only-when-used': {
    'packages/editor/src/index.ts': `export { plan } from '@phoihop/document';\n`,
  },
  'testing-only-in-tests': { 'packages/editor/src/index.ts': `export { suite } from '@phoihop/testing';\n` },
  'server-without-widgets': { 'demo/server/main.ts': `import '@phoihop/kit';\n` },
  'nothing-imports-the-demo': { 'packages/editor/src/index.ts': `import '../../../demo/main.js';\n` },
  'only-by-package-name': { 'packages/editor/src/index.ts': `import '../../kit/src/index.js';\n` },
  'only-by-package-name-outside': { 'demo/main.ts': `import '../packages/plan/src/plan.js';\n` },
  'not-resolvable': { 'packages/kit/src/index.ts': `export { plan } from '@phoihop/plan/src/plan.js';\n` },
  'no-orphan': { 'packages/plan/src/forgotten.ts': `export const forgotten = 1;\n` },
  'unreachable-source': { 'packages/plan/src/forgotten.ts': `export { plan } from './plan.js';\n` },
  'only-declared-dependencies': { 'packages/plan/src/plan.ts': `import 'sudoku';\nexport const plan = 1;\n` },
  'only-declared-packages': {
    'packages/editor/package.json': JSON.stringify({
      name: '@phoihop/editor',
      exports: { '.': { source: './src/index.ts' } },
      dependencies: { '@phoihop/plan': '0.1.0' },
    }),
  },
  'no-node-in-the-browser': { 'packages/plan/src/plan.ts': `import 'node:fs';\nexport const plan = 1;\n` },
};

/** What a breach breaks besides the rule that it is written for. */
const alsoBroken = {
  'package-table-plan': ['no-circle'],
  'package-table-kit': ['unreachable-source'],
  'nothing-imports-the-demo': ['no-circle'],
  'no-orphan': ['unreachable-source'],
};

const require = createRequire(import.meta.url);

/** The rules as the current folder makes them: they read its package.json files. */
function loadRules() {
  delete require.cache[rulesFile];
  return require(rulesFile);
}

/**
 * @param {Record<string, string>} files
 * @returns {Promise<string[]>} the names of the rules that the workspace breaks, each once, sorted
 */
async function brokenRules(files) {
  const { root, remove } = scratchWorkspace(files);
  const before = process.cwd();
  process.chdir(root);
  try {
    const { forbidden, options } = loadRules();
    const settings = { ...options, ruleSet: { forbidden }, validate: true };
    const result = await cruise(
      ['packages', 'demo'],
      settings,
      {},
      { tsConfig: extractTSConfig('tsconfig.json') },
    );
    return [...new Set(result.output.summary.violations.map((violation) => violation.rule.name))].sort();
  } finally {
    process.chdir(before);
    remove();
  }
}

describe('the dependency rules', () => {
  it('leave a sound workspace alone', async () => {
    expect(await brokenRules(sound)).toEqual([]);
  });

  it.each(Object.entries(breaches))('%s bites', async (rule, files) => {
    expect(await brokenRules({ ...sound, ...files })).toEqual([rule, ...(alsoBroken[rule] ?? [])].sort());
  });

  it('are all shown to bite', () => {
    const rules = new Set(loadRules().forbidden.map((rule) => rule.name));
    expect(Object.keys(breaches).sort()).toEqual([...rules].sort());
  });
});
