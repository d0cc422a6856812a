/**
 * @typedef {{ what: string, remedy: string }} NotRun what this machine lacks, and how to get it
 * @typedef {{ passed: number, failed: number, skipped?: string[], notRun?: NotRun[] }} PartResult
 * @typedef {PartResult & { name: string }} NamedResult
 */

/**
 * Whether missing equipment must fail: the variable `CI`, as build servers set it.
 * @param {Record<string, string | undefined>} env
 */
export const isStrict = (env) => !['', '0', 'false', undefined].includes(env.CI?.toLowerCase());

/**
 * The sum of all parts. Skipped tests count as neither. In CI each thing that was not run is one failure.
 * @param {NamedResult[]} results
 * @param {{ strict: boolean }} options
 * @returns {{ passed: number, failed: number, exitCode: 0 | 1 }}
 */
export function sum(results, { strict }) {
  const passed = results.reduce((total, result) => total + result.passed, 0);
  const broken = results.reduce((total, result) => total + result.failed, 0);
  const missing = results.reduce((total, result) => total + (result.notRun ?? []).length, 0);
  const failed = broken + (strict ? missing : 0);
  return { passed, failed, exitCode: failed > 0 ? 1 : 0 };
}

/**
 * The lines that close a run: what failed, was skipped or not run, and `N passed, N failed` as the very last.
 * @param {NamedResult[]} results
 * @param {{ strict: boolean }} options
 * @returns {string[]}
 */
export function closingLines(results, options) {
  const { passed, failed } = sum(results, options);
  const lines = results.flatMap(({ name, failed: broken, skipped = [], notRun = [] }) => [
    ...skipped.map((test) => `skipped: ${name}: ${test}`),
    ...notRun.map(
      ({ what, remedy }) => `not run: ${what} — ${remedy}${options.strict ? ' (a failure in CI)' : ''}`,
    ),
    ...(broken > 0 ? [`failed: ${name} (${broken})`] : []),
  ]);
  return [...lines, `${passed} passed, ${failed} failed`];
}
