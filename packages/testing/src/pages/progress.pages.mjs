import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PortalHarness } from './portal.harness.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../../../..');
const sample = resolve(root, '../shared/samples/plan-an-giang-2021-2025.txt');

/** What is noted, in turn; where that stands in the chart. */
const STATUSES = /** @type {const} */ ([
  ['done', 'Hoàn thành'],
  ['in-progress', 'Đang làm'],
  ['not-started', 'Chưa làm'],
  ['nil', 'Không phát sinh'],
  ['issued', 'Hoàn thành'],
  ['drafting', 'Đang làm'],
  ['submitted', 'Đang làm'],
  ['cancelled', 'Thôi thực hiện'],
]);
const COLUMNS = ['Hoàn thành', 'Đang làm', 'Chưa làm', 'Quá hạn', 'Không phát sinh', 'Thôi thực hiện'];

/** @typedef {{ id: string, label: string | null, text: string }} Item */

/**
 * The work of the plan by its parts, from the lines of its text alone: what stands behind a dash below a number of the
 * parts II and IV, whatever reading and roll-up make of it.
 * @param {string} text
 */
function workIn(text) {
  /** @type {Map<string, number>} */
  const parts = new Map();
  let part = '';
  let number = '';
  for (const line of text.normalize('NFC').split('\n')) {
    const [, roman] = /^\s*([IVX]+)\.\s/u.exec(line) ?? [];
    const [, arabic] = /^\s*(\d+)\.(?:\d+\.)?\s+\p{Lu}/u.exec(line) ?? [];
    if (roman !== undefined) {
      part = roman;
      number = '';
    } else if (arabic !== undefined) number = arabic;
    else if (/^\s*[-–]\s*\p{L}/u.test(line) && number !== '' && (part === 'II' || part === 'IV')) {
      const name = `${part}.${number}`;
      parts.set(name, (parts.get(name) ?? 0) + 1);
    }
    if (/^\s*Nơi nhận/u.test(line)) break;
  }
  return parts;
}

/**
 * Sixty times that something was noted for 2023, of every task at least twice, in an order of days of its own.
 * @param {readonly string[]} tasks
 */
function notedOf(tasks) {
  return Array.from({ length: 60 }, (_, index) => ({
    id: `e${index}`,
    item: tasks[(index * 7) % tasks.length],
    period: '2023',
    status: STATUSES[(index * 5 + Math.floor(index / tasks.length) * 3) % STATUSES.length]?.[0],
    at: `2023-${String(((index * 5) % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}T02:00:00Z`,
  }));
}

/** Runs in the page: the cells of a table of the chart. @param {string} rows */
const cellsOf = (rows) =>
  Array.from(document.querySelector('ph-progress-chart')?.shadowRoot?.querySelectorAll(rows) ?? [], (row) =>
    Array.from(row.querySelectorAll('th, td:not(.bar-cell)'), (cell) =>
      (cell.textContent ?? '').replace(/\s+/gu, ' ').trim(),
    ),
  );

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

/** Shows a part of the demo in the page as it is. @param {string} hash @param {string} tag */
async function go(hash, tag) {
  await portal.page.evaluate((to) => {
    document.location.hash = to;
  }, hash);
  await portal.page.waitForFunction(
    (name) => (document.querySelector(name)?.shadowRoot?.textContent?.trim().length ?? 0) > 200,
    {},
    tag,
  );
}

/** Resolves when the cards below the bars are there. */
async function settled() {
  await portal.page.waitForFunction(() =>
    document.querySelector('ph-progress-chart')?.shadowRoot?.querySelector('.statuses'),
  );
}

describe('the progress of a real plan', { skip: !existsSync(sample) }, () => {
  it('is shown with the numbers that are counted another way, in bars and in tables', async () => {
    const text = readFileSync(sample, 'utf8');
    assert.equal(await portal.openFile({ name: 'ke-hoach.txt', bytes: readFileSync(sample) }), '');
    const file = await portal.file();
    const work = workIn(text);
    const tasks = file.plan.items
      .filter((/** @type {Item} */ { label }) => label === '-')
      .map((/** @type {Item} */ { id }) => id)
      .slice(-Array.from(work.values()).reduce((sum, count) => sum + count, 0));
    const entries = notedOf(tasks);
    // The last that was noted of each task holds.
    const last = new Map();
    for (const entry of entries) if (!(last.get(entry.item)?.at > entry.at)) last.set(entry.item, entry);
    const counted = new Map(COLUMNS.map((name) => [name, 0]));
    for (const task of tasks) {
      const name = STATUSES.find(([status]) => status === last.get(task)?.status)?.[1] ?? 'Chưa làm';
      counted.set(name, (counted.get(name) ?? 0) + 1);
    }

    await go('#tien-do', 'ph-progress-chart');
    await portal.page.evaluate((noted) => {
      const provider = /** @type {any} */ (document.querySelector('ph-plan'));
      provider.plan = { ...provider.plan, entries: noted };
      Object.assign(document.querySelector('ph-progress-chart') ?? {}, {
        period: '2023',
        today: '2023-12-31',
      });
    }, entries);
    await settled();
    await portal.page.waitForFunction(() =>
      document
        .querySelector('ph-progress-chart')
        ?.shadowRoot?.querySelector('.summary')
        ?.textContent?.includes('không phát sinh'),
    );

    const statuses = await portal.page.evaluate(cellsOf, '.statuses tbody > tr');
    assert.deepEqual(new Map(statuses.map(([name = '', count = '']) => [name, Number(count)])), counted);
    const bars = await portal.page.evaluate(cellsOf, '.bar-table tbody > tr');
    const labels = await portal.page.evaluate(
      (rows) =>
        Array.from(
          document.querySelector('ph-progress-chart')?.shadowRoot?.querySelectorAll(rows) ?? [],
          (row) => row.querySelector('.label')?.textContent?.trim() ?? '',
        ),
      '.bar-table tbody > tr',
    );
    assert.deepEqual(
      bars.map((cells, row) => [labels[row], Number(cells.at(-1))]),
      Array.from(work),
    );
    const [whole] = await portal.page.evaluate(cellsOf, '.bar-table tfoot > tr');
    assert.deepEqual(whole, ['Toàn kế hoạch', ...Array.from(counted.values(), String), String(tasks.length)]);
    assert.deepEqual(portal.faults, []);
  });
});

describe('a filter of the matrix', () => {
  it('narrows the chart on the same plan, and a row of the chart narrows the matrix', async () => {
    await go('#phan-cong', 'ph-responsibility-matrix');
    const rows = () =>
      portal.page.evaluate(() => {
        const grid = document
          .querySelector('ph-responsibility-matrix')
          ?.shadowRoot?.querySelector('[role=grid]');
        return Number(grid?.getAttribute('aria-rowcount'));
      });
    const all = await rows();
    await go('#tien-do', 'ph-progress-chart');
    await settled();
    const total = async () =>
      Number((await portal.page.evaluate(cellsOf, '.bar-table tfoot > tr'))[0]?.at(-1));
    const whole = await total();
    /** @param {string} selector */
    const press = (selector) =>
      portal.page.evaluate(
        (button) =>
          /** @type {HTMLElement | null | undefined} */ (
            document.querySelector('ph-progress-chart')?.shadowRoot?.querySelector(button)
          )?.click(),
        selector,
      );
    const inChart = (/** @type {string} */ selector) =>
      portal.page.waitForFunction(
        (part) => document.querySelector('ph-progress-chart')?.shadowRoot?.querySelector(part),
        {},
        selector,
      );
    await press('.bar-table tbody .row-name');
    await inChart('.narrow');
    await press('.narrow');
    await inChart('.narrowed');
    assert.ok((await total()) < whole);
    // The view of the demo that is not shown has no rows to draw.
    await go('#phan-cong', 'ph-responsibility-matrix');
    await portal.page.waitForFunction(
      (before) => {
        const grid = document
          .querySelector('ph-responsibility-matrix')
          ?.shadowRoot?.querySelector('[role=grid]');
        return Number(grid?.getAttribute('aria-rowcount')) < before;
      },
      {},
      all,
    );
    await go('#tien-do', 'ph-progress-chart');
    await press('.narrowed .link');
    await portal.page.waitForFunction(
      () => !document.querySelector('ph-progress-chart')?.shadowRoot?.querySelector('.narrowed'),
    );
    assert.equal(await total(), whole);
    assert.deepEqual(portal.faults, []);
  });
});

describe('what a screen reader tells of the chart', () => {
  /** @typedef {import('puppeteer-core').SerializedAXNode} Node */

  /** Roles and names in the order in which they are read; texts without a role are their own name. @returns {Promise<string[]>} */
  async function readOut() {
    const root = await portal.page.evaluateHandle(() =>
      document.querySelector('ph-progress-chart')?.shadowRoot?.querySelector('section.widget'),
    );
    const tree = await portal.page.accessibility.snapshot({
      root: /** @type {import('puppeteer-core').ElementHandle} */ (root.asElement()),
      interestingOnly: false,
    });
    /** @param {Node} node @returns {string[]} */
    const read = ({ role, name = '', children = [] }) => [
      ...(name === '' || role === 'InlineTextBox' ? [] : [`${role}: ${name}`]),
      ...children.flatMap(read),
    ];
    return tree ? read(tree) : [];
  }

  it('is the sentence first, then each bar with its figures, then each picture as a sentence with its table', async () => {
    await go('#tien-do', 'ph-progress-chart');
    await settled();
    const told = await readOut();
    const summary = await portal.page.evaluate(
      () =>
        document.querySelector('ph-progress-chart')?.shadowRoot?.querySelector('.summary')?.textContent ?? '',
    );
    const [first = []] = await portal.page.evaluate(cellsOf, '.bar-table tbody > tr');
    /** @param {RegExp} what @param {number} [from] */
    const at = (what, from = 0) => {
      const found = told.findIndex((each, index) => index >= from && what.test(each));
      assert.ok(found >= 0, `${String(what)} is not read behind ${told[from] ?? ''}`);
      return found;
    };
    const order = [
      /^heading: Tiến độ thực hiện$/u,
      /^radio: Theo phần$/u,
      /^combobox: Kỳ báo cáo$/u,
      /^button: Tải ảnh, bảng số$/u,
      /^button: Ghi tiến độ$/u,
      /nhiệm vụ đã hoàn thành/u,
      /^heading: Theo phần của kế hoạch$/u,
      /^columnheader: Hoàn thành$/u,
      /^columnheader: Tổng$/u,
      /^rowheader: /u,
      /^heading: Dự kiến và đã hoàn thành$/u,
      /^image: .*nhiệm vụ/u,
      /^heading: Theo tình trạng$/u,
      /^image: .*nhiệm vụ đã hoàn thành/u,
      /^rowheader: Hoàn thành$/u,
      /^heading: Báo cáo của các đơn vị$/u,
    ];
    order.reduce((from, what) => at(what, from) + 1, 0);
    assert.ok(told.some((each) => each.includes(summary.trim().slice(0, 20))));
    // Behind the name of a row its numbers are read, and nothing of the picture beside them.
    const row = at(/^rowheader: /u);
    const numbers = told
      .slice(row)
      .filter((each) => /^(grid)?cell: \d/u.test(each))
      .slice(0, first.length - 1);
    assert.deepEqual(
      numbers.map((each) => each.replace(/^\w+: /u, '')),
      first.slice(1),
    );
    assert.ok(!told.some((each) => /^(image|generic): \d+ (hoàn thành|quá hạn)/u.test(each)));
  });
});
