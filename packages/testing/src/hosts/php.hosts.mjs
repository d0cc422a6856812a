import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PlainForm } from '../pages/plain-form.harness.mjs';
import { ScriptTagHarness } from '../pages/script-tag.harness.mjs';
import { Recipe } from '../recipes/recipe.mjs';
import { assertRecipients, fixture, nomination, page, round, sendBothWays } from './fixtures.mjs';
import { freePort, Host } from './host.mjs';

const recipe = new Recipe('php');
const host = new Host();
const store = join(host.folder, 'ho-so');
/** @type {ScriptTagHarness} */
let portal;
/** @type {PlainForm} */
let form;
let origin = '';

before(async () => {
  host.copy(process.env.PHOIHOP_SCRIPT_TAG ?? '', 'www/phoihop');
  host.write({
    ...Object.fromEntries([...recipe.files].map(([name, code]) => [`www/${name}`, code])),
    'www/trang.php': page("<?php require 'index.php' ?>"),
    'www/de-nghi.html': page(
      `<script type="module" src="/phoihop/phoihop.js"></script><ph-round src="/vong.json">${fixture('nomination-form.html').replaceAll('/de-nghi', '/nhan.php')}</ph-round>`,
    ),
    'www/ke-hoach.json': fixture('ke-hoach.json'),
    'www/vong.json': round,
  });
  mkdirSync(store);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  host.start('php', ['-S', `127.0.0.1:${port}`, '-t', 'www'], { HO_SO: store, PHP_CLI_SERVER_WORKERS: '4' });
  await host.answers(`${origin}/trang.php`);
  portal = await ScriptTagHarness.start({});
  form = new PlainForm(portal.page);
});
after(async () => {
  form?.end();
  await portal?.stop();
  await host.stop();
});

describe('the recipe for PHP', () => {
  it('embeds in five lines at most', () => {
    assert.ok(recipe.lines('index.php') <= 5);
  });

  it('writes what is read before and without JavaScript, and the widget takes it over', async () => {
    assertRecipients(await (await fetch(`${origin}/trang.php`)).text());
    await portal.page.goto(`${origin}/trang.php`);
    await portal.shows('ph-recipient-list', 'UBND xã Bản Lìm');
    await portal.awake('ph-recipient-list');
    assert.deepEqual(portal.errors, []);
  });

  it('takes a nomination once, by whichever way it is sent', async () => {
    const receipts = await sendBothWays({ portal, form }, `${origin}/de-nghi.html`);
    const [stored, ...others] = readdirSync(store).map((name) =>
      JSON.parse(readFileSync(join(store, name), 'utf8')),
    );
    assert.equal(others.length, 0, 'one key was stored more than once');
    for (const receipt of receipts) assert.ok(receipt.includes(stored.number), receipt);
    const filled = Object.fromEntries(Object.entries(stored.answers).filter(([, answer]) => answer !== ''));
    assert.deepEqual(filled, { ...nomination.answers, 'idempotency-key': nomination.key });
    assert.deepEqual(stored.files, nomination.files);
  });
});
