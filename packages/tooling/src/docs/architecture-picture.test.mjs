import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository.mjs';

const picture = readFileSync(join(repositoryRoot, 'docs/pictures/packages.svg'), 'utf8');
const folders = readdirSync(join(repositoryRoot, 'packages'));
/** What people use, and what tests use: tools and benchmarks stand beside. */
const drawn = folders.filter((name) => !['tooling', 'bench'].includes(name));

/** @param {string} name of a package */
const importsOf = (name) => {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(repositoryRoot, 'packages', name, 'package.json'), 'utf8'),
  );
  return Object.keys({ ...dependencies, ...peerDependencies })
    .filter((each) => each.startsWith('@phoihop/'))
    .map((each) => each.replace('@phoihop/', ''));
};

describe('the picture of the packages', () => {
  it('names each of them, and no other', () => {
    const named = Array.from(picture.matchAll(/<text[^>]*>([a-z-]+)<\/text>/gu), ([, name]) => name);
    expect(named.filter((name) => name !== undefined).sort()).toEqual([...drawn].sort());
  });

  it('draws an arrow only where one imports the other', () => {
    const arrows = Array.from(picture.matchAll(/data-imports="([a-z-]+) ([a-z-]+)"/gu));
    expect(arrows.length).toBeGreaterThan(6);
    for (const [, from = '', to = ''] of arrows) expect(importsOf(from), `${from} imports`).toContain(to);
  });
});
