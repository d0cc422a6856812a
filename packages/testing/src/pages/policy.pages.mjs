import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generatedRoundFile, roundOfUnits } from '@phoihop/plan/round/examples';
import { hostPolicy } from '../host-policy.mjs';
import { makeCertificate } from './certificate.mjs';
import { ScriptTagHarness } from './script-tag.harness.mjs';
import { SessionHarness } from './session.harness.mjs';
import { Site } from './site.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../../..');
const release = process.env.PHOIHOP_SCRIPT_TAG ?? '';

const withoutTrustedTypes = hostPolicy
  .split('; ')
  .filter((directive) => !directive.includes('trusted-types'))
  .join('; ');

/**
 * The policy of docs/security.md as it stands there, over https with reports by `report-to`; and that of a portal on plain
 * http which knows no Trusted Types, with reports by `report-uri`.
 */
const portals = {
  'with Trusted Types, over https': {
    certificate: makeCertificate(),
    policy: `${hostPolicy}; report-to ${Site.reportsName}`,
  },
  'without Trusted Types, on plain http': {
    certificate: undefined,
    policy: `${withoutTrustedTypes}; report-uri ${Site.reportsTo}`,
  },
};

const portalPage = `
<script src="/phoihop/phoihop.classic.js" data-theme="auto"></script>
<script type="module" src="/khac/phoihop.js" data-prefix="tinh"></script>
<ph-plan src="/demo/ke-hoach-phoi-hop-2026.json">
  <ph-plan-editor></ph-plan-editor>
  <ph-recipient-list></ph-recipient-list>
  <ph-responsibility-matrix></ph-responsibility-matrix>
  <ph-progress-chart today="2026-06-30"></ph-progress-chart>
  <ph-report-composer today="2026-06-30"></ph-report-composer>
  <ph-document-preview></ph-document-preview>
  <tinh-plan-editor></tinh-plan-editor>
</ph-plan>
<ph-round src="/vong/danh-sach.json"><ph-honour-roster></ph-honour-roster></ph-round>
<ph-round src="/vong/nguoi-co-uy-tin-2026.json"><ph-nomination-form></ph-nomination-form></ph-round>`;

/** What people copy from Word and from the web: styles, a picture of elsewhere, and what must never run. */
const copied = `<style>p { color: red }</style><p style="color:red;margin:0" onclick="globalThis.ran = 1">Đoạn dán từ Word</p>
<img src="x" onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script><ul><li style="mso-list:l0">Mục dán</li></ul>`;

const zip = Buffer.from('PK');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** @type {ScriptTagHarness} */
let portal;
/** @type {SessionHarness} */
let session;

for (const [name, { policy, certificate }] of Object.entries(portals)) {
  describe(`under the policy of a strict portal, ${name}`, () => {
    // A browser of its own: drafts stay in it.
    before(async () => {
      portal = await ScriptTagHarness.start(
        {
          '/phoihop/': release,
          '/khac/': process.env.PHOIHOP_OTHER_SCRIPT_TAG ?? '',
          '/demo/': resolve(root, 'demo/public'),
          '/vong/': resolve(root, 'packages/plan/examples'),
        },
        certificate,
      );
      await portal.page.setViewport({ width: 1280, height: 900 });
      session = await SessionHarness.begin(portal);
    });
    after(async () => {
      await portal.stop();
      session.end();
    });
    beforeEach(() => {
      portal.reset();
      const people = generatedRoundFile({ round: roundOfUnits(6), count: 40, seed: 7 });
      portal.site.page('/vong/danh-sach.json', JSON.stringify(people));
      portal.site.policy = policy;
    });

    it('reports what is refused, to the page and to the server', async () => {
      await portal.open('');
      await session.provoke();
      const { seen, reported } = await session.refused();
      assert.equal(seen.length, 1);
      assert.equal(reported.length, 1);
    });

    it('lets a person work a whole session with every widget, and refuses nothing', async () => {
      await portal.open(portalPage);
      for (const tag of ['ph-plan-editor', 'tinh-plan-editor', 'ph-honour-roster', 'ph-nomination-form'])
        await portal.drawn(tag);

      // The editor, and another version's on the same plan
      await portal.work('ph-plan-editor', '[contenteditable=true]', 'Gõ vào. ');
      await session.paste(copied);
      await portal.shows('ph-plan-editor', 'Đoạn dán từ Word');
      await portal.shows('tinh-plan-editor', 'Đoạn dán từ Word');
      for (const panel of ['So sánh', 'Kiểm tra', 'Tìm']) await session.press('ph-plan-editor', panel);

      // Recipients: a list that is pasted, CSV
      await portal.work('ph-recipient-list', 'textarea', 'Thử ');
      await session.press('ph-recipient-list', 'Thao tác khác với nơi nhận');
      await session.press('ph-recipient-list', 'Tải bảng CSV');
      assert.match((await session.saved('.csv')).toString('utf8'), /Thử/u);

      // The matrix: XLSX, CSV, paper
      await session.press('ph-responsibility-matrix', 'Xuất Excel');
      assert.deepEqual((await session.saved('.xlsx')).subarray(0, 2), zip);
      await session.press('ph-responsibility-matrix', 'In và xuất cách khác');
      await session.press('ph-responsibility-matrix', 'Xuất CSV');
      assert.ok((await session.saved('.csv')).length > 100);
      await session.press('ph-responsibility-matrix', 'In A3');
      await session.printed();

      // The chart: PNG, CSV
      await session.press('ph-progress-chart', 'Tải ảnh, bảng số');
      await session.press('ph-progress-chart', 'Ảnh:');
      assert.deepEqual((await session.saved('.png')).subarray(0, 4), png);
      await session.press('ph-progress-chart', 'Tải ảnh, bảng số');
      await session.press('ph-progress-chart', 'Bảng số:');
      assert.ok((await session.saved('.csv')).length > 50);

      // The report: DOCX
      await session.press('ph-report-composer', 'Soạn báo cáo');
      await session.press('ph-report-composer', 'Thao tác khác với báo cáo');
      await session.press('ph-report-composer', 'Tải Word');
      assert.deepEqual((await session.saved('.docx')).subarray(0, 2), zip);

      // The preview: DOCX, paper
      await session.press('ph-document-preview', 'Tải Word');
      await session.press('ph-document-preview', 'Bản làm việc');
      assert.deepEqual((await session.saved('.docx')).subarray(0, 2), zip);
      await session.press('ph-document-preview', 'In');
      await session.printed();

      // The roster: XLSX, DOCX, CSV, paper
      for (const [entry, ending] of /** @type {const} */ ([
        ['Tệp Excel', '.xlsx'],
        ['Tệp Word', '.docx'],
        ['Tệp CSV', '.csv'],
      ])) {
        await session.press('ph-honour-roster', 'Xuất danh sách');
        await session.press('ph-honour-roster', entry);
        assert.ok((await session.saved(ending)).length > 100);
      }
      await session.press('ph-honour-roster', 'Xuất danh sách');
      await session.press('ph-honour-roster', 'In');
      await session.printed();

      // A nomination
      await portal.work('ph-nomination-form', 'input', 'Y Thử');
      await session.press('ph-nomination-form', 'Lưu nháp');

      assert.deepEqual(await session.refused(), { seen: [], reported: [] });
      assert.deepEqual(portal.errors, []);
      assert.deepEqual([...portal.hosts], [new URL(portal.site.origin).host]);
      assert.equal(await portal.page.evaluate(() => 'ran' in globalThis), false);
      // What the server would have heard of is heard of from this very page.
      await session.provoke();
      assert.equal(portal.site.reports.length, 1);
    });
  });
}
