import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import prettier from 'prettier';
import { analyzeSources, sourcesOf, ts } from '../manifest/analyze.mjs';
import { isElement, publicApi } from '../manifest/public-api.mjs';
import { foldersOfElements } from '../manifest/write-manifests.mjs';
import { repositoryRoot } from '../repository.mjs';
import { conformanceTable } from '../accessibility/table.mjs';
import { apiOf } from './api.mjs';
import { eventClasses } from './event-classes.mjs';
import { llmsText } from './llms.mjs';
import { ordersOf, withMadeParts } from './marks.mjs';
import { snippetsOf } from './snippets.mjs';
import { tokenTable, tokensUsed } from './tokens.mjs';
import { widgetTable, widgetsOf } from './widgets.mjs';
import { commandTable, typesOf } from './schema.mjs';
import { englishOf } from './twins.mjs';
import { words } from './words.mjs';

/** @typedef {'en' | 'vi'} LanguageName */
/** @typedef {{ path: string, language: LanguageName }} Page `path`: from the root of the repository */

/** What is made for an order, by its first word; the others are given. @typedef {Record<string, (args: readonly string[], page: Page) => string>} Makers */

/** @param {string} name `plan-file` @returns {import('./schema.mjs').Schema} */
const schemaFile = (name) =>
  JSON.parse(
    readFileSync(join(repositoryRoot, 'packages', 'plan', 'schemas', `${name}.schema.json`), 'utf8'),
  );

export const vietnameseFile = join(repositoryRoot, 'docs', 'vi', 'api.json');

/** Docstrings in Vietnamese, by their English. @returns {Record<string, string>} */
export const vietnamese = () => JSON.parse(readFileSync(vietnameseFile, 'utf8'));

/** A docstring in Vietnamese, where somebody has written it. */
function sayingInVietnamese() {
  const known = vietnamese();
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

/** Docstrings in Vietnamese whose English nothing says any more. @param {ReturnType<typeof readLibrary>} library @returns {string[]} */
export function unsaid({ elements, classes }) {
  /** @type {Set<string>} */
  const said = new Set();
  const say = (/** @type {string} */ text) => {
    said.add(text.replaceAll(/\s+/gu, ' ').trim());
    return text;
  };
  for (const { element } of elements) {
    apiOf(element, classes, { words: words.vi, say });
    say(element.summary ?? '');
  }
  return Object.keys(vietnamese()).filter((text) => !said.has(text));
}

/** @param {ReturnType<typeof readLibrary>} library @returns {Makers} */
export function makers({ elements, classes }) {
  const said = {
    en: { words: words.en, say: (/** @type {string} */ text) => text },
    vi: { words: words.vi, say: sayingInVietnamese() },
  };
  const find = (/** @type {string | undefined} */ tag) => {
    const found = elements.find(({ element }) => element.tagName === tag);
    if (!found) throw new RangeError(`There is no element <${tag ?? ''}>.`);
    return found;
  };
  return {
    api([tag], { language }) {
      return apiOf(find(tag).element, classes, said[language]);
    },
    types([file = '', ...places]) {
      const pairs = places.map((place) => {
        const [name = '', path = ''] = place.split('=');
        return /** @type {const} */ ([name, path === '.' ? '' : path]);
      });
      return `\`\`\`ts\n${typesOf(schemaFile(file), pairs)}\n\`\`\``;
    },
    commands([file = ''], { language }) {
      return commandTable(schemaFile(file), words[language]);
    },
    snippet([number = '', language], { path }) {
      const twin = englishOf(path);
      const found = snippetsOf(readFileSync(join(repositoryRoot, twin), 'utf8'))[Number(number) - 1];
      if (found?.language !== language)
        throw new RangeError(
          `${twin}: snippet ${number} is not ${language ?? 'any'}: look where it has gone.`,
        );
      if (!found) throw new RangeError(`${twin} has no snippet ${number}.`);
      return `\`\`\`${found.language}${found.note === '' ? '' : ` ${found.note}`}\n${found.code}\`\`\``;
    },
    widgets(_, { path, language }) {
      return widgetTable(elements, path, language, said[language]);
    },
    accessibility(_, { language }) {
      const file = join(repositoryRoot, 'docs', 'accessibility.json');
      return conformanceTable(JSON.parse(readFileSync(file, 'utf8')), language);
    },
    tokens([tag], { language }) {
      return tag === undefined ? tokenTable(words[language]) : tokensUsed(find(tag).folder);
    },
  };
}

/**
 * Files that are made as a whole.
 * @param {ReturnType<typeof readLibrary>} library
 * @returns {{ path: string, now: string, made: string }[]}
 */
export function filesMadeWhole({ elements }) {
  const path = 'docs/llms.txt';
  const file = join(repositoryRoot, path);
  const index = readFileSync(join(repositoryRoot, 'docs', 'README.md'), 'utf8');
  const widgets = widgetsOf(elements).map(({ folder, element }) => ({
    link: `[\`<${element.tagName ?? ''}>\`](${posix.basename(folder)}.md)`,
    note: element.summary ?? '',
  }));
  return [{ path, now: existsSync(file) ? readFileSync(file, 'utf8') : '', made: llmsText(index, widgets) }];
}

/** Pages with made parts, from the root of the repository. @returns {string[]} */
export function pagesWithMadeParts() {
  const docs = readdirSync(join(repositoryRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'));
  return ['README.md', ...docs]
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
    return maker(args, { path, language });
  });
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  return { path, now, made: await prettier.format(made, options) };
}
