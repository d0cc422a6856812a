import { createRequire } from 'node:module';

/**
 * What is used of MDN's data of browsers.
 * @typedef {{ version_added?: string | boolean | null, version_removed?: string | boolean, flags?: unknown[], prefix?: string,
 *   alternative_name?: string, partial_implementation?: boolean }} Statement
 * @typedef {{ support: Record<string, Statement | Statement[] | undefined> }} Compat
 * @typedef {{ __compat?: Compat } & { [name: string]: Feature }} Feature
 */

/** The oldest browsers: the last Chromium on Windows 7 and 8, Firefox ESR, Safari of iOS 16. See docs/browsers.md. */
export const floor = { chrome: 109, firefox: 115, safari: 16.4 };

/** @type {Feature} */
export const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/**
 * The oldest browsers that do not have a feature as it is written, without a flag or another name.
 * @param {Feature | undefined} feature without data, everybody is taken to have it
 * @returns {string[]}
 */
export function lackedBy(feature) {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return Object.entries(floor).flatMap(([browser, version]) => {
    const statements = [support[browser] ?? []].flat();
    return statements.some((statement) => holds(statement, version)) ? [] : [`${browser} ${version}`];
  });
}

/** @param {Statement} statement @param {number} version */
function holds(
  { version_added: added, version_removed: removed, flags, prefix, alternative_name: other },
  version,
) {
  if (flags !== undefined || prefix !== undefined || other !== undefined) return false;
  return isSince(added, version) && !isSince(removed, version);
}

/** @param {string | boolean | null | undefined} since `109`, or `≤37` where nobody knows more exactly @param {number} version */
function isSince(since, version) {
  if (typeof since !== 'string') return since === true;
  const number = Number.parseFloat(since.replace('≤', ''));
  return Number.isFinite(number) && number <= version;
}
