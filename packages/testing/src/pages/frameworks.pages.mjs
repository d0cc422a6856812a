import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { hostPolicy } from '../host-policy.mjs';
import { ScriptTagHarness } from './script-tag.harness.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../../..');
const apps = join(root, 'packages/testing/frameworks');
const tag = 'ph-recipient-list';
const names = ['react-tags', 'react-components', 'vue', 'svelte', 'solid'];

const out = mkdtempSync(join(tmpdir(), 'phoihop-frameworks-'));
/** @type {ScriptTagHarness} */
let portal;

before(async () => {
  for (const name of names) await buildApp(name);
  portal = await ScriptTagHarness.start({ '/app/': out, '/demo/': join(root, 'demo/public') });
});
after(async () => {
  await portal.stop();
  rmSync(out, { recursive: true });
});
beforeEach(() => {
  portal.reset();
  // What the frameworks ask for besides: their own policies.
  portal.site.policy = hostPolicy.replace(' phoihop ', ' phoihop vue svelte-trusted-html ');
});

/** As an application's own build would do it, from the built packages. @param {string} name */
async function buildApp(name) {
  const start = `import { start } from ${JSON.stringify(join(apps, `${name}.tsx`))};
fetch('/demo/ke-hoach-phoi-hop-2026.json').then((answer) => answer.json()).then((plan) => start(document.getElementById('ung-dung'), plan));`;
  await build({
    root: apps,
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'app',
        enforce: 'pre',
        resolveId: (id) => (id === 'virtual:app' ? id : undefined),
        load: (id) => (id === 'virtual:app' ? start : undefined),
        transform: (code, id) =>
          id.endsWith('.svelte')
            ? { code: compile(code, { filename: id, generate: 'client' }).js.code, map: null }
            : undefined,
      },
    ],
    build: {
      outDir: join(out, name),
      rollupOptions: { input: 'virtual:app', output: { entryFileNames: 'app.js' } },
    },
  });
}

describe('a framework', () => {
  it('knows the elements by their types, and what is wrong with them', () => {
    const tsc = join(root, 'node_modules/.bin/tsc');
    execFileSync(tsc, ['-p', apps], { stdio: 'pipe', encoding: 'utf8' });
  });

  for (const name of names) {
    it(`gives a plan to a widget and hears what a person changes: ${name}`, async () => {
      await portal.open(
        '<div id="ung-dung"></div><script type="module" src="/app/' + name + '/app.js"></script>',
      );
      await portal.shows(tag, 'Lưu');
      await portal.work(tag, 'textarea', 'Thử');
      await portal.page.keyboard.press('Tab');
      await portal.page.waitForFunction(() => Number(document.querySelector('output')?.textContent) > 0);
      assert.match((await portal.tells(tag)).document, /Thử/u);
      assert.deepEqual(portal.errors, []);
    });
  }

  it('leaves out the widgets that an application does not use', () => {
    const code = readFileSync(join(out, 'react-components', 'app.js'), 'utf8');
    assert.match(code, /recipient-list/u);
    for (const other of ['plan-editor', 'responsibility-matrix', 'progress-chart', 'nomination-form'])
      assert.equal(code.includes(other), false, other);
  });
});
