import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  docPages,
  mdxOf,
  servedFolders,
  textInStorybook,
} from '../packages/tooling/src/storybook/doc-pages.mjs';

export { servedFolders };

const MARK = '?page';
const folder = '.storybook/pages';

/** Writes a page of Storybook for each page of the docs; their folder is not kept by git. @param {string} root of the repository */
export function writeDocPages(root) {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  for (const page of docPages()) {
    const source = mdxOf(page, folder, '../../packages/tooling/src/docs/slug.mjs');
    writeFileSync(join(root, folder, `${page.id}.mdx`), source);
  }
}

/** The text of a page, with its links as they lead within Storybook: `../docs/start.md?page`. */
export function docPagesPlugin() {
  return {
    name: 'phoihop-doc-pages',
    /** @type {'pre'} */
    enforce: 'pre',
    /** @param {string} id */
    load: (id) => {
      if (!id.endsWith(MARK)) return undefined;
      const pages = docPages();
      const page = pages.find(({ path }) => id.slice(0, -MARK.length).endsWith(`/${path}`));
      if (!page) throw new RangeError(`The docs have no ${id}.`);
      return `export default ${JSON.stringify(textInStorybook(page, pages))};`;
    },
  };
}
