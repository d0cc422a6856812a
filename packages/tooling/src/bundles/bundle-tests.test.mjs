import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository.mjs';
import { bundleTests } from './bundle-tests.mjs';

const cache = join(repositoryRoot, 'node_modules', '.cache');
/** @type {string[]} */
const made = [];

/** A package of a few modules, inside the repository. */
function packageOf(files) {
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'bundles-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'src', path)), { recursive: true });
    writeFileSync(join(root, 'src', path), text);
  }
  return { folder: relative(repositoryRoot, root), path: (name) => join(root, 'src', name) };
}

/** What a page has loaded that loads an entry, without what it would import later. */
function loadedBy(bundle, entry) {
  const text = (file) => Buffer.from(bundle.files.get(file)).toString('utf8');
  const seen = new Set();
  const load = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from] of text(file).matchAll(/(?:from|import)\s*"(\.[^"]+)"/gu))
      load(new URL(from, `http://host${file}`).pathname);
  };
  load(bundle.entries.get(entry));
  return {
    text: Array.from(seen, text).join('\n'),
    modules: Array.from(seen, (file) => bundle.modules[file].map((path) => path.split('/src/')[1])).flat(),
  };
}

describe('the bundle of a package’s tests', () => {
  afterEach(() => {
    for (const root of made.splice(0)) rmSync(root, { recursive: true });
  });

  it('loads of each test what its modules import, and what they import later only then', async () => {
    const { folder, path } = packageOf({
      'a.test.ts': "import { both } from './both.js';\nconsole.log(both, () => import('./later.js'));",
      'b.test.ts':
        "import { both } from './both.js';\nimport { one } from './one.js';\nconsole.log(both, one);",
      'both.ts': 'export const both: string = String(Math.random());',
      'one.ts': 'export const one = Math.random();',
      'later.ts': "import { both } from './both.js';\nexport const later = both + Math.random();",
    });
    const bundle = await bundleTests(folder, [path('a.test.ts'), path('b.test.ts')]);
    const modules = (test) => loadedBy(bundle, `/${folder}/src/${test}`).modules.sort();
    expect(modules('a.test.ts')).toEqual(['a.test.ts', 'both.ts']);
    expect(modules('b.test.ts')).toEqual(['b.test.ts', 'both.ts', 'one.ts']);
    expect(bundle.inputs).toContain(path('later.ts'));
  });

  it('tells each module its own address, whichever file it has come to', async () => {
    const { folder, path } = packageOf({
      'a.test.ts': "import { address } from './both.js';\nconsole.log(address);",
      'b.test.ts': "import { address } from './both.js';\nconsole.log(address);",
      'both.ts': 'export const address = import.meta.url;',
    });
    const bundle = await bundleTests(folder, [path('a.test.ts'), path('b.test.ts')]);
    expect(loadedBy(bundle, `/${folder}/src/a.test.ts`).text).toContain(
      `address = new URL("/${folder}/src/both.ts", location.href).href`,
    );
  });

  it('has the case of a widget under the address at which pages of the suite ask for it', async () => {
    const { folder, path } = packageOf({});
    const harness = `${basename(folder)}.harness.ts`;
    mkdirSync(path('.'));
    writeFileSync(path(harness), 'export const widgetCase = { url: import.meta.url };');
    const bundle = await bundleTests(folder, []);
    expect(Array.from(bundle.entries.keys())).toEqual([`/${folder}/src/${harness}`]);
  });

  it('compiles decorators as the sources mean them', async () => {
    const { folder, path } = packageOf({
      'a.test.ts':
        'const mark = (target: object, key: string) => console.log(key);\nexport class A { @mark value = 1 }',
    });
    const bundle = await bundleTests(folder, [path('a.test.ts')]);
    const { text } = loadedBy(bundle, `/${folder}/src/a.test.ts`);
    expect(text).toContain('__decorateClass');
    // As a class field it would hide what the decorator defines.
    expect(text).toContain('this.value = 1');
  });

  it('is refused where a module is missing', async () => {
    const { folder, path } = packageOf({ 'a.test.ts': "import './gone.js';" });
    await expect(bundleTests(folder, [path('a.test.ts')])).rejects.toThrow('gone.js');
  });
});
