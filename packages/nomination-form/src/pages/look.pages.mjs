import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, beforeEach, describe, it } from 'node:test';
import { focused, named } from './hands/accessible.mjs';
import { ScreenReader } from './hands/screen-reader.mjs';
import { fillIn, pages, person, send } from './nomination.mjs';
import { Office, pause, says } from './office.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @type {Office} */
let office;

before(async () => {
  // As on a computer that nobody has set to Vietnamese.
  office = await Office.open({ flags: ['--lang=en-US', '--accept-lang=en-US'] });
});
after(() => office.close());
beforeEach(() => office.anew());

/** What axe finds now. @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} */
async function faultsIn(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run(
      document.querySelector('ph-nomination-form'),
      {
        resultTypes: ['violations'],
        rules: { region: { enabled: false } },
      },
    );
    return violations.map(
      (/** @type {{ id: string, nodes: { html: string }[] }} */ { id, nodes }) =>
        `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

describe('axe finds nothing', () => {
  for (const theme of ['light', 'dark']) {
    it(`on any page, empty, with all that is missing, and filled in; sent, away, sent back, received (${theme})`, async () => {
      const page = await office.visit('alone.html', {
        prepare: async (next) => {
          await next.evaluateOnNewDocument((/** @type {string} */ name) => {
            document.addEventListener('DOMContentLoaded', () => {
              document.documentElement.dataset.phTheme = name;
            });
          }, theme);
        },
      });
      const hand = new ScreenReader(page);
      const look = async (/** @type {string} */ state) => assert.deepEqual(await faultsIn(page), [], state);
      for (const [at, name] of pages.entries()) {
        if (at > 0) await hand.press(name);
        await look(`${name}, empty`);
      }
      await hand.press(send);
      await look('all that is missing');
      await page.reload();
      await named(page, 'textbox', 'Họ và tên');
      await hand.press('Lưu nháp trên máy');
      await says(page, 'Bản nháp được giữ đến ngày');
      await look('a draft is kept');
      await fillIn(hand, [office.paper('bien-ban.pdf')], (at) => look(`page ${at}, filled in`));
      office.server.refusals = [{ code: 'known', field: 'name', params: { message: 'Đã có hồ sơ.' } }];
      await hand.press(send);
      await says(page, 'Nơi nhận trả lại hồ sơ');
      await look('sent back');
      office.server.cuts = Array.from({ length: 99 }, () => 'before');
      await hand.press(send);
      await says(page, 'Chưa gửi được vì mất kết nối');
      await look('away');
      office.server.cuts = [];
      await office.heading(page, 'Đã nhận hồ sơ');
      await look('received');
    });
  }
});

describe('what is wrong is said', () => {
  it('at a field that is left, as its description, and in a summary that has the focus', async () => {
    const page = await office.visit('alone.html');
    const hand = new ScreenReader(page);
    await hand.write('Ngày sinh hoặc năm sinh', '31/02/1958');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    /** @type {{ name?: string, description?: string, invalid?: string, children?: unknown[] }[]} */
    const nodes = [];
    const walk = (/** @type {import('puppeteer-core').SerializedAXNode | null} */ node) => {
      if (node?.name === 'Ngày sinh hoặc năm sinh') nodes.push(node);
      node?.children?.forEach(walk);
    };
    walk(await page.accessibility.snapshot());
    const field = nodes.at(-1);
    assert.equal(field?.invalid, 'true');
    assert.match(field?.description ?? '', /Không có ngày này trong lịch/u);
    await hand.press(`Sang bước sau: ${pages[1]}`);
    await says(page, 'Còn 7 chỗ cần bổ sung trước khi sang bước sau');
    assert.equal((await focused(page)).name, 'Còn 7 chỗ cần bổ sung trước khi sang bước sau');
  });
});

describe('on a computer of another language', () => {
  it('days are read and shown with the day first, on the page, the receipt and the paper', async () => {
    const page = await office.visit('alone.html', {
      prepare: async (next) => {
        // What is printed stands in a frame of its own for as long as that takes.
        await next.evaluateOnNewDocument(() => {
          window.print = () => {
            const top = /** @type {Window} */ (window.top);
            Reflect.set(top, 'printed', document.body.innerText);
            Reflect.set(top, 'printedTitle', document.title);
            window.dispatchEvent(new Event('afterprint'));
          };
        });
      },
    });
    assert.deepEqual(
      await page.evaluate(() => [navigator.language, new Intl.DateTimeFormat().resolvedOptions().locale]),
      ['en-US', 'en-US'],
    );
    const year = new Date().getFullYear();
    await says(page, `Nhận hồ sơ đến ngày 31/12/${year + 1}`);
    const hand = new ScreenReader(page);
    await fillIn(hand, [office.paper('bien-ban.pdf')]);
    await says(page, '05/09/1958');
    await hand.press(send);
    await office.heading(page, 'Đã nhận hồ sơ');
    const [stored] = office.server.stored.values();
    const vietnam = new Date(Date.parse(stored?.at ?? '') + 7 * 3_600_000).toISOString();
    const [, y, m, d, time] = /^(\d+)-(\d+)-(\d+)T(\d\d:\d\d)/u.exec(vietnam) ?? [];
    await says(page, `${time} ${d}/${m}/${y}`);
    await hand.press('In hồ sơ');
    await page.waitForFunction(() => Reflect.get(globalThis, 'printed') !== undefined);
    const printed = await page.evaluate(() => String(Reflect.get(globalThis, 'printed')));
    for (const words of [
      stored?.number ?? '-',
      person.name,
      '05/09/1958',
      '06/09/2025',
      `${d}/${m}/${y}`,
      '(Ký, ghi rõ họ tên)',
    ])
      assert.ok(printed.includes(words), `the paper does not say “${words}”: ${printed}`);
    // The paper is gone from the page when it is printed.
    await pause(200);
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('ph-nomination-form')?.shadowRoot?.querySelector('iframe'),
      ),
      null,
    );
    assert.deepEqual(office.faults, []);
  });
});

describe('in forced colours', () => {
  it('what is written on a filled button, and the number of the page, can be told from their ground', async () => {
    const page = await office.visit('alone.html');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const looks = await page.evaluate(() => {
      const root = document.querySelector('ph-nomination-form')?.shadowRoot;
      return ['button.filled', '[aria-current=step] .mark'].map((selector) => {
        const element = root?.querySelector(selector);
        const style = element && getComputedStyle(element);
        return {
          adjust: style?.getPropertyValue('forced-color-adjust'),
          same: style?.color === style?.backgroundColor,
        };
      });
    });
    // With adjustment, the browser would put a box behind the words.
    assert.deepEqual(looks, [
      { adjust: 'none', same: false },
      { adjust: 'none', same: false },
    ]);
  });
});
