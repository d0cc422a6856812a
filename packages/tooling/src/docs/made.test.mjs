import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository.mjs';
import { filesMadeWhole, madeAnew, makers, pagesWithMadeParts, readLibrary, unsaid } from './make.mjs';
import { ordersOf } from './marks.mjs';

const library = readLibrary();

/** @param {string} folder */
const sourceOf = (folder) =>
  readdirSync(join(repositoryRoot, folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|harness)\.ts$/u.test(path))
    .map((path) => readFileSync(join(repositoryRoot, folder, 'src', path), 'utf8'))
    .join('\n');

/** @param {string} source */
const partsIn = (source) =>
  new Set(Array.from(source.matchAll(/\spart="([a-z-]+)"/gu), ([, part = '']) => part));

describe('what is made of the docs', () => {
  it('is as `npm run docs -- --write` makes it', async () => {
    const by = makers(library);
    const parts = await Promise.all(pagesWithMadeParts().map((path) => madeAnew(path, by)));
    const pages = [...parts, ...filesMadeWhole(library)];
    const stale = pages.filter(({ now, made }) => now !== made).map(({ path }) => path);
    expect(stale).toEqual([]);
  });

  it('tells the API of every element', () => {
    const orders = pagesWithMadeParts()
      .filter((path) => !path.startsWith('docs/vi/'))
      .flatMap((path) => ordersOf(readFileSync(join(repositoryRoot, path), 'utf8')));
    for (const { element } of library.elements) expect(orders).toContain(`api ${element.tagName}`);
  });

  it('says in Vietnamese only what the sources still say', () => {
    expect(unsaid(library)).toEqual([]);
  });

  it('names the parts that an element has, and no others', () => {
    const shared = partsIn(sourceOf('packages/kit'));
    for (const { folder, element } of library.elements.filter(({ folder }) => folder !== 'packages/kit')) {
      const told = (element.cssParts ?? []).map(({ name = '' }) => name);
      const there = partsIn(sourceOf(folder));
      expect(
        [...there].filter((part) => !told.includes(part)),
        `${folder}: not told`,
      ).toEqual([]);
      expect(
        told.filter((part) => !there.has(part) && !shared.has(part)),
        `${folder}: not there`,
      ).toEqual([]);
    }
  });
});
