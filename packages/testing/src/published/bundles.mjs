/** @typedef {import('./project.harness.mjs').ProjectHarness} ProjectHarness */

/**
 * The packages whose code is in a bundle, in what it loads later too: those whose files its source maps name.
 * @param {ProjectHarness} project @param {string} folder
 * @param {(file: string) => boolean} of those files of the bundle alone
 * @returns {Set<string>} `@phoihop/kit`, `lit` …
 */
export function packagesIn(project, folder, of = () => true) {
  const maps = project
    .filesIn(folder)
    .filter((path) => path.endsWith('.js.map') && of(path.replace(/\.map$/u, '')));
  const sources = maps.flatMap((path) => {
    const map = /** @type {{ sources: string[] }} */ (JSON.parse(project.read(`${folder}/${path}`)));
    return map.sources;
  });
  return new Set(
    sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1] ?? []),
  );
}
