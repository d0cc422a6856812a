import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generatedRoundFile, roundOfUnits } from '@phoihop/plan/round/examples';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { cleanPage, files, hostilePage } from './hostile-page.mjs';
import { ScriptTagHarness } from './script-tag.harness.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../../..');
const release = process.env.PHOIHOP_SCRIPT_TAG ?? '';

const script = '<script src="/phoihop/phoihop.classic.js"></script>';
const plan = (/** @type {string} */ inside) =>
  `<ph-plan src="/demo/ke-hoach-phoi-hop-2026.json">${inside}</ph-plan>`;

/** A round with people, for its roster. */
const nominated = generatedRoundFile({ round: roundOfUnits(6), count: 40, seed: 7 });

/** Each widget as a page holds it. */
const widgets = /** @type {const} */ ({
  'ph-plan-editor': plan('<ph-plan-editor></ph-plan-editor>'),
  'ph-recipient-list': plan('<ph-recipient-list></ph-recipient-list>'),
  'ph-responsibility-matrix': plan('<ph-responsibility-matrix></ph-responsibility-matrix>'),
  'ph-progress-chart': plan('<ph-progress-chart today="2026-06-30"></ph-progress-chart>'),
  'ph-report-composer': plan('<ph-report-composer today="2026-06-30"></ph-report-composer>'),
  'ph-document-preview': plan('<ph-document-preview></ph-document-preview>'),
  'ph-honour-roster': '<ph-round src="/vong/danh-sach.json"><ph-honour-roster></ph-honour-roster></ph-round>',
  'ph-nomination-form':
    '<ph-round src="/vong/nguoi-co-uy-tin-2026.json"><ph-nomination-form></ph-nomination-form></ph-round>',
});

/** @type {ScriptTagHarness} */
let portal;

before(async () => {
  portal = await ScriptTagHarness.start({
    '/phoihop/': release,
    '/khac/': process.env.PHOIHOP_OTHER_SCRIPT_TAG ?? '',
    '/bootstrap/': resolve(root, 'node_modules/bootstrap/dist'),
    '/jquery/': resolve(root, 'node_modules/jquery/dist'),
    '/demo/': resolve(root, 'demo/public'),
    '/vong/': resolve(root, 'packages/plan/examples'),
  });
  await portal.page.setViewport({ width: 1280, height: 1000 });
  await portal.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});
after(() => portal.stop());
beforeEach(() => {
  portal.reset();
  // An old jQuery writes innerHTML, and handlers into attributes.
  portal.site.policy = '';
  for (const [path, text] of Object.entries(files)) portal.site.page(path, text);
  portal.site.page('/vong/danh-sach.json', JSON.stringify(nominated));
});

/** @param {string} html @param {string} tag */
async function show(html, tag) {
  await portal.page.goto(portal.site.page('/trang.html', html), { waitUntil: 'load' });
  await portal.still(tag);
}

/** The widget that stands on the hostile page now. */
let standing = '';

/** Opens the hostile page with a widget, unless it stands there already. @param {string} tag @param {string} widget */
async function onHostilePage(tag, widget) {
  if (standing === tag) return;
  standing = '';
  await show(hostilePage({ script, widget }), tag);
  await portal.still('khac-recipient-list');
  standing = tag;
}

/** What stands around a widget, of a page whose script for it never came; the same whatever the widget. @type {Uint8Array | undefined} */
let around;

/** @param {string} widget */
async function aroundWithout(widget) {
  standing = '';
  await show(hostilePage({ script: '', widget }), 'khac-recipient-list');
  around = await portal.outside('.cho-dat');
  return around;
}

/**
 * Lines of text in a layer of their own (heads that stick) are put on one whole pixel or the next, otherwise in a
 * transformed parent; so much may differ, of a hundred points, and nothing that an eye would see.
 */
const TOLERANCE = 0.3;

/** @param {Uint8Array} one @param {Uint8Array} other @returns {number} how many of a hundred points differ */
function difference(one, other) {
  const [first, second] = [one, other].map((bytes) => PNG.sync.read(Buffer.from(bytes)));
  assert.deepEqual([first?.width, first?.height], [second?.width, second?.height]);
  if (!first || !second) return Infinity;
  const { width, height } = first;
  const points = pixelmatch(first.data, second.data, undefined, width, height, { threshold: 0.1 });
  return (points / (width * height)) * 100;
}

/** @typedef {import('./script-tag.harness.mjs').Told} Told */

/**
 * What a person does on it: where they begin, what they press, and what the widget tells then.
 * @type {Readonly<Record<keyof typeof widgets, { at: string, keys: string, then: (told: Told, before: Told) => boolean }>>}
 */
const gestures = {
  'ph-plan-editor': {
    at: '[contenteditable=true]',
    keys: 'Thử',
    then: ({ document }) => document.includes('Thử'),
  },
  'ph-recipient-list': { at: 'textarea', keys: 'Thử', then: ({ texts }) => texts.includes('Thử') },
  'ph-responsibility-matrix': {
    at: '[role=grid] [tabindex="0"]',
    keys: 'm',
    then: (told, before) => told.document !== before.document,
  },
  'ph-progress-chart': { at: 'button[aria-expanded=false]', keys: ' ', then: ({ expanded }) => expanded > 0 },
  'ph-report-composer': {
    at: 'button.compose',
    keys: ' ',
    then: ({ drawn }, before) => drawn > before.drawn + 100,
  },
  'ph-document-preview': {
    at: 'button[aria-expanded=false]',
    keys: ' ',
    then: ({ expanded }) => expanded > 0,
  },
  'ph-honour-roster': { at: 'input', keys: 'Thử', then: ({ texts }) => texts.includes('Thử') },
  'ph-nomination-form': { at: 'input', keys: 'Y Thử', then: ({ texts }) => texts.includes('Y Thử') },
};

describe('on a hostile page', () => {
  for (const [tag, widget] of Object.entries(widgets)) {
    it(`${tag} looks as on a clean one`, async () => {
      standing = '';
      await show(cleanPage({ script, widget }), tag);
      const clean = await portal.picture(tag);
      await onHostilePage(tag, widget);
      const hostile = await portal.picture(tag);
      assert.ok(difference(clean, hostile) < TOLERANCE, `${difference(clean, hostile)} of 100 points differ`);
      assert.deepEqual(portal.errors, []);
    });

    it(`${tag} does what it does`, async () => {
      const { at, keys, then } = gestures[/** @type {keyof typeof widgets} */ (tag)];
      await onHostilePage(tag, widget);
      const before = await portal.tells(tag);
      await portal.work(tag, at, keys);
      const told = await portal.tells(tag);
      assert.ok(then(told, before), JSON.stringify({ ...told, document: told.document.length }));
      assert.deepEqual(portal.errors, []);
    });

    it(`${tag} leaves the page as it is, used or not`, async () => {
      await onHostilePage(tag, widget);
      const used = await portal.outside('.cho-dat');
      standing = '';
      assert.equal(difference(used, around ?? (await aroundWithout(widget))), 0);
    });
  }
});
