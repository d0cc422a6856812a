import { join } from 'node:path';
import { ensureBrowser } from './browser/ensure.mjs';
import { flagsHere } from './browser/flags.mjs';
import { run, runScript } from './child.mjs';
import { ensureSpreadsheet } from './office/ensure-spreadsheet.mjs';
import { fromCounts, fromVitest, judge, readReport } from './reports.mjs';
import { repositoryRoot } from './repository.mjs';
import { isStrict } from './results.mjs';

/**
 * @typedef {import('./results.mjs').PartResult} PartResult
 * @typedef {{ reports: string, files?: string | undefined }} Surroundings `reports`: a folder outside the repository
 *   for the runners' reports; `files`: a pattern of the test files to run, for parts that take one
 * @typedef {{ name: string, what: string, run: (surroundings: Surroundings) => Promise<PartResult>, abreast?: true }} Part
 *   `abreast`: one process that opens no browser and prints only when it fails, so that its neighbours may run beside it
 */

/** A part that has no counts of its own: it passes or fails as one. @type {(script: string) => Part['run']} */
const asOne = (script) => async () =>
  (await runScript(script, [], { show: 'on-failure' })) === 0
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 };

/** @type {Part['run']} */
async function unitTests({ reports }) {
  // Some hundred megabytes: a person who has none is told which test was not run.
  if (isStrict(process.env)) await ensureSpreadsheet();
  const file = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return judge(await runScript('test:unit', reporters), readReport(file), fromVitest);
}

/**
 * Runs something that needs a browser, with the browser named in CHROME_PATH and the report in PHOIHOP_REPORT.
 * @param {string} what
 * @param {string} file of the report
 * @param {(env: Record<string, string>) => Promise<number>} start
 * @returns {Promise<PartResult>}
 */
async function withBrowser(what, file, start) {
  const browser = await ensureBrowser();
  if (!browser.ok) return { passed: 0, failed: 0, notRun: [{ what, remedy: browser.remedy }] };
  const exitCode = await start({ CHROME_PATH: browser.path, PHOIHOP_REPORT: file });
  return judge(exitCode, readReport(file), fromCounts);
}

/** @type {Part['run']} */
const widgetTests = ({ reports }) =>
  withBrowser('widget tests', join(reports, 'widgets.json'), (env) => runScript('test:widgets', [], { env }));

const vitest = join(repositoryRoot, 'node_modules', 'vitest', 'vitest.mjs');

/**
 * Schedules of people, cuts and kills in pages of a real browser against the real server: the first of those that
 * `schedules.test.ts` plays.
 * @param {string} schedules how many
 * @returns {Part['run']}
 */
export const chromiumSchedules =
  (schedules) =>
  async ({ reports }) => {
    const what = 'random schedules in real pages';
    const browser = await ensureBrowser();
    if (!browser.ok) return { passed: 0, failed: 0, notRun: [{ what, remedy: browser.remedy }] };
    const file = join(reports, 'chromium.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const exitCode = await run(
      process.execPath,
      [vitest, 'run', 'demo/server/src/saving/schedules.chromium', ...reporters],
      {
        env: {
          CHROME_PATH: browser.path,
          PHOIHOP_BROWSER_FLAGS: JSON.stringify(flagsHere()),
          PHOIHOP_CHROMIUM_SCHEDULES: schedules,
        },
      },
    );
    return judge(exitCode, readReport(file), fromVitest);
  };

const pageScript = join(repositoryRoot, 'packages', 'testing', 'src', 'pages', 'run.mjs');

/** @type {Part['run']} */
const pageTests = ({ reports }) =>
  withBrowser('built packages in real pages', join(reports, 'pages.json'), (env) =>
    run(process.execPath, [pageScript], {
      env: { ...env, PHOIHOP_BROWSER_FLAGS: JSON.stringify(flagsHere()) },
    }),
  );

/**
 * A script of ours that leaves its counts.
 * @param {string} name of the part
 * @param {...string} path in this folder
 * @returns {Part['run']}
 */
const counted =
  (name, ...path) =>
  async ({ reports }) => {
    const file = join(reports, `${name}.json`);
    const script = join(repositoryRoot, 'packages', 'tooling', 'src', ...path);
    const exitCode = await run(process.execPath, [script], { env: { PHOIHOP_REPORT: file } });
    return judge(exitCode, readReport(file), fromCounts);
  };

const createScript = join(repositoryRoot, 'packages', 'tooling', 'src', 'create', 'check.mjs');

/** @type {Part['run']} */
const createTest = ({ reports }) =>
  withBrowser('the widget that npm run create makes', join(reports, 'create.json'), (env) =>
    run(process.execPath, [createScript], { env }),
  );

/**
 * What `npm test` consists of, in its order.
 * @type {Part[]}
 */
export const parts = [
  { name: 'types', what: 'types', run: asOne('types'), abreast: true },
  { name: 'lint', what: 'lint', run: asOne('lint'), abreast: true },
  { name: 'format', what: 'format', run: asOne('format:check'), abreast: true },
  { name: 'deps', what: 'dependency rules', run: asOne('deps'), abreast: true },
  { name: 'unused', what: 'what nothing uses', run: asOne('unused'), abreast: true },
  { name: 'build', what: 'build', run: asOne('build'), abreast: true },
  {
    name: 'publish',
    what: 'the packages as npm would publish them',
    run: counted('publish', 'check-packages.mjs'),
  },
  {
    name: 'floor',
    what: 'what is built, held against the oldest browsers',
    run: counted('floor', 'floor', 'check.mjs'),
  },
  { name: 'bytes', what: 'what each entry weighs', run: counted('bytes', 'bytes.mjs') },
  { name: 'start', what: 'npm start serves the demo', run: asOne('start:check') },
  { name: 'unit', what: 'unit tests', run: unitTests },
  { name: 'widgets', what: 'widget tests in a browser', run: widgetTests },
  {
    name: 'accessibility',
    what: 'each widget by WCAG 2.2',
    run: counted('accessibility', 'accessibility.mjs'),
  },
  { name: 'create', what: 'the widget that npm run create makes', run: createTest },
  { name: 'pages', what: 'built packages in real pages', run: pageTests },
  // Five and not more: each takes some seconds of pages that are opened, killed and opened again.
  { name: 'chromium', what: 'random schedules in real pages', run: chromiumSchedules('5') },
];

const storyScript = join(repositoryRoot, 'packages', 'testing', 'src', 'story', 'run.mjs');

/** What `npm run test:story` consists of. @type {Part[]} */
export const storyParts = [
  {
    name: 'story',
    what: 'the story of a plan, by keyboard, on the real server',
    run: ({ reports }) =>
      withBrowser('the story', join(reports, 'story.json'), (env) =>
        run(process.execPath, [storyScript], {
          env: { ...env, PHOIHOP_BROWSER_FLAGS: JSON.stringify(flagsHere()) },
        }),
      ),
  },
];

/**
 * @param {string | undefined} only names with commas between, as given to `--only`
 * @param {Part[]} all
 * @returns {{ ok: true, parts: Part[] } | { ok: false, unknown: string[] }}
 */
export function selectParts(only, all) {
  if (only === undefined) return { ok: true, parts: all };
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !all.some((part) => part.name === name));
  return unknown.length > 0
    ? { ok: false, unknown }
    : { ok: true, parts: all.filter(({ name }) => names.includes(name)) };
}

/**
 * Parts in their order, those that may run beside each other together.
 * @param {Part[]} all
 * @returns {Part[][]}
 */
export function inGroups(all) {
  /** @type {Part[][]} */
  const groups = [];
  for (const part of all) {
    const last = groups.at(-1);
    if (part.abreast && last?.[0]?.abreast) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/**
 * Runs one part. A part that throws is one failure, and the others still run.
 * @param {Part} part
 * @param {Surroundings} surroundings
 * @returns {Promise<import('./results.mjs').NamedResult>}
 */
export async function runPart(part, surroundings) {
  try {
    return { name: part.name, ...(await part.run(surroundings)) };
  } catch (error) {
    console.log(error instanceof Error ? error.stack : String(error));
    return { name: part.name, passed: 0, failed: 1 };
  }
}
