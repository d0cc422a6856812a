import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileControl, named } from './hands/accessible.mjs';
import { ScreenReader } from './hands/screen-reader.mjs';
import { pages } from './nomination.mjs';
import { Office, pause, says, textOf } from './office.mjs';

/** @type {Office} */
let office;

before(async () => {
  office = await Office.open();
});
after(() => office.close());
beforeEach(() => office.anew());

const minutes = 'Chọn tệp: Biên bản họp có chữ ký của chủ trì và thư ký';
const MEGABYTE = 1024 * 1024;

/** The page of papers. */
async function papers() {
  const page = await office.visit('alone.html');
  const hand = new ScreenReader(page);
  await hand.press(pages[4] ?? '');
  await office.heading(page, pages[4] ?? '');
  return { page, hand };
}

describe('a file that cannot be taken is told of by its name, with what to do', () => {
  const cases = [
    {
      what: 'a page that is called a PDF',
      name: 'Biên bản.pdf',
      content: '<!doctype html><title>x</title>',
      says: 'Tệp “Biên bản.pdf” không phải là PDF, JPEG, PNG, dù tên tệp ghi thế nào. Hãy chọn tệp khác.',
    },
    {
      what: 'a page behind the beginning of a PDF',
      name: 'hai.pdf',
      content: '%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF',
      says: 'Tệp “hai.pdf” có lẫn nội dung của loại tệp khác nên không nhận được.',
    },
    {
      what: '50 MB',
      name: 'quet.pdf',
      content: `%PDF-1.7\n${'0'.repeat(50 * MEGABYTE)}`,
      says: 'Tệp “quet.pdf” nặng 50 MB, nhiều nhất là 10 MB.',
    },
    {
      what: 'nothing',
      name: 'rong.pdf',
      content: '',
      says: 'Tệp “rong.pdf” không có nội dung. Hãy chọn lại.',
    },
  ];
  for (const { what, name, content, says: words } of cases) {
    it(what, async () => {
      const { page, hand } = await papers();
      await hand.attach(minutes, [office.paper(name, content)]);
      await says(page, words);
      // Taken away, nothing is left of it; another takes its place.
      await hand.press(`Bỏ tệp “${name}”`);
      await hand.attach(minutes, [office.paper('dung.pdf')]);
      await named(page, 'button', 'Bỏ tệp “dung.pdf”');
      assert.ok(!(await textOf(page)).includes(name));
      assert.deepEqual(office.faults, []);
    });
  }

  it('thirty at once', async () => {
    const { page, hand } = await papers();
    await hand.attach(
      minutes,
      Array.from({ length: 30 }, (_, index) => office.paper(`trang-${index}.pdf`)),
    );
    await hand.press(`Sang bước sau: ${pages[5]}`);
    await says(page, 'Có 30 tệp, nhiều nhất là 5. Hãy bỏ bớt.');
  });

  it('a name that leads into other folders', async () => {
    const { page } = await papers();
    await (
      await fileControl(page, minutes)
    ).evaluate((input) => {
      const data = new DataTransfer();
      data.items.add(new File(['%PDF-1.7'], '../../bien-ban.pdf'));
      /** @type {HTMLInputElement} */ (input).files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says(page, 'Tên tệp “../../bien-ban.pdf” có ký tự không dùng được. Hãy đổi tên tệp rồi chọn lại.');
  });

  it('a name in letters that are put together is only told of', async () => {
    const { page, hand } = await papers();
    await hand.attach(minutes, [office.paper('Biên bản.pdf'.normalize('NFD'))]);
    await says(page, 'Tên tệp sẽ được lưu là “Biên bản.pdf”.');
  });
});

describe('the server', () => {
  it('takes none of them either, whatever the page has let through', async () => {
    const bad = [
      new File(['<html>'], 'a.pdf'),
      new File([], 'b.pdf'),
      new File(['%PDF-1.7'], '../../c.pdf'),
      new File(['%PDF-1.7\n<script >'], 'd.pdf'),
    ];
    const data = new FormData();
    data.append('category', 'prestige');
    for (const file of bad) data.append('papers.minutes', file);
    const response = await fetch(`${office.server.url}/nominations`, {
      method: 'POST',
      body: data,
      headers: { 'idempotency-key': 'k' },
    });
    assert.equal(response.status, 422);
    const { findings } = await response.json();
    const codes = findings
      .filter((/** @type {{ field: string }} */ { field }) => field === 'papers')
      .map((/** @type {{ code: string }} */ { code }) => code);
    assert.deepEqual(codes, ['file-type', 'file-empty', 'file-name', 'file-mixed']);
  });
});

describe('a file that is taken', () => {
  it('can be looked at as what it is, and as nothing else', async () => {
    const { page, hand } = await papers();
    await hand.attach(minutes, [
      office.paper('anh.pdf', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
    ]);
    const link = await page.waitForSelector('::-p-aria([name="Xem tệp “anh.pdf”"][role="link"])');
    await pause(0);
    const type = await link?.evaluate(async (element) => {
      const response = await fetch(/** @type {HTMLAnchorElement} */ (element).href).catch(() => null);
      return response?.headers.get('content-type') ?? 'blocked';
    });
    // The policy of the page lets no script fetch it; the browser itself opens it as a picture.
    assert.ok(type === 'image/png' || type === 'blocked');
  });
});
