import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { PortalHarness } from './portal.harness.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../../..');
const real = resolve(root, '../shared/samples/plan-tra-vinh-2023.txt');
const ours = resolve(root, 'demo/public/ke-hoach-phoi-hop-2026.txt');

/** Counted by hand in the documents. */
const documents = [
  ...(existsSync(real)
    ? [
        {
          path: real,
          counts: { sections: 4, points: 17, subpoints: 9, dashes: 5, recipients: 13 },
          number: '32/KHPH-MTTQ-BDT',
          date: '2023-05-30',
        },
      ]
    : []),
  {
    path: ours,
    counts: countedIn(readFileSync(ours, 'utf8')),
    number: undefined,
    date: undefined,
  },
];

/** Another way of counting than reading's: the beginnings of lines. @param {string} text */
function countedIn(text) {
  const [body = '', end = ''] = text.split(/^\s*Nơi nhận:?\s*$/mu);
  const lines = body.split('\n').map((line) => line.trim());
  const count = (/** @type {RegExp} */ label) => lines.filter((line) => label.test(line)).length;
  return {
    sections: count(/^[IVX]+\. /u),
    points: count(/^\d+\. /u),
    subpoints: count(/^\d+\.\d+\.? /u),
    dashes: count(/^[-–] /u),
    recipients: end.split('\n').filter((line) => /^\s*[-–] /u.test(line)).length,
  };
}

/** @param {{ label: string | null }[]} items @param {RegExp} label */
const labelled = (items, label) => items.filter((item) => label.test(item.label ?? '')).length;

/** @type {PortalHarness} */
let portal;

before(async () => {
  portal = await PortalHarness.start();
});
after(() => portal.browser.close());
beforeEach(async () => {
  portal.faults.length = 0;
  await portal.visit();
});

/** A Word file of plain paragraphs. @param {string[]} lines */
function wordFile(...lines) {
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

for (const { path, counts, number, date } of documents) {
  describe(`a real plan: ${path.split('/').at(-1)}`, () => {
    it('is read and shown with its outline, number, date and recipients', async () => {
      assert.equal(await portal.openFile({ name: 'ke-hoach.txt', bytes: readFileSync(path) }), '');
      const items = await portal.items();
      assert.deepEqual(
        {
          sections: labelled(items, /^[IVX]+\.$/u),
          points: labelled(items, /^\d+\.$/u),
          subpoints: labelled(items, /^\d+\.\d+\.?$/u),
          dashes: labelled(items, /^-$/u),
          recipients: (await portal.recipients()).length,
        },
        counts,
      );
      const { plan } = await portal.file();
      if (number !== undefined) {
        assert.equal(plan.number.raw, number);
        assert.ok((await portal.paper()).includes(number));
      }
      if (date !== undefined) {
        assert.equal(plan.date, date);
        assert.match(await portal.paper(), /ngày 30 tháng 0?5 năm 2023/u);
      }
      assert.deepEqual(portal.faults, []);
    });

    it('keeps a renamed recipient, its undoing and its redoing over reloads', async () => {
      await portal.openFile({ name: 'ke-hoach.txt', bytes: readFileSync(path) });
      const before = await portal.recipients();
      const after = ['Sở Nội vụ tỉnh (b/c)', ...before.slice(1)];
      // Renamed, it stays renamed over a reload, and nothing else has changed
      await portal.rename(0, 'Sở Nội vụ tỉnh (b/c)');
      assert.deepEqual(await portal.recipients(), after);
      // The editor, another widget on the same plan, shows it at once
      assert.ok((await portal.paper()).includes('Sở Nội vụ tỉnh (b/c)'));
      await portal.kept();
      await portal.reload();
      assert.deepEqual(await portal.recipients(), after);
      // Undone, it stays undone
      await portal.control('z');
      assert.deepEqual(await portal.recipients(), before);
      await portal.kept();
      await portal.reload();
      assert.deepEqual(await portal.recipients(), before);
      // Redone after the reload, it stays redone
      await portal.control('y');
      assert.deepEqual(await portal.recipients(), after);
      await portal.kept();
      await portal.reload();
      assert.deepEqual(await portal.recipients(), after);
      assert.deepEqual(portal.faults, []);
    });
  });
}

describe('the parts of the demo', () => {
  for (const [address, tag] of /** @type {const} */ ([
    ['#soan-thao', 'ph-plan-editor'],
    ['#phan-cong', 'ph-responsibility-matrix'],
    ['#tien-do', 'ph-progress-chart'],
    ['#bao-cao', 'ph-report-composer'],
    ['#xem-truoc', 'ph-document-preview'],
    ['bieu-duong.html', 'ph-nomination-form'],
    ['bieu-duong.html', 'ph-honour-roster'],
  ])) {
    it(`${tag} stands under the policy of a strict portal, and nothing is thrown or refused`, async () => {
      await portal.open(address, tag);
      assert.deepEqual(portal.faults, []);
    });
  }

  it('share one plan: a role that is typed into the matrix is in the file', async () => {
    await portal.open('#phan-cong', 'ph-responsibility-matrix');
    const guides = async () => JSON.stringify(await portal.file()).split('"guide"').length;
    const before = await guides();
    await portal.typeRole('h');
    assert.equal(await guides(), before + 1);
    assert.deepEqual(portal.faults, []);
  });
});

describe('a Word file of the visitor', () => {
  it('is read as its text is', async () => {
    const bytes = wordFile('KẾ HOẠCH', 'Phối hợp năm 2026', 'I. NỘI DUNG', '1. Tuyên truyền', '2. Vận động');
    assert.equal(await portal.openFile({ name: 'ke-hoach.docx', bytes }), '');
    assert.deepEqual(
      (await portal.items()).map(({ text }) => text),
      ['NỘI DUNG', 'Tuyên truyền', 'Vận động'],
    );
    assert.deepEqual(portal.faults, []);
  });
});

describe('what reading asks to look at', () => {
  /** A plan whose points skip a number as often. @param {number} count */
  const skipping = (count) =>
    [
      'KẾ HOẠCH',
      'Năm 2026',
      '',
      'I. NỘI DUNG',
      ...Array.from({ length: count + 1 }, (_, at) => `${2 * at + 1}. Việc`),
    ].join('\n');

  it('is open while it is short, and closed above the plan where it is long', async () => {
    assert.equal(await portal.openText(skipping(2)), '');
    assert.deepEqual(await portal.notes(), { count: 2, open: true });
    assert.equal(await portal.openText(skipping(30)), '');
    assert.deepEqual(await portal.notes(), { count: 30, open: false });
  });
});

describe('bad input', () => {
  /** @returns {Uint8Array} */
  const noise = () => {
    const bytes = new Uint8Array(5 * 1024 * 1024);
    let state = 1;
    for (let at = 0; at < bytes.length; at++) {
      state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
      bytes[at] = state >> 16;
    }
    return bytes;
  };
  const text = (/** @type {string} */ content) => new TextEncoder().encode(content);
  const cases = {
    'an empty text': { name: 'trong.txt', bytes: text('  \n\n ') },
    '5 MB of noise': { name: 'nhieu.txt', bytes: noise() },
    "a PDF's bytes": {
      name: 'van-ban.txt',
      bytes: Uint8Array.from([
        ...text('%PDF-1.7\n%'),
        0xe2,
        0xe3,
        0xcf,
        0xd3,
        ...text('\n1 0 obj\n<<>>stream\n'),
        ...noise().slice(0, 4000),
      ]),
    },
    'a file of Word 97': {
      name: 'cu.doc',
      bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise().slice(0, 4000)]),
    },
    'a Word file that is none': { name: 'gia.docx', bytes: noise().slice(0, 4000) },
    'half of a Word file': { name: 'do.docx', bytes: wordFile('KẾ HOẠCH').slice(0, 200) },
    'JSON of a newer schema': { name: 'ke-hoach.json', bytes: text('{"schemaVersion": 99, "plan": {}}') },
    'JSON that is no plan': { name: 'khac.json', bytes: text('{"a": 1}') },
    'broken JSON': { name: 'hong.json', bytes: text('{"schemaVersion": 1, ') },
  };
  for (const [what, file] of Object.entries(cases)) {
    it(`${what}: a message in Vietnamese, the earlier plan untouched, nothing thrown`, async () => {
      const before = await portal.file();
      const fault = await portal.openFile(file);
      assert.match(fault, /[ăâđêôơưạảấầẩậắằặẹẻếềệọộờợụữị]/iu);
      assert.deepEqual(await portal.file(), before);
      await portal.closeDialog();
      assert.deepEqual(portal.faults, []);
    });
  }

  it('what was said of a file holds no more when a text is pasted instead', async () => {
    assert.notEqual(await portal.openFile({ name: 'gia.docx', bytes: noise().slice(0, 4000) }), '');
    await portal.paste('KẾ HOẠCH\nNăm 2026\n\nI. NỘI DUNG\n1. Tuyên truyền\n');
    assert.equal(await portal.fault(), '');
    assert.equal(await portal.submit(), '');
    assert.deepEqual(
      (await portal.items()).map(({ text }) => text),
      ['NỘI DUNG', 'Tuyên truyền'],
    );
  });

  it('a broken draft: a message in Vietnamese, the saved plan, nothing thrown', async () => {
    await portal.rename(0, 'Sở Nội vụ tỉnh (b/c)');
    await portal.kept();
    await portal.page.evaluate(async () => {
      const done = (/** @type {EventTarget} */ target, /** @type {string} */ type) =>
        new Promise((resolve) => {
          target.addEventListener(type, resolve);
        });
      const opened = indexedDB.open('phoihop');
      await done(opened, 'success');
      const store = opened.result.transaction('drafts', 'readwrite').objectStore('drafts');
      const all = store.getAll();
      await done(all, 'success');
      for (const draft of all.result) store.put({ ...draft, content: { base: 'hỏng' } });
      await done(store.transaction, 'complete');
      opened.result.close();
    });
    await portal.page.reload({ waitUntil: 'load' });
    await portal.shown();
    assert.match(await portal.status(), /[Bb]ản nháp .*hỏng/u);
    assert.ok(!(await portal.recipients()).includes('Sở Nội vụ tỉnh (b/c)'));
    assert.deepEqual(portal.faults, []);
  });
});
