import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ScriptTagHarness } from './script-tag.harness.mjs';

const release = process.env.PHOIHOP_SCRIPT_TAG ?? '';
const root = resolve(fileURLToPath(import.meta.url), '../../../../..');
const manifest = JSON.parse(readFileSync(join(release, 'phoihop.json'), 'utf8'));

const module = '<script type="module" src="/phoihop/phoihop.js"></script>';
const classic = '<script src="/phoihop/phoihop.classic.js"></script>';
const planWithList = '<ph-plan src="/ke-hoach.json"><ph-recipient-list></ph-recipient-list></ph-plan>';

/** Five lines at most, as a portal developer writes them. */
const ways = /** @type {const} */ ([
  ['a module script', `${module}${planWithList}`],
  ['a classic script', `${classic}${planWithList}`],
  [
    'a version behind the address',
    `<script type="module" src="/phoihop/phoihop.js?v=1"></script>${planWithList}`,
  ],
  [
    'a classic script with a version',
    `<script src="/phoihop/phoihop.classic.js?v=1" defer></script>${planWithList}`,
  ],
]);

/** @type {ScriptTagHarness} */
let portal;

before(async () => {
  portal = await ScriptTagHarness.start({
    '/phoihop/': release,
    '/khac/': process.env.PHOIHOP_OTHER_SCRIPT_TAG ?? '',
  });
});
after(() => portal.stop());
beforeEach(() => portal.reset());

describe('a script tag', () => {
  for (const [name, body] of ways) {
    it(`shows the widgets of the page: ${name}`, async () => {
      await portal.open(body);
      await portal.shows('ph-recipient-list', 'UBND tỉnh');
      assert.deepEqual(portal.errors, []);
      assert.deepEqual([...portal.hosts], [new URL(portal.site.origin).host]);
    });
  }

  it('loads nothing of the widgets that the page does not use', async () => {
    await portal.open(`${module}${planWithList}`);
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    const used = new Set(portal.site.requests.map((path) => path.split('/').pop()));
    const unused = ['plan-editor', 'progress-chart', 'nomination-form', 'responsibility-matrix'];
    assert.deepEqual(
      unused.filter((name) => used.has(manifest.entries[name])),
      [],
    );
    for (const name of unused) assert.equal(await portal.defined(`ph-${name}`), false);
  });

  it('defines widgets that come later, and those in a shadow root that it is told of', async () => {
    await portal.open(`${classic}<div id="sau"></div><div id="hop"></div>`);
    await portal.page.evaluate(async () => {
      const box = document.querySelector('#hop')?.attachShadow({ mode: 'open' });
      const { watch } = /** @type {{ phoihop: { watch: (root: ShadowRoot) => Promise<void> } }} */ (
        /** @type {unknown} */ (globalThis)
      ).phoihop;
      if (box) await watch(box);
      const put = (/** @type {ParentNode | null | undefined} */ place, /** @type {string} */ list) => {
        const plan = document.createElement('ph-plan');
        plan.setAttribute('src', '/ke-hoach.json');
        plan.append(document.createElement(list));
        place?.append(plan);
      };
      put(document.querySelector('#sau'), 'ph-recipient-list');
      put(box, 'ph-progress-chart');
    });
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    await portal.page.waitForFunction(() => customElements.get('ph-progress-chart') !== undefined);
    assert.deepEqual(portal.errors, []);
  });

  it('finds the shadow roots that its settings name', async () => {
    const make =
      "document.querySelector('#hop').attachShadow({ mode: 'open' }).append(document.createElement('ph-progress-chart'));";
    portal.site.page('/hop.js', make);
    await portal.open(
      `<div id="hop"></div><script src="/hop.js"></script><script type="application/json" data-phoihop>{ "roots": ["#hop"] }</script>${module}`,
    );
    await portal.page.waitForFunction(() => customElements.get('ph-progress-chart') !== undefined);
  });

  it('puts widgets where a CMS has stripped the tags, with their attributes and no others', async () => {
    await portal.open(
      `${classic}<div data-ph="plan" data-src="/ke-hoach.json" data-id="ke-hoach"></div><div data-ph="recipient-list" data-for="ke-hoach" data-readonly data-onclick="alert(1)" data-style="color:red"></div>`,
    );
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    const attributes = await portal.page.$eval('ph-recipient-list', (list) =>
      list.getAttributeNames().sort(),
    );
    assert.deepEqual(attributes, ['for', 'readonly']);
  });

  it('takes no address of another origin from a place that a CMS author wrote', async () => {
    await portal.open(`${classic}<div data-ph="plan" data-src="https://xau.example/ke-hoach.json"></div>`);
    await portal.page.waitForSelector('ph-plan:defined');
    assert.equal(await portal.page.$eval('ph-plan', (plan) => plan.hasAttribute('src')), false);
    assert.deepEqual([...portal.hosts], [new URL(portal.site.origin).host]);
  });

  it('gives language and theme to the widgets alone', async () => {
    await portal.open(
      `<script src="/phoihop/phoihop.classic.js" data-lang="en" data-theme="dark"></script>${planWithList}`,
    );
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    const list = await portal.page.$eval('ph-recipient-list', (element) => ({
      lang: element.lang,
      paper: getComputedStyle(element).getPropertyValue('--ph-paper').trim(),
      page: getComputedStyle(document.documentElement).getPropertyValue('--ph-paper').trim(),
    }));
    assert.equal(list.lang, 'en');
    assert.notEqual(list.paper, list.page);
    assert.deepEqual(portal.errors, []);
  });

  /** The accent that the list is shown in. */
  const accent = () =>
    portal.page.$eval('ph-recipient-list', (element) =>
      getComputedStyle(element).getPropertyValue('--ph-accent').trim(),
    );

  it('shows the widgets in the brand kit that the page names, in a shadow root too', async () => {
    const kit = readFileSync(join(root, 'packages/themes/src/generated/kits/front.css'), 'utf8');
    const [, red] = /--ph-accent: (#\w+);/u.exec(kit) ?? [];
    await portal.open(`<script src="/phoihop/phoihop.classic.js" data-kit="front"></script>${planWithList}`);
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    await portal.site.quiet();
    assert.equal(await accent(), red);
    assert.deepEqual(portal.errors, []);
    assert.deepEqual(
      portal.site.requests.filter((path) => path.endsWith('.css')),
      [`/phoihop/${manifest.kits.front}`],
    );
  });

  it('goes without a kit that the release has not, and says which there are', async () => {
    const warned = new Promise((resolve) => {
      portal.page.on('console', (message) => {
        if (message.type() === 'warn') resolve(message.text());
      });
    });
    await portal.open(`<script src="/phoihop/phoihop.classic.js" data-kit="so-toi"></script>${planWithList}`);
    assert.match(String(await warned), /“so-toi”.*neutral.*front/u);
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    assert.notEqual(await accent(), '');
  });

  it('loads all widgets, or those that are named, when the page asks so', async () => {
    await portal.open(
      '<script src="/phoihop/phoihop.classic.js" data-widgets="progress-chart"></script><ph-plan></ph-plan>',
    );
    await portal.page.waitForFunction(() => customElements.get('ph-progress-chart') !== undefined);
    assert.equal(await portal.defined('ph-plan'), false);
    await portal.open('<script src="/phoihop/phoihop.classic.js" data-widgets="all"></script>');
    await portal.page.waitForFunction(
      (tags) => tags.every((tag) => customElements.get(tag) !== undefined),
      {},
      Object.keys(manifest.entries)
        .filter((name) => !['verified', 'doctor', 'languages'].includes(name))
        .map((name) => `ph-${name}`),
    );
  });

  it('adds one frozen global by the classic script, and none by the module', async () => {
    await portal.open(`${classic}${planWithList}`);
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    const frozen = await portal.page.evaluate(() =>
      Object.isFrozen(/** @type {{ phoihop?: unknown }} */ (/** @type {unknown} */ (globalThis)).phoihop),
    );
    assert.equal(frozen, true);
    assert.deepEqual(await onlyOurs(), ['phoihop']);
    await portal.open(`${module}${planWithList}`);
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    assert.deepEqual(await onlyOurs(), []);
  });

  it('lets two copies stand side by side, a prefix each, and says which was second without one', async () => {
    await portal.open(
      `${module}<script type="module" src="/khac/phoihop.js" data-prefix="tinh"></script>${planWithList}<tinh-plan src="/ke-hoach.json"><tinh-recipient-list></tinh-recipient-list></tinh-plan>`,
    );
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    await portal.shows('tinh-recipient-list', 'UBND tỉnh');
    assert.deepEqual(portal.errors, []);

    /** @type {string[]} */
    const warnings = [];
    portal.page.on('console', (message) => {
      if (message.type() === 'warn') warnings.push(message.text());
    });
    await portal.open(`${module}<script type="module" src="/khac/phoihop.js"></script>${planWithList}`);
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    await portal.site.quiet();
    assert.ok(
      warnings.some((text) => /<ph-plan>.*0\.\d+\.\d+.*0\.\d+\.\d+.*\/(khac|phoihop)\//u.test(text)),
      warnings.join('\n'),
    );
    assert.equal(warnings.filter((text) => text.includes('<ph-plan>')).length, 1);
  });

  it('lets the doctor say what stands there and what looks wrong', async () => {
    await portal.open(
      `${classic}<ph-plan id="a" src="/ke-hoach.json"></ph-plan><ph-recipient-list for="b"></ph-recipient-list><ph-recipient-lst></ph-recipient-lst>`,
    );
    await portal.page.waitForSelector('ph-recipient-list:defined');
    const report = await portal.page.evaluate(() =>
      /** @type {{ phoihop: { doctor: () => Promise<import('@phoihop/widgets').ToldReport> } }} */ (
        /** @type {unknown} */ (globalThis)
      ).phoihop.doctor(),
    );
    assert.deepEqual(
      report.problems.map(({ code, params }) => [code, params.tag]),
      [
        ['tag-unknown', 'ph-recipient-lst'],
        ['provider-missing', 'ph-recipient-list'],
      ],
    );
    assert.equal(report.scripts.length, 1);
    assert.match(report.text, /for="b"/u);
  });
});

describe('the snippets of a release', () => {
  const snippets = readFileSync(join(release, 'snippets.md'), 'utf8');
  const blocks = [...snippets.matchAll(/^## (.+)\n+```html\n([^`]+)```/gmu)];

  it('are there', () => {
    assert.equal(blocks.length, 5);
  });

  for (const [, title = '', html = ''] of blocks) {
    it(`work as they stand, in five lines at most: ${title}`, async () => {
      assert.ok(html.trim().split('\n').length <= 5);
      await portal.open(html);
      const tag = /<(\w+-(?!plan\b)[\w-]+|ph-plan-editor)/u.exec(html)?.[1];
      const placed = [...html.matchAll(/data-ph="([\w-]+)"/gu)].at(-1)?.[1];
      await portal.drawn(tag ?? `ph-${placed}`);
      assert.deepEqual(portal.errors, []);
    });
  }
});

describe('a release', () => {
  const list = manifest.entries['recipient-list'];
  const shared = manifest.files[list].imports[0];
  const spoilt = (/** @type {Buffer} */ contents) =>
    Buffer.concat([contents, Buffer.from('\nglobalThis.spoilt = 1;')]);
  const ran = () => portal.page.evaluate(() => 'spoilt' in globalThis);

  for (const [what, file] of [
    ['the file of a widget', list],
    ['a file that it imports', shared],
    ['the list of files', readdirSync(release).find((name) => name.startsWith('chunks-'))],
  ]) {
    it(`refuses ${what} when somebody has changed it, and runs nothing of it`, async () => {
      portal.site.tamper((path, contents) => (path.endsWith(`/${file}`) ? spoilt(contents) : undefined));
      await portal.open(`${module}${planWithList}`);
      await portal.told('integrity');
      await portal.site.quiet();
      assert.equal(await ran(), false);
      assert.equal(await portal.defined('ph-recipient-list'), false);
    });
  }

  it('refuses a file that a widget loads later', async () => {
    const firsts = new Set(closureOf(list));
    const later = Object.keys(manifest.files).filter(
      (name) =>
        name.endsWith('.js') &&
        !name.startsWith('phoihop') &&
        !firsts.has(name) &&
        !Object.values(manifest.entries).includes(name),
    );
    portal.site.tamper((path, contents) =>
      later.some((name) => path.endsWith(`/${name}`)) ? spoilt(contents) : undefined,
    );
    await portal.open(
      `${module}<ph-plan src="/ke-hoach.json"><ph-progress-chart></ph-progress-chart><ph-plan-editor></ph-plan-editor></ph-plan>`,
    );
    await portal.told('integrity');
    await portal.site.quiet();
    assert.equal(await ran(), false);
  });

  it('refuses its sheet likewise', async () => {
    portal.site.tamper((path, contents) => (path.endsWith('.css') ? spoilt(contents) : undefined));
    await portal.open(`<script src="/phoihop/phoihop.classic.js" data-theme="dark"></script>${planWithList}`);
    await portal.told('integrity');
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
  });

  for (const [loader, type] of [
    ['phoihop.js', 'type="module"'],
    ['phoihop.classic.js', ''],
  ]) {
    it(`refuses the loader by the hash in the snippet: ${loader}`, async () => {
      portal.site.tamper((path, contents) => (path.endsWith(`/${loader}`) ? spoilt(contents) : undefined));
      const { integrity } = manifest.files[loader];
      await portal.open(
        `<script ${type} src="/phoihop/${loader}" integrity="${integrity}"></script>${planWithList}`,
      );
      await portal.told('integrity');
      await portal.site.quiet();
      assert.equal(await ran(), false);
      assert.equal(await portal.defined('ph-recipient-list'), false);
    });
  }

  it('refuses files in a browser that knows no modulepreload', async () => {
    const { identifier } = await portal.page.evaluateOnNewDocument(() => {
      DOMTokenList.prototype.supports = () => false;
    });
    portal.site.tamper((path, contents) => (path.endsWith(`/${list}`) ? spoilt(contents) : undefined));
    await portal.open(`${module}${planWithList}`);
    await portal.told('refused or did not come');
    await portal.site.quiet();
    assert.equal(await ran(), false);
    assert.equal(await portal.defined('ph-recipient-list'), false);
    portal.site.tamper(() => undefined);
    await portal.open(`${module}${planWithList}`);
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
    await portal.page.removeScriptToEvaluateOnNewDocument(identifier);
  });

  it('tries again for a widget that comes when the line is back', async () => {
    portal.site.tamper((path) => (path.endsWith(`/${list}`) ? Buffer.from('<html>proxy</html>') : undefined));
    await portal.open(`${module}${planWithList}`);
    await portal.told('refused or did not come');
    portal.site.tamper(() => undefined);
    await portal.page.evaluate(() => {
      document.querySelector('ph-plan')?.append(document.createElement('ph-recipient-list'));
    });
    await portal.shows('ph-recipient-list', 'UBND tỉnh');
  });
});

/** @param {string} file @returns {string[]} */
function closureOf(file) {
  const reached = new Set([file]);
  for (const name of reached) for (const next of manifest.files[name]?.imports ?? []) reached.add(next);
  return [...reached];
}

/** Without what each copy of Lit notes of itself, and the browser's driver. */
async function onlyOurs() {
  return (await portal.addedGlobals()).filter((name) => !/^(lit|reactiveElement|__aria)/u.test(name));
}
