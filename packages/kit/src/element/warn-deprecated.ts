import { warnOnce } from './warn-once.js';

/**
 * Says once for each page that a page uses what will go. Called where the deprecated thing does its work: every
 * `@deprecated` member of a class and every `@deprecated` function calls it, and a test looks that they do
 * (docs/browsers.md).
 * @param what as a page writes it: `<ph-plan-editor> with “old-name”`, `defineOld()`
 * @param instead what to use: `“new-name”`
 */
export function warnDeprecated(what: string, instead: string): void {
  warnOnce(what, `${what} is deprecated; use ${instead}. The changelog says until when it works.`);
}
