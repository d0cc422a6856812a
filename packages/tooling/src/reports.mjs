// From the machine-readable reports of the test runners to counts.
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {import('./results.mjs').PartResult} PartResult
 * @typedef {{ fullName: string, status: string }} Assertion
 * @typedef {{ status: string, assertionResults: Assertion[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} VitestReport
 */

/** @type {(file: string) => string | undefined} the text of a report, undefined when there is none */
export const readReport = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/**
 * @param {VitestReport} report of vitest's JSON reporter
 * @returns {PartResult} a test file that fails outside its tests (it does not load) counts as one failure
 */
export function fromVitest(report) {
  const files = report.testResults ?? [];
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const left = files
    .flatMap((file) => file.assertionResults)
    .filter((test) => !['passed', 'failed'].includes(test.status))
    .map((test) => test.fullName);
  const lacking = left.map(lacked);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: left.filter((_, at) => lacking[at] === null),
    notRun: lacking.filter((each) => each !== null),
  };
}

/**
 * A test that needs something of the machine says so at the end of its name, with the remedy: `… (needs LibreOffice:
 * apt-get install …)`. Where it is skipped, it was not run.
 * @param {string} name
 * @returns {import('./results.mjs').NotRun | null}
 */
function lacked(name) {
  const [, what, remedy] = /^(.*\S)\s*\(needs [^:()]+: ([^()]+)\)$/u.exec(name) ?? [];
  return what === undefined || remedy === undefined ? null : { what, remedy };
}

/**
 * @param {unknown} report of our own reporter for @web/test-runner, or of another script of ours
 * @returns {PartResult}
 */
export function fromCounts(report) {
  const { passed, failed, skipped = [], notRun = [] } = /** @type {Partial<PartResult>} */ (report ?? {});
  if (!isCount(passed) || !isCount(failed)) throw new RangeError('the report has no counts');
  return { passed, failed, skipped, notRun };
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
const isCount = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/**
 * What a runner's exit code and report say together. A runner that breaks, leaves no report, ran nothing, or says
 * “failed” without a failing test is one failure: nothing that went wrong may look like success.
 * @param {number} exitCode
 * @param {string | undefined} report text of the report, undefined when there is none
 * @param {(report: any) => PartResult} read
 * @returns {PartResult}
 */
export function judge(exitCode, report, read) {
  let result;
  try {
    result = read(JSON.parse(report ?? ''));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const saysNothing =
    result.passed + result.failed + (result.skipped ?? []).length + (result.notRun ?? []).length === 0;
  const silentFailure = result.failed === 0 && (exitCode !== 0 || saysNothing);
  return silentFailure ? { ...result, failed: 1 } : result;
}
