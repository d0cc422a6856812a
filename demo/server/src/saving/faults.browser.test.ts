import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from './flaky-line.js';
import { PersonAtPage } from './person-at-page.harness.js';
import { Portal } from './portal.harness.js';

const DAY_MS = 86_400_000;

let portal: Portal;
let plan: string;
beforeAll(async () => {
  portal = await Portal.open();
}, 240_000);
afterAll(() => portal.close(), 60_000);
beforeEach(async () => {
  portal.line.fault = () => 'none';
  plan = await portal.newPlan('Mở đầu.', 'Tuyên truyền.');
});

const soon = { timeout: 60_000, interval: 50 };
const stored = (texts: string[]): Promise<void> => expect.poll(() => portal.texts(plan), soon).toEqual(texts);

describe('what a person types in a real browser', { timeout: 240_000 }, () => {
  it.each<[string, Fault, string]>([
    ['a proxy puts a page of its own in the place of the answer', 'html', 'Mất kết nối'],
    ['the server has too much to do', 429, 'Mất kết nối'],
    ['the server is down for a moment', 503, 'Mất kết nối'],
    ['the line is cut before sending', 'cut-before', 'Mất kết nối'],
    ['the answer is lost', 'cut-after', 'Mất kết nối'],
  ])('waits where %s, and goes by itself after that', async (_what, fault, told) => {
    const person = await portal.visit('lo-thi-hanh', plan);
    portal.line.fault = () => fault;
    await person.enter('Mở đầu.');
    await person.type(' Thêm.');
    await person.status(told);
    await person.shows('Mở đầu. Thêm.');
    portal.line.fault = () => 'none';
    await person.status('Đã lưu');
    await stored(['Mở đầu. Thêm.', 'Tuyên truyền.']);
  });

  it('waits until somebody signs in again, and is sent then', async () => {
    const person = await portal.visit('lo-thi-hanh', plan);
    portal.line.fault = () => 401;
    await person.enter('Mở đầu.');
    await person.type(' Thêm.');
    await person.status('Chờ đăng nhập lại');
    // What is typed meanwhile waits too
    await person.enter('Tuyên truyền.');
    await person.type(' Vận động.');
    await person.shows('Tuyên truyền. Vận động.');
    portal.line.fault = () => 'none';
    await person.press('Thử lại');
    await person.status('Đã lưu');
    await stored(['Mở đầu. Thêm.', 'Tuyên truyền. Vận động.']);
  });

  it('lasts as long as the page where the device is full, which is told, and is saved when the line is back', async () => {
    const address = portal.addressOf(plan);
    const context = await portal.browserOf('lo-thi-hanh', address);
    // From the beginning: Chromium counts what is left now and then, not with each write.
    const person = await PersonAtPage.open(context, address, async (page) => {
      const control = await page.createCDPSession();
      const { origin } = new URL(address);
      await control.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100 });
    });
    portal.line.fault = () => 'cut-before';
    await person.enter('Mở đầu.');
    await person.type(' Thêm.');
    await person.status('Máy này không giữ được nội dung chờ gửi');
    await person.enter('Tuyên truyền.');
    await person.type(' Vận động.');
    await person.shows('Tuyên truyền. Vận động.');
    portal.line.fault = () => 'none';
    await person.status('Đã lưu');
    await stored(['Mở đầu. Thêm.', 'Tuyên truyền. Vận động.']);
  });

  it.each([
    ['a day ahead', DAY_MS],
    ['a day behind', -DAY_MS],
  ])('is noted with the day of the server where the clock of the computer is %s', async (_what, wrong) => {
    const address = portal.addressOf(plan);
    const context = await portal.browserOf('lo-thi-hanh', address);
    const person = await PersonAtPage.open(context, address, (page) =>
      page.evaluateOnNewDocument((by: number) => {
        const Right = Date;
        globalThis.Date = new Proxy(Right, {
          construct: (target, given: unknown[]) =>
            Reflect.construct(target, given.length > 0 ? given : [Right.now() + by]) as Date,
          get: (target, name, receiver): unknown =>
            name === 'now' ? () => Right.now() + by : Reflect.get(target, name, receiver),
        });
      }, wrong),
    );
    const seen = (await person.page.evaluate(() => Date.now())) - Date.now();
    expect(Math.abs(seen - wrong)).toBeLessThan(DAY_MS / 24);
    await person.enter('Mở đầu.');
    await person.type(' Thêm.');
    await stored(['Mở đầu. Thêm.', 'Tuyên truyền.']);
    const [saved] = await portal.log(plan);
    const apart = Date.parse(saved?.content.at ?? '') - Date.parse(saved?.receivedAt ?? '');
    expect(Math.abs(apart)).toBeLessThan(DAY_MS / 24);
  });

  it.each([
    ['with Web Locks', '127.0.0.1'],
    ['on plain http, without them', 'portal.test'],
  ])('is sent by another tab when the one that writes is killed, %s', async (_how, host) => {
    const address = portal.addressOf(plan, host);
    const context = await portal.browserOf('lo-thi-hanh', address);
    const first = await PersonAtPage.open(context, address);
    const second = await PersonAtPage.open(context, address);
    expect(await second.page.evaluate(() => 'locks' in navigator)).toBe(host === '127.0.0.1');
    // Given words that wait for the line in the tab that writes, and that the other shows
    portal.line.fault = () => 'cut-before';
    await first.enter('Mở đầu.');
    await first.type(' Thêm.');
    await second.shows('Mở đầu. Thêm.');
    await second.status('chờ gửi');
    // When the tab is killed, and the line is back
    await first.crash();
    portal.line.fault = () => 'none';
    // Then the other sends them, once, and goes on
    await second.status('Đã lưu');
    await second.enter('Tuyên truyền.');
    await second.type(' Vận động.');
    await stored(['Mở đầu. Thêm.', 'Tuyên truyền. Vận động.']);
    await context.close();
  });

  it('is told once where two tabs have the plan open, as is where the person is', async () => {
    const address = portal.addressOf(plan);
    const context = await portal.browserOf('lo-thi-hanh', address);
    const tabs = [await PersonAtPage.open(context, address), await PersonAtPage.open(context, address)];
    const other = await portal.visit('kha-thi-phuong', plan);
    await other.status('Đang cùng soạn: Lò Thị Hạnh');
    for (const tab of tabs) await tab.status('Đang cùng soạn: Kha Thị Phương');
    await tabs[1]?.enter('Tuyên truyền.');
    await other.sees('Lò Thị Hạnh đang ở mục “Tuyên truyền.…”');
    await other.enter('Mở đầu.');
    for (const tab of tabs) await tab.sees('Kha Thị Phương đang ở mục “Mở đầu.…”');
    await context.close();
  });
});
