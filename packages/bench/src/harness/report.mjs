import { ratioOf, spreadOf } from './statistics.mjs';

/**
 * @typedef {import('./measure.mjs').Measures} Measures
 * @typedef {{ entry: string, gzip: import('./bundle.mjs').Bytes, rounds: Measures[] }} EntryResult `rounds` in their order
 * @typedef {{ suite: string, setting: string, version: string, day: string, baseline: string, entries: EntryResult[] }} SettingResult `version` of the browser, `day` as ISO day
 */

/** @param {number} value */
const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3));

/** @param {import('./statistics.mjs').Spread} spread */
const shown = ({ median, low, high }) => `${short(median)} (${short(low)}–${short(high)})`;

/**
 * One setting as a Markdown table: medians with quartiles, and ratios to the baseline within the same round.
 * @param {SettingResult} result
 * @returns {string}
 */
export function tableOf({ suite, setting, version, day, baseline, entries }) {
  const base = entries.find(({ entry }) => entry === baseline);
  if (!base) throw new RangeError(`no baseline “${baseline}”`);
  const names = Object.keys(base.rounds[0] ?? {});
  const head = ['measure', ...entries.map(({ entry }) => entry)];
  const of = (/** @type {EntryResult} */ result, /** @type {string} */ name) =>
    result.rounds.map((round) => round[name] ?? 0);
  const rows = names.map((name) => [
    name,
    ...entries.map((result) => {
      const spread = shown(spreadOf(of(result, name)));
      const ratio = result === base ? undefined : ratioOf(of(result, name), of(base, name));
      return ratio ? `${spread}, ×${short(ratio.median)} (${short(ratio.low)}–${short(ratio.high)})` : spread;
    }),
  ]);
  const bytes = (/** @type {keyof import('./bundle.mjs').Bytes} */ which) =>
    entries.map(({ gzip }) => String(gzip[which]));
  const lines = [
    head,
    head.map(() => '---'),
    ['bytes gzip, at first', ...bytes('first')],
    ['bytes gzip, all', ...bytes('all')],
    ...rows,
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return [`### ${suite}, ${setting}`, '', `${version}, ${day}`, '', ...lines, ''].join('\n');
}

const BEGIN = '<!-- npm run bench -- --suite all --write: tables -->';
const END = '<!-- end of the tables -->';

/**
 * A page with the tables of a run between its marks, in the place of those of an earlier run.
 * @param {string} page @param {readonly SettingResult[]} results
 */
export function withTables(page, results) {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new RangeError(`the page lacks “${BEGIN}” and “${END}”`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${results.map(tableOf).join('\n')}\n${page.slice(end)}`;
}
