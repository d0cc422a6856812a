import { createRequire } from 'node:module';

/** @typedef {import('@mdn/browser-compat-data').Identifier} Feature with those that belong to it */
/** @typedef {import('@mdn/browser-compat-data').SimpleSupportStatement} Statement */

/** The oldest browsers: the last Chromium on Windows 7 and 8, Firefox ESR, Safari of iOS 16. See docs/browsers.md. */
export const floor = { chrome: 109, firefox: 115, safari: 16.4 };

/** @type {import('@mdn/browser-compat-data').CompatData} */
export const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/**
 * What belongs to a feature: the members of an interface, the values of a property.
 * @param {Feature} feature
 * @returns {[name: string, part: Feature][]}
 */
export function partsOf(feature) {
  const parts = Object.entries(feature).filter(([name]) => name !== '__compat');
  return /** @type {[string, Feature][]} */ (parts);
}

/**
 * The oldest browsers that do not have a feature as it is written, without a flag or another name.
 * @param {Feature | undefined} feature without data, everybody is taken to have it
 * @returns {string[]}
 */
export function lackedBy(feature) {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return Object.entries(floor).flatMap(([browser, version]) => {
    const statements = [support[/** @type {keyof typeof floor} */ (browser)] ?? []].flat();
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
