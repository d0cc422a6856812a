import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository.mjs';
import { anchorsOf, linksOf } from './links.mjs';

/** Every page of the repository, from its root. */
const pages = readdirSync(repositoryRoot, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && !/(^|\/)(node_modules|dist|\.git)\//u.test(path));

describe('links', () => {
  it('are told apart: to pages, to headings, to the web', () => {
    const text = 'See [a](b.md#mot-hai), ![c](d.png "e"), <a href="f.md">, `[g](h.md)`, [i](https://j).';
    expect(linksOf(text)).toEqual([
      { path: 'b.md', anchor: 'mot-hai' },
      { path: 'd.png', anchor: '' },
    ]);
    expect(anchorsOf('# A `b`, c\n## Một – hai\n## Một – hai\n```\n# no\n```')).toEqual([
      'a-b-c',
      'một--hai',
      'một--hai-1',
    ]);
  });

  it('of all pages lead somewhere', () => {
    expect(pages.length).toBeGreaterThan(20);
    const broken = pages.flatMap((page) =>
      linksOf(readFileSync(join(repositoryRoot, page), 'utf8')).flatMap(({ path, anchor }) => {
        const target = path === '' ? join(repositoryRoot, page) : join(repositoryRoot, dirname(page), path);
        const name = `${page}: ${path}${anchor === '' ? '' : `#${anchor}`}`;
        if (!existsSync(target)) return [name];
        if (anchor === '' || !target.endsWith('.md')) return [];
        return anchorsOf(readFileSync(target, 'utf8')).includes(anchor) ? [] : [name];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('lead to every page of the docs from another', () => {
    const linked = new Set(
      pages.flatMap((page) =>
        linksOf(readFileSync(join(repositoryRoot, page), 'utf8')).map(({ path }) =>
          relative(repositoryRoot, join(repositoryRoot, dirname(page), path)).replaceAll('\\', '/'),
        ),
      ),
    );
    const alone = pages.filter((page) => page.startsWith('docs/') && !linked.has(page));
    expect(alone).toEqual([]);
  });
});
