/** Which modules each of the files in a folder holds, as the server of the tests tells it. */
type Modules = Readonly<Record<string, readonly string[]>>;

/** Where the server keeps what several modules share; `packages/tooling/src/bundles`. */
const shared = /^(?<folder>\/__bundles__\/.+)\/[^/]+\.js$/u;

/** Must be called before anything is loaded that is to be told: browsers remember 250 files otherwise. */
export function watchLoading(): void {
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(5000);
}

/** The modules that the page has loaded by now, in whichever file: paths as `/packages/kit/src/idle/later-part.ts`. */
export async function loadedModules(): Promise<string[]> {
  const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  const folders = new Set(files.flatMap((path) => shared.exec(path)?.groups?.folder ?? []));
  const told = await Promise.all(
    Array.from(folders, async (folder) => (await (await fetch(`${folder}/modules.json`)).json()) as Modules),
  );
  return told.flatMap((modules) => files.flatMap((path) => modules[path] ?? []));
}
