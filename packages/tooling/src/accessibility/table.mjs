import { tableOf } from '../docs/marks.mjs';
import { ownTests } from './own-tests.mjs';
import { standard } from './standard.mjs';

/** @typedef {import('./results.mjs').Results} Results */

/** @type {Readonly<Record<'en' | 'vi', Record<'criterion' | 'level' | 'met' | 'own' | 'none' | 'failed' | 'untested' | 'nobody', string>>>} */
const words = {
  en: {
    criterion: 'success criterion',
    level: 'level',
    met: 'met',
    own: 'met ¹',
    none: 'n/a',
    failed: '**not met**',
    untested: 'not tested',
    nobody: 'No test looks at these',
  },
  vi: {
    criterion: 'tiêu chí',
    level: 'mức',
    met: 'đạt',
    own: 'đạt ¹',
    none: 'không có',
    failed: '**chưa đạt**',
    untested: 'chưa thử',
    nobody: 'Chưa có phép thử tự động',
  },
};

/**
 * Criterion by widget, and the criteria that nobody has looked at by a test.
 * @param {Results} results @param {'en' | 'vi'} language
 */
export function conformanceTable(results, language) {
  const said = words[language];
  const widgets = Object.keys(results);
  const cell = (/** @type {string} */ number, /** @type {string} */ widget) => {
    const outcome = results[widget]?.[number];
    if (outcome === 'failed') return said.failed;
    if (outcome === 'met') return said.met;
    if (ownTests.some((own) => own.number === number && own.widget === widget)) return said.own;
    return outcome === 'not-applicable' ? said.none : said.untested;
  };
  const rows = standard.map((criterion) => ({
    criterion,
    cells: widgets.map((widget) => cell(criterion.number, widget)),
  }));
  const looked = rows.filter(({ cells }) => cells.some((each) => each !== said.untested));
  const others = rows.filter((row) => !looked.includes(row));
  const table = tableOf(
    [said.criterion, said.level, ...widgets],
    looked.map(({ criterion, cells }) => [
      `${criterion.number} ${criterion[language]}`,
      criterion.level,
      ...cells,
    ]),
  );
  const left = others.map(({ criterion }) => `${criterion.number} ${criterion[language]}`).join('; ');
  return `${table}\n\n${said.nobody}: ${left}.`;
}
