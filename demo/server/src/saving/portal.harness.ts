import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newId, type PlanCommand, type PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { build } from 'esbuild';
import puppeteer, { type Browser, type BrowserContext } from 'puppeteer-core';
import { DEMO_HEADER } from '../sign-in/index.js';
import { FlakyLine } from './flaky-line.js';
import { PersonAtPage } from './person-at-page.harness.js';
import { ServerProcess } from './server-process.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

const pageOf = (id: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Kế hoạch</title>
<ph-plan repository="/api/plans" plan-id="${id}"><ph-saving-status></ph-saving-status><ph-plan-editor></ph-plan-editor></ph-plan>
<script type="module" src="/page.js"></script></html>`;

/**
 * A portal with the real server behind it and a real browser before it: it serves a page with a plan, and says by a cookie
 * who asks. Between both is a line that a test can break; news of others go past it.
 */
export class Portal {
  readonly server: ServerProcess;
  readonly line: FlakyLine;
  readonly browser: Browser;
  readonly #portal: Server;
  readonly #folder: string;

  private constructor(server: ServerProcess, line: FlakyLine, browser: Browser, folder: string) {
    this.server = server;
    this.line = line;
    this.browser = browser;
    this.#folder = folder;
    this.#portal = createServer((asked, reply) => {
      this.#answer(asked, reply);
    });
  }

  static async open(): Promise<Portal> {
    const folder = mkdtempSync(join(tmpdir(), 'phoihop-portal-'));
    await build({
      stdin: {
        contents: `import '@phoihop/kit/define'; import '@phoihop/plan-editor/define'; import '@phoihop/saving-status/define';`,
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
    const server = await ServerProcess.start();
    const line = await FlakyLine.to(() => server.port);
    const browser = await puppeteer.launch({
      executablePath: process.env.CHROME_PATH ?? '',
      args: [
        ...(JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '["--no-sandbox"]') as string[]),
        // A name that is no secure context, as portals on plain http are.
        '--host-resolver-rules=MAP portal.test 127.0.0.1',
      ],
      protocolTimeout: 120_000,
    });
    const portal = new Portal(server, line, browser, folder);
    portal.#portal.listen(0, '127.0.0.1');
    await once(portal.#portal, 'listening');
    return portal;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#portal.close();
    this.#portal.closeAllConnections();
    this.line.close();
    await this.server.stop();
    rmSync(this.#folder, { recursive: true });
  }

  /** The address of the page of a plan. @param host `portal.test` is no secure context */
  addressOf(plan: string, host = '127.0.0.1'): string {
    const place = this.#portal.address();
    return `http://${host}:${typeof place === 'object' && place ? String(place.port) : ''}/?plan=${plan}`;
  }

  /** Puts a plan on the server. @returns its id */
  async newPlan(...texts: readonly string[]): Promise<string> {
    const id = newId();
    const items = texts.map((text, index) => item(String.fromCharCode(97 + index), 1, null, text));
    await this.#ask('PUT', id, planFile({ id, items }));
    return id;
  }

  /** What the server has. */
  async texts(plan: string): Promise<string[]> {
    const file = (await this.#ask('GET', plan)) as PlanFile;
    return file.plan.items.map(({ text }) => text);
  }

  /** Its log, the oldest first. */
  log(plan: string): Promise<{ id: string; content: PlanCommand; receivedAt: string }[]> {
    return this.#ask('GET', `${plan}/commands?limit=500`) as Promise<
      { id: string; content: PlanCommand; receivedAt: string }[]
    >;
  }

  /** A browser of a person's own. */
  async browserOf(user: string, address: string): Promise<BrowserContext> {
    const context = await this.browser.createBrowserContext();
    await context.setCookie({ name: 'user', value: user, domain: new URL(address).hostname });
    return context;
  }

  /** A person who looks at a plan, in a browser of their own. */
  async visit(user: string, plan: string): Promise<PersonAtPage> {
    const address = this.addressOf(plan);
    return PersonAtPage.open(await this.browserOf(user, address), address);
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const headers = { [DEMO_HEADER]: 'kha-thi-phuong', 'content-type': 'application/json' };
    const answer = await fetch(`http://127.0.0.1:${String(this.server.port)}/api/plans/${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  #answer(asked: IncomingMessage, reply: ServerResponse): void {
    const { pathname, searchParams } = new URL(asked.url ?? '/', 'http://portal.test');
    if (!pathname.startsWith('/api/')) {
      const file =
        pathname === '/'
          ? pageOf(searchParams.get('plan') ?? '')
          : readFileSync(join(this.#folder, pathname), 'utf8');
      const type = extname(pathname) === '.js' ? 'text/javascript' : 'text/html; charset=utf-8';
      reply.writeHead(200, { 'content-type': type }).end(file);
      return;
    }
    const user = /user=([\w-]+)/.exec(asked.headers.cookie ?? '')?.[1] ?? '';
    const port = pathname === '/api/events' ? this.server.port : Number(new URL(this.line.address).port);
    const headers = { ...asked.headers, [DEMO_HEADER]: user };
    const to = { host: '127.0.0.1', port, method: asked.method, path: asked.url, headers };
    const onward = request(to, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
    });
    onward.on('error', () => reply.destroy());
    reply.on('close', () => onward.destroy());
    asked.pipe(onward);
  }
}
