import { fileURLToPath } from 'node:url';
import type { PlanChange, PlanCommand, PlanFile } from '@phoihop/plan';
import type { SavingState } from '@phoihop/kit/repository';
import type { Draw } from '@phoihop/plan/testing/arbitrary';
import { build } from 'esbuild';
import fc from 'fast-check';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FlakyLine } from './flaky-line.js';
import { noCounts, people, prove, schedules, type Person, type Stage } from './schedules.harness.js';
import { ServerProcess } from './server-process.js';

/** The first of the schedules that `schedules.test.ts` plays with the same seed. */
const runs = Number(process.env.PHOIHOP_CHROMIUM_SCHEDULES ?? 3);
const seed = Number(process.env.PHOIHOP_SCHEDULES_SEED ?? 2026);

/** A person in a tab of a browser of their own: nothing but the tab is killed when they leave. */
class TabPerson implements Person {
  readonly made: PlanCommand[] = [];
  readonly #address: string;
  readonly #context: BrowserContext;
  #page: Page | undefined;

  constructor(context: BrowserContext, address: string) {
    this.#context = context;
    this.#address = address;
  }

  get isOpen(): boolean {
    return this.#page !== undefined;
  }

  async open(): Promise<boolean> {
    const page = await this.#context.newPage();
    await page.goto(this.#address);
    if (await page.evaluate('openPage()')) {
      this.#page = page;
      return true;
    }
    await page.close();
    return false;
  }

  async leave(): Promise<void> {
    const page = this.#page;
    this.#page = undefined;
    await page?.close();
  }

  async draw(draw: Draw): Promise<void> {
    const made = await this.#ask<PlanCommand | undefined>(`draw(${JSON.stringify(draw)})`);
    if (made) this.made.push(made);
  }

  async look(): Promise<void> {
    await this.#ask('client.saver.refresh()');
  }

  async settled(): Promise<void> {
    await this.#ask('client.settled()');
  }

  document(): Promise<PlanFile> {
    return this.#ask('client.document');
  }

  state(): Promise<SavingState<PlanChange>> {
    return this.#ask('client.state');
  }

  async #ask<Value>(expression: string): Promise<Value> {
    if (!this.#page) throw new RangeError('the page is not open');
    return (await this.#page.evaluate(expression)) as Value;
  }
}

async function scriptOfPage(): Promise<string> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL('schedules-page.harness.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['source'],
    target: 'chrome109',
    logLevel: 'warning',
  });
  return built.outputFiles[0]?.text ?? '';
}

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  const content = await scriptOfPage();
  const server = await ServerProcess.start();
  const lines = await Promise.all(people.map(() => FlakyLine.to(() => server.port)));
  for (const line of lines) {
    const type = 'text/html; charset=utf-8';
    line.pages.set('/trang.js', { type: 'text/javascript; charset=utf-8', content });
    line.pages.set('/trang', {
      type,
      content: '<!doctype html><html lang="vi"><script src="/trang.js"></script>',
    });
    line.pages.set('/favicon.ico', { type, content: '' });
  }
  browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    args: JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '[]') as string[],
  });
  const person: Stage['person'] = async (line, user, id) => {
    const context = await browser.createBrowserContext();
    return new TabPerson(context, `${line.address}/trang?user=${user}&id=${id}`);
  };
  stage = { server, lines, person };
});
afterAll(async () => {
  await browser.close();
  for (const line of stage.lines) line.close();
  await stage.server.stop();
});

describe('the same people in real pages, whose tabs are killed', { timeout: 3_600_000 }, () => {
  it(`end with the same document, and nothing that they made is lost (${String(runs)} schedules, seed ${String(seed)})`, async ({
    annotate,
  }) => {
    const counts = noCounts();
    const property = fc.asyncProperty(schedules, (schedule) => prove(stage, counts, schedule));
    await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
    await annotate(JSON.stringify({ seed, ...counts }), 'counts');
    expect(counts.schedules).toBe(runs);
    expect(counts.saved).toBeGreaterThan(runs);
  });
});
