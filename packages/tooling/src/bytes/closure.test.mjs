import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { closureOf, partOf, weigh } from './closure.mjs';

/** @typedef {import('./closure.mjs').Chunk} Chunk */

/** @param {string} fileName @param {Partial<Chunk>} rest @returns {[string, Chunk]} */
const chunk = (fileName, rest = {}) => [
  fileName,
  { fileName, code: `/* ${fileName} */`, imports: [], dynamicImports: [], modules: {}, ...rest },
];

/** @param {string[]} names */
const zipped = (...names) =>
  names.reduce((sum, name) => sum + gzipSync(`/* ${name} */`, { level: 9 }).length, 0);

describe('what is loaded together', () => {
  const chunks = new Map([
    chunk('entry.js', { imports: ['shared.js', 'https://elsewhere/x.js'], dynamicImports: ['dialog.js'] }),
    chunk('shared.js', { imports: ['entry.js'] }),
    chunk('dialog.js', { imports: ['words.js'] }),
    chunk('words.js'),
  ]);

  it('follows imports at once, in circles too, and no others', () => {
    expect([...closureOf(chunks, 'entry.js', 'at-once')]).toEqual(['entry.js', 'shared.js']);
  });

  it('follows later imports when all is asked for', () => {
    expect([...closureOf(chunks, 'entry.js', 'all')].sort()).toEqual([
      'dialog.js',
      'entry.js',
      'shared.js',
      'words.js',
    ]);
  });
});

describe('weighing', () => {
  it('counts what the page has not got yet, at first and later', () => {
    const chunks = new Map([
      chunk('base.js', { imports: ['shared.js'] }),
      chunk('entry.js', { imports: ['shared.js', 'own.js'], dynamicImports: ['dialog.js'] }),
      chunk('shared.js'),
      chunk('own.js'),
      chunk('dialog.js', { imports: ['shared.js'] }),
    ]);
    const weight = weigh(chunks, 'entry.js', 'base.js');
    expect(weight.first).toBe(zipped('entry.js', 'own.js'));
    expect(weight.later).toBe(zipped('dialog.js'));
    expect(weigh(chunks, 'entry.js', undefined).first).toBe(zipped('entry.js', 'shared.js', 'own.js'));
  });

  it('says what it is made of, the heaviest first', () => {
    const chunks = new Map([
      chunk('entry.js', {
        modules: { '/a/packages/kit/src/menu/menu.ts': 100, '/a/node_modules/@lit/context/index.js': 300 },
      }),
    ]);
    expect(weigh(chunks, 'entry.js', undefined).parts).toEqual([
      ['@lit/context', 0.75],
      ['kit/menu', 0.25],
    ]);
  });

  it.each([
    ['/r/packages/plan/src/index.ts', 'plan'],
    ['/r/packages/plan/src/commands/tasks/set.ts', 'plan/commands'],
    ['/r/node_modules/lit-html/lit-html.js', 'lit-html'],
    ['\0virtual:entry', 'glue'],
  ])('names the part of %s', (path, part) => {
    expect(partOf(path)).toBe(part);
  });
});
