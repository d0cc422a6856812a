import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { analyzeSources, sourcesOf, ts } from '../manifest/analyze.mjs';
import { isElement, publicApi } from '../manifest/public-api.mjs';
import { foldersOfElements } from '../manifest/write-manifests.mjs';
import { repositoryRoot } from '../repository.mjs';
import { apiOf } from './api.mjs';
import { eventClasses } from './event-classes.mjs';
import { ordersOf, withMadeParts } from './marks.mjs';
import { commandTable, schemaAt, typeOf } from './schema.mjs';
import { words } from './words.mjs';

/** @typedef {'en' | 'vi'} LanguageName */

/** What is made for an order, by its first word; the others are given. @typedef {Record<string, (args: readonly string[], language: LanguageName) => string>} Makers */

/** @param {string} name `plan-file` @returns {import('./schema.mjs').Schema} */
const schemaFile = (name) =>
  JSON.parse(
    readFileSync(join(repositoryRoot, 'packages', 'plan', 'schemas', `${name}.schema.json`), 'utf8'),
  );

/** A docstring in another language, where somebody has written it. @param {LanguageName} language */
function sayingIn(language) {
  if (language === 'en') return (/** @type {string} */ text) => text;
  const known = /** @type {Record<string, string>} */ (
    JSON.parse(readFileSync(join(repositoryRoot, 'docs', 'vi', 'api.json'), 'utf8'))
  );
  return (/** @type {string} */ text) => known[text.replaceAll(/\s+/gu, ' ').trim()] ?? text;
}

/** What the sources of the library say: its elements with the folders of their packages, and the classes of events. */
export function readLibrary() {
  const folders = foldersOfElements();
  const sources = sourcesOf(folders);
  const all = analyzeSources(sources);
  const elements = folders.flatMap((folder) =>
    publicApi(all, folder).modules.flatMap(({ declarations = [] }) =>
      declarations.filter(isElement).map((element) => ({ folder, element })),
    ),
  );
  return { elements, classes: eventClasses(ts, sources) };
}

/** @param {ReturnType<typeof readLibrary>} library @returns {Makers} */
export function makers({ elements, classes }) {
  const saying = { en: sayingIn('en'), vi: sayingIn('vi') };
  return {
    api([tag], language) {
      const found = elements.find(({ element }) => element.tagName === tag);
      if (!found) throw new RangeError(`There is no element <${tag}>.`);
      return apiOf(found.element, classes, { words: words[language], say: saying[language] });
    },
    type([file = '', path = '', name = '']) {
      return `\`\`\`ts\ntype ${name} = ${typeOf(schemaAt(schemaFile(file), path === '.' ? '' : path))}\n\`\`\``;
    },
    commands([file = ''], language) {
      return commandTable(schemaFile(file), words[language]);
    },
  };
}

/** Pages with made parts, from the root of the repository. @returns {string[]} */
export function pagesWithMadeParts() {
  return readdirSync(join(repositoryRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .filter((path) => ordersOf(readFileSync(join(repositoryRoot, path), 'utf8')).length > 0)
    .sort();
}

/**
 * A page with its parts made anew, as the formatter leaves it.
 * @param {string} path from the root @param {Makers} by
 * @returns {Promise<{ path: string, now: string, made: string }>}
 */
export async function madeAnew(path, by) {
  const file = join(repositoryRoot, path);
  const now = readFileSync(file, 'utf8');
  const language = path.startsWith('docs/vi/') ? 'vi' : 'en';
  const made = withMadeParts(now, (order) => {
    const [kind = '', ...args] = order.split(' ');
    const maker = by[kind];
    if (!maker) throw new RangeError(`${path}: nothing makes “${order}”.`);
    return maker(args, language);
  });
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  return { path, now, made: await prettier.format(made, options) };
}
