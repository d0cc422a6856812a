import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createRoundFile, parseRoundFile } from '@phoihop/plan/round';
import { checkNomination } from '@phoihop/plan/round/validation';
import { ScriptTagHarness } from './script-tag.harness.mjs';
import { PlainForm } from './plain-form.harness.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../../..');
const fixtures = resolve(root, 'packages/testing/server-rendered');
const fixture = (/** @type {string} */ name) => readFileSync(resolve(fixtures, name), 'utf8');
const script = '<script src="/phoihop/phoihop.classic.js"></script>';
const plan = (/** @type {string} */ inside) =>
  `${script}<ph-plan src="/may-chu/ke-hoach.json">${inside}</ph-plan>`;
const round = (/** @type {string} */ inside) => `${script}<ph-round src="/vong.json">${inside}</ph-round>`;
const inForm = `<form method="post" action="/cong" enctype="multipart/form-data"><label>Nơi nhận kết quả <input name="noi-nhan" value="Bộ phận một cửa"></label><label>Mã hồ sơ <input name="ma-ho-so" value="18"></label>${fixture('nomination-form-in-form.html')}<button>Nộp</button></form>`;

/** @type {{ answers: Record<string, string>, files: Record<string, string>, key: string }} */
const nomination = JSON.parse(fixture('nomination.json'));
const example = parseRoundFile(
  JSON.parse(readFileSync(resolve(root, 'packages/plan/examples/nguoi-co-uy-tin-2026.json'), 'utf8')),
);
assert.ok(example.ok);
/** The example, open today. */
const year = new Date().getFullYear();
const open = createRoundFile({
  ...example.value.round,
  year,
  opens: `${year - 1}-01-01`,
  closes: `${year + 1}-12-31`,
});

/** @type {ScriptTagHarness} */
let portal;
/** @type {PlainForm} */
let form;

before(async () => {
  portal = await ScriptTagHarness.start({
    '/phoihop/': process.env.PHOIHOP_SCRIPT_TAG ?? '',
    '/may-chu/': fixtures,
  });
  form = new PlainForm(portal.page);
});
after(async () => {
  form.end();
  await portal.stop();
});
beforeEach(async () => {
  portal.reset();
  portal.site.page('/vong.json', JSON.stringify(open));
  await portal.page.setJavaScriptEnabled(true);
});

/** What is sent by every way, without what a plain form sends of empty fields. @param {import('./site.mjs').Posted | undefined} posted */
const filled = (posted) =>
  Object.fromEntries(Object.entries(posted?.texts ?? {}).filter(([, text]) => text !== ''));

describe('what a server has written inside a tag', () => {
  for (const [tag, words] of /** @type {const} */ ([
    ['plan-editor', 'Đưa nước sạch về bản Lìm'],
    ['recipient-list', 'UBND xã Bản Lìm'],
    ['responsibility-matrix', 'Khảo sát nguồn nước'],
  ])) {
    it(`is read without JavaScript, and on a slow line: ${tag}`, async () => {
      await portal.page.setJavaScriptEnabled(false);
      await portal.open(plan(fixture(`${tag}.html`)));
      assert.ok((await portal.seen()).includes(words));
      await portal.page.setJavaScriptEnabled(true);
      const letGo = portal.site.hold('/may-chu/');
      await portal.open(plan(fixture(`${tag}.html`)));
      await portal.page.waitForSelector(`ph-${tag}:defined`);
      await portal.site.quiet();
      assert.ok((await portal.seen()).includes(words));
      letGo();
      await portal.shows(`ph-${tag}`, words);
      await portal.awake(`ph-${tag}`);
      assert.deepEqual(portal.errors, []);
    });
  }

  it('stays where the plan does not come', async () => {
    await portal.open(`${script}<ph-plan src="/khong-co.json">${fixture('recipient-list.html')}</ph-plan>`);
    await portal.page.waitForSelector('ph-recipient-list:defined');
    await portal.site.quiet();
    assert.ok((await portal.seen()).includes('UBND xã Bản Lìm'));
  });

  it('stands in a place for a CMS that strips tags, and keeps the focus', async () => {
    const letGo = portal.site.hold('/phoihop/chunks');
    const fields = fixture('nomination-form-in-form.html').replaceAll(/<\/?ph-nomination-form>/gu, '');
    await portal.open(
      `${script}<div data-ph="round" data-src="/vong.json" data-id="vong"></div><form><div data-ph="nomination-form" data-for="vong">${fields}</div></form>`,
      '',
      'domcontentloaded',
    );
    await form.type('name', 'Y Thoong');
    letGo();
    await portal.awake('ph-nomination-form');
    assert.deepEqual(await form.goesOn(), { name: 'name', value: 'Y Thoong', caret: 8 });
    assert.deepEqual(portal.errors, []);
  });
});

describe('a plain form of a server', () => {
  for (const [where, html, path] of /** @type {const} */ ([
    ['by itself', fixture('nomination-form.html'), '/de-nghi'],
    ["in a host's form", inForm, '/cong'],
  ])) {
    it(`posts the same without JavaScript and by the widget: ${where}`, async () => {
      await portal.page.setJavaScriptEnabled(false);
      await portal.open(round(html));
      await form.fill(nomination);
      await form.submit();
      const [plain] = portal.site.posted;
      const own = path === '/cong' ? { 'noi-nhan': 'Bộ phận một cửa', 'ma-ho-so': '18' } : {};
      assert.deepEqual(filled(plain), { ...nomination.answers, ...own, 'idempotency-key': nomination.key });
      assert.deepEqual(plain?.files, nomination.files);

      await portal.page.setJavaScriptEnabled(true);
      const letGo = portal.site.hold('/phoihop/chunks');
      await portal.open(round(html), '', 'domcontentloaded');
      await form.fill(nomination);
      letGo();
      await portal.awake('ph-nomination-form');
      await form.send();
      const [, byWidget] = portal.site.posted;
      const key = path === '/cong' ? byWidget?.texts['idempotency-key'] : byWidget?.key;
      assert.equal(key, nomination.key);
      assert.deepEqual({ ...filled(byWidget), 'idempotency-key': key }, filled(plain));
      assert.deepEqual(byWidget?.files, plain?.files);
      assert.equal(byWidget?.path, path);
      assert.deepEqual(portal.errors, []);
    });
  }

  it('sends what the server of a round takes', () => {
    const { record, errors } = checkNomination(open.round, nomination.answers, {
      now: new Date(),
      files: [{ id: 'a', paper: 'minutes', name: 'bien-ban.pdf', ...form.paperEnds() }],
    });
    assert.deepEqual(errors, []);
    assert.ok(record);
  });

  it('hands over text, focus and caret while a person types, whichever page of the widget it stands on', async () => {
    for (const [name, typed] of /** @type {const} */ ([
      ['name', 'Y Thoong Ênuôl'],
      ['achievements.0.text', 'Hiến đất'],
    ])) {
      const letGo = portal.site.hold('/phoihop/chunks');
      await portal.open(round(fixture('nomination-form.html')), '', 'domcontentloaded');
      await form.type(name, typed);
      await portal.page.keyboard.press('ArrowLeft');
      letGo();
      await portal.awake('ph-nomination-form');
      assert.deepEqual(await form.goesOn(), { name, value: typed, caret: typed.length - 1 });
      await portal.page.keyboard.type('!');
      assert.equal((await form.goesOn()).value, `${typed.slice(0, -1)}!${typed.slice(-1)}`);
    }
  });

  it('leaves no control behind, and all else as the server wrote it', async () => {
    await portal.open(round(fixture('nomination-form.html')));
    await portal.awake('ph-nomination-form');
    assert.equal(
      tidy(await portal.markup('ph-nomination-form')),
      tidy(fixture('nomination-form.awake.html')),
    );
  });

  it('shows what a person had changed when they come back to the page, not what the server wrote', async () => {
    await portal.open(round(inForm));
    await portal.awake('ph-nomination-form');
    await form.type('name', 'Y Thoong');
    portal.site.page('/khac.html', '<!doctype html><title>Khác</title>');
    await portal.page.goto(`${portal.site.origin}/khac.html`);
    await portal.page.goBack({ waitUntil: 'load' });
    await portal.awake('ph-nomination-form');
    assert.equal(await form.value('name'), 'Y Thoong');
  });
});

/** Without the blanks between tags. @param {string} html */
const tidy = (html) =>
  html
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?(<[^>]*>) ?/gu, '$1')
    .trim();
