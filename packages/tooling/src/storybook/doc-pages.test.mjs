import { describe, expect, it } from 'vitest';
import { docPages, textInStorybook } from './doc-pages.mjs';

const pages = docPages();
/** @param {string} path */
const page = (path) => {
  const found = pages.find((each) => each.path === path);
  if (!found) throw new RangeError(path);
  return found;
};

describe('the docs in Storybook', () => {
  it('have a page for each of theirs, by names that differ', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(page('docs/start.md')).toMatchObject({
      title: 'Docs/Start in five minutes',
      id: 'docs-start-in-five-minutes--docs',
    });
  });

  it('lead to each other within it, and show their pictures', () => {
    const index = textInStorybook(page('docs/README.md'), pages);
    expect(index).toContain('[Start in five minutes](?path=/docs/docs-start-in-five-minutes--docs)');
    expect(index).toContain('src="./docs/pictures/plan-editor.png"');
    expect(index).not.toMatch(/\]\([^?)]*\.md/u);
  });

  it('lead from a widget to its stories, and leave code as it is', () => {
    const editor = textInStorybook(page('docs/plan-editor.md'), pages);
    expect(editor).toContain('[Its states as stories](?path=/docs/plan-editor--docs)');
    expect(editor).toContain('<ph-plan src="plan.json"><ph-plan-editor></ph-plan-editor></ph-plan>');
    expect(editor).not.toContain('<!--');
  });

  it('link nothing that it does not have', () => {
    for (const each of pages)
      for (const [, target = ''] of textInStorybook(each, pages)
        .replaceAll(/`[^`]*`/gu, '')
        .matchAll(/\]\(([^)\s]+)\)/gu))
        expect(target, each.path).toMatch(/^(?:\?path=|\.\/|#|https?:|mailto:)/u);
  });
});
