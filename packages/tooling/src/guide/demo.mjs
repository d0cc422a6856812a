import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { repositoryRoot } from '../repository.mjs';

/** As wide and high as a picture of a whole window is (CSS pixels). */
const WINDOW = { width: 1280, height: 860 };

/**
 * Builds the demo, starts it with its server on the province of its seed, and opens the browser of CHROME_PATH with the
 * flags of PHOIHOP_BROWSER_FLAGS (JSON). Whatever is done in it is thrown away with it.
 */
export async function openDemo() {
  process.chdir(repositoryRoot);
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-guide-'));
  const pages = join(folder, 'pages');
  await build({ configFile: 'vite.config.ts', logLevel: 'warn', build: { outDir: pages } });
  const { status } = spawnSync(process.execPath, ['demo/server/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the server of the demo could not be built');
  const server = spawn(
    process.execPath,
    ['packages/tooling/src/story/serve.mjs', pages, join(folder, 'data')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => {
    server.once('close', resolve);
  });
  process.once('exit', () => server.kill('SIGTERM'));
  /** @type {string} */
  const address = await new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).once('line', resolve);
    server.once('close', () => reject(new Error('the demo could not be served')));
  });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    args: [...JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '[]'), '--font-render-hinting=none'],
    protocolTimeout: 120_000,
  });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  page.on('dialog', (dialog) => void dialog.accept());
  return {
    address,
    page,
    async close() {
      await browser.close();
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
