// Which runner tests which package. Both runners' configuration reads it, so that no test falls between them.

/** Packages without a DOM: vitest tests them in Node. All others are tested in a browser by @web/test-runner. */
export const packagesWithoutDom = ['vietnamese', 'plan', 'themes', 'document'];
