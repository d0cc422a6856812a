import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { toId } from 'storybook/internal/csf';
import { repositoryRoot } from '../repository.mjs';

/** @typedef {{ path: string, title: string, id: string }} DocPage `path`: from the root of the repository; `title`, `id`: in Storybook */

/** Pages beside the docs that these lead to. */
const BESIDE = ['CONTRIBUTING.md', 'demo/README.md', 'demo/server/README.md'];

/** What Storybook serves as it is, by the paths of the repository. */
export const servedFolders = ['docs', 'packages/plan/schemas'];

/** Where a reader begins; Storybook opens with what stands first and in no group. @type {Readonly<Record<string, string>>} */
const BEGINNINGS = {
  'docs/README.md': 'Which widget',
  'docs/vi/README.md': 'Chọn thành phần nào',
};

/** @param {string} path @param {string} text */
function titleOf(path, text) {
  const heading = /^# (.+)$/mu.exec(text)?.[1] ?? path;
  const name = heading.replaceAll('`', '').replaceAll('/', '·').trim();
  const folder = posix.dirname(path);
  const kinds = { 'docs/decisions': 'Docs/Decisions', 'docs/embedding': 'Docs/Embedding' };
  const kind = folder.startsWith('docs/vi')
    ? 'Tài liệu'
    : (new Map(Object.entries(kinds)).get(folder) ?? 'Docs');
  return BEGINNINGS[path] ?? `${kind}/${name}`;
}

/** The pages of the docs, as pages of Storybook. @returns {DocPage[]} */
export function docPages() {
  const docs = readdirSync(join(repositoryRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .sort();
  return [...docs, ...BESIDE].map((path) => {
    const title = titleOf(path, readFileSync(join(repositoryRoot, path), 'utf8'));
    return { path, title, id: toId(title, 'docs') };
  });
}

/**
 * A target as Storybook knows it: a page of it, a file that it serves, or undefined.
 * @param {string} from the page that holds the link @param {string} target @param {readonly DocPage[]} pages
 */
function inStorybook(from, target, pages) {
  const [relative = '', anchor] = target.split('#');
  if (/^[a-z][a-z\d+.-]*:/iu.test(target) || relative === '') return target;
  const path = posix.join(posix.dirname(from), decodeURIComponent(relative));
  const page = pages.find((each) => each.path === path);
  if (page) return `?path=/docs/${page.id}${anchor === undefined ? '' : `#${anchor}`}`;
  return servedFolders.some((folder) => path.startsWith(`${folder}/`)) ? `./${path}` : undefined;
}

/** Text outside of code, changed; code as it is. @param {string} text @param {(part: string) => string} change */
const outsideCode = (text, change) =>
  text
    .split(/(^(?:`{3,})[\s\S]*?^`{3,}$|`[^`\n]+`)/mu)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');

/**
 * A page as Storybook shows it: links and pictures lead within it, and a widget's page to its stories.
 * @param {DocPage} page @param {readonly DocPage[]} pages
 */
export function textInStorybook({ path }, pages) {
  const text = readFileSync(join(repositoryRoot, path), 'utf8').replaceAll(/<!--[\s\S]*?-->\n*/gu, '');
  const name = posix.basename(path, '.md');
  const hasStories = existsSync(join(repositoryRoot, 'stories', `${name}.stories.ts`));
  const [heading = '', ...rest] = text.split('\n');
  const states = path.startsWith('docs/vi/') ? 'Các trạng thái trong Storybook' : 'Its states as stories';
  const lines = hasStories
    ? [heading, '', `[${states}](?path=/docs/${toId(name, 'docs')})`, ...rest]
    : [heading, ...rest];
  // A link may hold code and a picture, so that its target is looked for by itself.
  const linked = (/** @type {string} */ part) =>
    part
      .replaceAll(/(\[([^[\]]*))?\]\(([^)\s]+)\)/gu, (_whole, opening = '', words = '', target = '') => {
        const found = target.startsWith('?') ? target : inStorybook(path, target, pages);
        // What Storybook does not have is told, and not linked.
        return found === undefined && opening !== '' ? words : `${opening}](${found ?? target})`;
      })
      .replaceAll(
        /\b(href|src)="([^"]+)"/gu,
        (whole, /** @type {string} */ name_, /** @type {string} */ target) => {
          const found = inStorybook(path, target, pages);
          return found === undefined ? whole : `${name_}="${found}"`;
        },
      );
  return outsideCode(lines.join('\n'), linked);
}

/** The source of a page of Storybook. @param {DocPage} page @param {string} from its folder @param {string} slug the module of `slugOf` */
export const mdxOf = (
  { path, title },
  from,
  slug,
) => `import { Markdown, Meta } from '@storybook/addon-docs/blocks';
import { slugOf } from '${slug}';
import text from '${posix.relative(from, path)}?page';

<Meta title=${JSON.stringify(title)} />

<Markdown options={{ slugify: slugOf }}>{text}</Markdown>
`;
