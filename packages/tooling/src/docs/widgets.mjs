import { existsSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { repositoryRoot } from '../repository.mjs';
import { tableOf } from './marks.mjs';

/** @typedef {{ folder: string, element: import('../manifest/public-api.mjs').Declaration }} Found */

/** Widgets in the order of the work; one that is not named stands behind them. */
const ORDER = [
  'plan-editor',
  'responsibility-matrix',
  'plan-agreement',
  'document-preview',
  'recipient-list',
  'progress-chart',
  'report-composer',
  'nomination-form',
  'honour-roster',
  'saving-status',
];

/** Elements that show something, in the order of the work. @param {readonly Found[]} elements */
export function widgetsOf(elements) {
  const place = (/** @type {Found} */ { folder }) => {
    const at = ORDER.indexOf(posix.basename(folder));
    return at < 0 ? ORDER.length : at;
  };
  return elements.filter(({ folder }) => folder !== 'packages/kit').sort((a, b) => place(a) - place(b));
}

/** How wide a picture stands in a table, in CSS pixels. */
const WIDTH = 260;

/**
 * The widgets with a picture and a sentence, as a table whose links fit a page.
 * @param {readonly Found[]} elements
 * @param {string} page from the root of the repository
 * @param {'en' | 'vi'} language
 * @param {import('./api.mjs').Language} said
 */
export function widgetTable(elements, page, language, { words, say }) {
  const from = dirname(page);
  const to = (/** @type {string} */ path) => relative(from, path).replaceAll('\\', '/');
  const rows = widgetsOf(elements).map(({ folder, element }) => {
    const name = posix.basename(folder);
    const translated = `docs/vi/${name}.md`;
    const target =
      language === 'vi' && existsSync(join(repositoryRoot, translated)) ? translated : `docs/${name}.md`;
    const picture = `docs/pictures/${name}.png`;
    const summary = say(element.summary ?? '');
    const shown = existsSync(join(repositoryRoot, picture))
      ? `<a href="${to(target)}"><img src="${to(picture)}" width="${WIDTH}" alt="${summary.replace(/\.$/u, '')}"></a>`
      : '';
    return [`[\`<${element.tagName}>\`](${to(target)})`, summary, shown];
  });
  return tableOf([words.widget, words.whatFor, words.picture], rows);
}
