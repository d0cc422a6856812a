import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemsOf } from './check-package.mjs';

describe('a package that is to be published', () => {
  /** @type {string} */
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'phoihop-publish-'));
    mkdirSync(join(folder, 'dist'));
    for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md']) writeFileSync(join(folder, name), 'Thử');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** @param {Record<string, string>} files */
  const given = (files) => {
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({
        name: 'thu',
        version: '1.0.0',
        license: 'MIT',
        type: 'module',
        files: ['dist', 'CHANGELOG.md'],
        exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
      }),
    );
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'dist', name), text);
  };

  it('passes when it holds what it names', async () => {
    given({ 'index.js': 'export const a = 1;\n', 'index.d.ts': 'export declare const a: number;\n' });
    expect(await problemsOf(folder)).toEqual([]);
  }, 30_000);

  it('fails when it names a file that it lacks', async () => {
    given({ 'index.js': 'export const a = 1;\n' });
    expect((await problemsOf(folder)).join('\n')).toContain('./dist/index.d.ts');
  }, 30_000);

  it('fails when an entry can be imported in a page alone', async () => {
    given({
      'index.js': 'export const a = window.name;\n',
      'index.d.ts': 'export declare const a: string;\n',
    });
    expect(await problemsOf(folder)).toEqual(['thu cannot be imported in plain Node: window is not defined']);
  }, 30_000);

  it('fails when it lacks its licence, or brings what is nobody’s but ours', async () => {
    given({
      'index.js': 'export const a = 1;\n',
      'index.d.ts': 'export declare const a: number;\n',
      '.tsbuildinfo': '{}',
    });
    rmSync(join(folder, 'LICENSE'));
    expect(await problemsOf(folder)).toEqual(['brings no LICENSE', 'brings dist/.tsbuildinfo']);
  }, 30_000);
});
