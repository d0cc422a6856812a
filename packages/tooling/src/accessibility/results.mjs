import { writeFileSync } from 'node:fs';

/**
 * What became of each criterion in each widget, by the widget's name.
 * @typedef {'met' | 'not-applicable' | 'failed'} Outcome
 * @typedef {Record<string, Record<string, Outcome>>} Results
 * @typedef {import('../widget-report.mjs').Session} Session
 */

const SUITE = /^<ph-(.+)> by WCAG 2\.2$/u;

/** @param {Iterable<Pick<Session, 'testResults'>>} sessions @returns {Results} sorted by name and number */
export function resultsOf(sessions) {
  /** @type {Results} */
  const found = {};
  for (const { testResults } of sessions)
    for (const { name, tests } of testResults?.suites ?? []) {
      const [, widget] = SUITE.exec(name) ?? [];
      if (widget === undefined) continue;
      found[widget] = Object.fromEntries(
        tests.map((test) => [
          test.name.split(' ')[0] ?? '',
          test.skipped ? 'not-applicable' : test.passed ? 'met' : 'failed',
        ]),
      );
    }
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** @param {string} file where the results go, as JSON @returns a reporter for web-test-runner.config.mjs */
export const criteriaReport = (file) => ({
  onTestRunFinished: (/** @type {{ sessions: Session[] }} */ { sessions }) =>
    writeFileSync(file, JSON.stringify(resultsOf(sessions))),
});
