import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { repositoryRoot } from '../repository.mjs';

/** @typedef {{ id: string, type: string, tags: readonly string[] }} Story */

const program = join(repositoryRoot, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');

/**
 * Builds Storybook, serves it on loopback and starts the browser of CHROME_PATH with the flags of
 * PHOIHOP_BROWSER_FLAGS (JSON). Letters are drawn without hinting, which differs from machine to machine.
 */
export async function openStorybook() {
  const folder = mkdtempSync(join(tmpdir(), 'phoihop-storybook-'));
  const built = spawnSync(process.execPath, [program, 'build', '--quiet', '--output-dir', folder], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  if (built.status !== 0) throw new Error('Storybook could not be built');
  /** @type {{ entries: Record<string, Story> }} */
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const server = await preview({
    configFile: false,
    root: tmpdir(),
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    args: [...JSON.parse(process.env.PHOIHOP_BROWSER_FLAGS ?? '[]'), '--font-render-hinting=none'],
    protocolTimeout: 120_000,
  });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    browser,
    stories: Object.values(index.entries).filter(({ type }) => type === 'story'),
    /** Pages of the docs. */
    docs: Object.values(index.entries).filter(({ tags }) => tags.includes('unattached-mdx')),
    /** The ids of all there is. */
    ids: Object.keys(index.entries),
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
