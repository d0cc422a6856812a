import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newId } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { DEMO_HEADER } from '../sign-in/index.js';
import { ServerProcess } from './server-process.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'phoihop-two-people-'));
const id = newId();
const document = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Kế hoạch</title>
<ph-plan repository="/api/plans" plan-id="${id}"><ph-plan-editor></ph-plan-editor></ph-plan>
<script type="module" src="/page.js"></script></html>`;

let server: ServerProcess;
let portal: Server;
let browser: Browser;
let address: string;

/** The portal: it serves the page, and says by a cookie who asks. */
function startPortal(): Server {
  return createServer((asked, reply) => {
    const path = asked.url ?? '/';
    if (!path.startsWith('/api/')) {
      const file = path === '/' ? document : readFileSync(join(folder, path), 'utf8');
      const type = extname(path) === '.js' ? 'text/javascript' : 'text/html; charset=utf-8';
      reply.writeHead(200, { 'content-type': type }).end(file);
      return;
    }
    const user = /user=([\w-]+)/.exec(asked.headers.cookie ?? '')?.[1] ?? '';
    const headers = { ...asked.headers, [DEMO_HEADER]: user };
    const to = { host: '127.0.0.1', port: server.port, method: asked.method, path, headers };
    const onward = request(to, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    });
    onward.on('error', () => reply.destroy());
    reply.on('close', () => onward.destroy());
    asked.pipe(onward);
  });
}

beforeAll(async () => {
  server = await ServerProcess.start();
  await build({
    stdin: {
      contents: `import '@phoihop/kit/define'; import '@phoihop/plan-editor/define';`,
      resolveDir: join(root, 'packages/widgets'),
      sourcefile: 'page.ts',
    },
    entryNames: 'page',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'chrome109',
    conditions: ['source'],
    tsconfig: join(root, 'tsconfig.base.json'),
    logLevel: 'warning',
  });
  portal = startPortal().listen(0, '127.0.0.1');
  await once(portal, 'listening');
  const place = portal.address();
  address = `http://127.0.0.1:${typeof place === 'object' && place ? String(place.port) : ''}/`;
  const file = planFile({ id, items: [item('a', 1, '', 'Mở đầu.'), item('b', 1, '', 'Tuyên truyền.')] });
  const headers = { [DEMO_HEADER]: 'kha-thi-phuong', 'content-type': 'application/json' };
  const api = `http://127.0.0.1:${String(server.port)}/api/plans/${id}`;
  await fetch(api, { method: 'PUT', headers, body: JSON.stringify(file) });
  browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    args: JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '["--no-sandbox"]') as string[],
    protocolTimeout: 120_000,
  });
}, 240_000);

afterAll(async () => {
  await browser.close();
  portal.close();
  portal.closeAllConnections();
  await server.stop();
  rmSync(folder, { recursive: true });
}, 60_000);

const long = { timeout: 60_000, polling: 50 };

/** The page of a person, in a browser of their own. */
async function visit(user: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  await context.setCookie({ name: 'user', value: user, domain: '127.0.0.1' });
  const page = await context.newPage();
  // Two people sit at two screens: both pages have the keyboard.
  const control = await page.createCDPSession();
  await control.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.goto(address);
  await shows(page, 'Tuyên truyền.');
  return page;
}

async function shows(page: Page, text: string): Promise<void> {
  const here = (wanted: string): boolean => {
    const editor = globalThis.document.querySelector('ph-plan-editor');
    return editor?.shadowRoot?.textContent.includes(wanted) ?? false;
  };
  await page.waitForFunction(here, long, text);
}

/** Presses at the end of the words. */
async function press(page: Page, text: string): Promise<void> {
  const place = await page.waitForFunction(
    (wanted: string) => {
      const editor = globalThis.document.querySelector('ph-plan-editor')?.shadowRoot;
      if (!editor?.querySelector('[contenteditable=true]')) return null;
      const walker = globalThis.document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent?.includes(wanted)) continue;
        const range = globalThis.document.createRange();
        range.selectNodeContents(node);
        const { right, top, height } = range.getBoundingClientRect();
        return { x: right - 1, y: top + height / 2 };
      }
      return null;
    },
    long,
    text,
  );
  const at = (await place.jsonValue()) as { x: number; y: number };
  await page.mouse.click(at.x, at.y);
}

it('shows each what the other makes by itself, and leaves the caret where it was', async () => {
  const [hanh, lan] = [await visit('lo-thi-hanh'), await visit('kha-thi-phuong')];
  // Given that one has her caret in the middle of an item
  await press(lan, 'Tuyên truyền.');
  await lan.keyboard.press('End');
  await lan.keyboard.press('ArrowLeft');
  // When the other writes in the one above
  await press(hanh, 'Mở đầu.');
  await hanh.keyboard.press('End');
  await hanh.keyboard.type(' Thêm.');
  await shows(lan, 'Mở đầu. Thêm.');
  // Then what she types stands where her caret was, and comes to the other
  await lan.keyboard.type(' sâu rộng');
  await shows(lan, 'Tuyên truyền sâu rộng.');
  await shows(hanh, 'Tuyên truyền sâu rộng.');
}, 240_000);
