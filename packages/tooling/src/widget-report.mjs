// A reporter for @web/test-runner that leaves the counts in a file, as vitest's own JSON reporter does.
import { writeFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, passed: boolean, skipped: boolean }} Test
 * @typedef {{ name: string, suites: Suite[], tests: Test[] }} Suite
 * @typedef {{ testFile: string, passed?: boolean, errors?: { message: string }[], testResults?: Suite }} Session
 * @typedef {{ passed: number, failed: number, skipped: string[] }} Counts
 */

/**
 * A test file that breaks outside its tests (it does not load, it never ends) counts as one failure.
 * @param {Iterable<Session>} sessions one for each test file and browser
 * @returns {Counts}
 */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
  for (const session of sessions) {
    const tests = session.testResults === undefined ? [] : testsOf(session.testResults, []);
    const failed = tests.filter((test) => !test.skipped && !test.passed).length;
    const brokenOutside = failed === 0 && (session.passed !== true || (session.errors ?? []).length > 0);
    counts.passed += tests.filter((test) => !test.skipped && test.passed).length;
    counts.failed += failed + (brokenOutside ? 1 : 0);
    counts.skipped.push(...tests.filter((test) => test.skipped).map((test) => test.name));
  }
  return counts;
}

/**
 * @param {Suite} suite
 * @param {string[]} path names of the suites around it
 * @returns {Test[]} with their full names
 */
function testsOf(suite, path) {
  const here = suite.name ? [...path, suite.name] : path;
  const own = suite.tests.map((test) => ({ ...test, name: [...here, test.name].join(' › ') }));
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, here))];
}

/**
 * @param {string} file where the counts go, as JSON
 * @returns {{ onTestRunFinished: (run: { sessions: Session[] }) => void }} for `reporters` of web-test-runner.config.mjs
 */
export function widgetReport(file) {
  return {
    onTestRunFinished: ({ sessions }) => writeFileSync(file, JSON.stringify(countSessions(sessions))),
  };
}
