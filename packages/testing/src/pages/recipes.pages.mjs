import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { hostPolicy } from '../host-policy.mjs';
import { buildRecipes, frameworks } from '../recipes/build-recipes.mjs';
import { Recipe } from '../recipes/recipe.mjs';
import { ScriptTagHarness } from './script-tag.harness.mjs';
import { typeRole } from './type-role.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../../..');
const release = process.env.PHOIHOP_SCRIPT_TAG ?? '';
/** A bare portal: nothing but what a recipe puts there. */
const bare = mkdtempSync(join(tmpdir(), 'phoihop-bare-'));
const out = mkdtempSync(join(tmpdir(), 'phoihop-recipes-'));
const list = 'ph-recipient-list';

/** @type {ScriptTagHarness} */
let portal;

before(async () => {
  await buildRecipes(out);
  portal = await ScriptTagHarness.start({
    '/cong/': bare,
    '/ung-dung/': out,
    '/phoihop/': release,
    '/demo/': join(root, 'demo/public'),
    '/bootstrap/': join(root, 'node_modules/bootstrap/dist'),
    '/jquery/': join(root, 'node_modules/jquery/dist'),
  });
});
after(async () => {
  await portal.stop();
  for (const folder of [bare, out]) rmSync(folder, { recursive: true });
});
beforeEach(() => portal.reset());

/** Types into the first line of the recipients. */
async function rename() {
  await portal.shows(list, 'Lưu');
  await portal.work(list, 'textarea', 'Thử');
  await portal.page.keyboard.press('Tab');
}

describe('the way from the README to a widget', () => {
  const recipe = new Recipe('plain-html');

  it('leads there', () => {
    assert.match(readFileSync(join(root, 'README.md'), 'utf8'), /\(docs\/embedding\/plain-html\.md\)/u);
    assert.match(recipe.steps[0] ?? '', /npm run release/u);
  });

  it('takes four steps, two copied files and five lines at most', async () => {
    assert.equal(recipe.steps.length, 4);
    const copied = recipe.steps.filter((step) => /^(?:Unpack|Copy)/u.test(step));
    assert.equal(copied.length, 2);
    assert.ok(recipe.lines('trang.html') <= 5);

    const zip = readdirSync(release).find((name) => name.endsWith('.zip')) ?? '';
    for (const [name, contents] of Object.entries(unzipSync(readFileSync(join(release, zip))))) {
      mkdirSync(dirname(join(bare, name)), { recursive: true });
      writeFileSync(join(bare, name), contents);
    }
    const [plan = ''] = /demo\/public\/\S+\.json/u.exec(recipe.steps[2] ?? '') ?? [];
    copyFileSync(join(root, plan), join(bare, 'ke-hoach.json'));
    // The portal of this test lies in a folder of its own, as many do.
    const lines = recipe.file('trang.html').replaceAll('"/', '"/cong/');
    writeFileSync(
      join(bare, 'trang.html'),
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>${lines}</html>`,
    );
    await portal.page.goto(`${portal.site.origin}/cong/trang.html`, { waitUntil: 'load' });
    await portal.shows('ph-plan-editor', 'KẾ HOẠCH PHỐI HỢP');
    assert.deepEqual(portal.errors, []);
  });

  it('hands what is changed to the saving of the page', async () => {
    portal.site.page('/luu.js', recipe.file('luu.js'));
    await portal.open(recipe.file('soan-thao.html'));
    await portal.shows(list, 'UBND tỉnh');
    const [saved] = await Promise.all([
      portal.page.waitForRequest((request) => request.url().endsWith('/luu')),
      portal.work(list, 'textarea', 'Thử'),
    ]);
    assert.match(saved.postData() ?? '', /"type":.*Thử/u);
  });
});

describe('five minutes', () => {
  const start = new Recipe('../start');

  it('lead to a plan as paper and as a table, and to the saving of the page', async () => {
    assert.equal(start.steps.length, 4);
    portal.site.page('/luu.js', start.file('luu.js'));
    portal.site.page(
      '/ke-hoach.json',
      readFileSync(join(root, 'demo/public/ke-hoach-phoi-hop-2026.json'), 'utf8'),
    );
    const page = start
      .file('bat-dau.html')
      .replace('</html>', '<script type="module" src="/luu.js"></script></html>');
    await portal.page.goto(portal.site.page('/bat-dau.html', page), { waitUntil: 'load' });
    await portal.shows('ph-plan-editor', 'KẾ HOẠCH PHỐI HỢP');
    const [saved] = await Promise.all([
      portal.page.waitForRequest((request) => request.url().endsWith('/luu')),
      typeRole(portal.page, 'h'),
    ]);
    assert.match(saved.postData() ?? '', /"guide"/u);
    assert.deepEqual(portal.errors, []);
  });
});

describe('a recipe', () => {
  for (const name of frameworks) {
    it(`shows a plan and saves what is changed: ${name}`, async () => {
      portal.site.policy = hostPolicy.replace(' phoihop ', ' phoihop vue svelte-trusted-html ');
      await portal.open(
        `<output></output><div id="ung-dung"></div><script type="module" src="/ung-dung/${name}.js"></script>`,
      );
      await rename();
      await portal.page.waitForFunction(() => document.querySelector('output')?.textContent?.includes('Thử'));
      assert.deepEqual(portal.errors, []);
    });
  }

  it('goes with jQuery and Bootstrap 3', async () => {
    const recipe = new Recipe('jquery');
    assert.ok(recipe.lines('trang.html') <= 5);
    // An old jQuery tries out what a browser can by writing markup.
    portal.site.policy = '';
    portal.site.page('/nghe.js', recipe.file('nghe.js'));
    await portal.open(
      `${recipe.file('trang.html')}<p id="tinh-trang"></p>`,
      '<link rel="stylesheet" href="/bootstrap/css/bootstrap.css"><script src="/jquery/jquery.js"></script><script src="/nghe.js"></script>',
    );
    await portal.shows(list, 'UBND tỉnh');
    await portal.work(list, 'textarea', 'Thử');
    await portal.page.keyboard.press('Tab');
    await portal.page.waitForFunction(() => document.querySelector('#tinh-trang')?.textContent !== '');
    assert.deepEqual(portal.errors, []);
  });

  it('is left open by no page: each says how it was run, and names its files', () => {
    const pages = readdirSync(join(root, 'docs/embedding')).map((file) => file.replace(/\.md$/u, ''));
    for (const page of pages.filter((name) => !['README', 'server-rendered'].includes(name))) {
      const { text, files } = new Recipe(page);
      assert.match(text, /^(?:Run by|Not run)/mu, page);
      assert.ok(files.size > 0, page);
    }
  });
});
