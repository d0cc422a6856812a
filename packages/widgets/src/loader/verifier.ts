import { ReleaseFault, type ReleaseFiles } from './release.js';

/**
 * Loads files of a release with their hashes, each once; resolves when a file and all that it imports at once have
 * come, rejects with a `ReleaseFault` else. A file that failed is asked for anew the next time.
 * @param base address of the release, with a slash at its end
 */
export function verifierOf(
  release: ReleaseFiles,
  base: string,
  page: Document,
): (file: string) => Promise<void> {
  const asked = new Map<string, Promise<void>>();

  const ask = (file: string): Promise<void> => {
    const known = asked.get(file);
    if (known) return known;
    const { integrity } = release.files[file] ?? {};
    // A file that the release does not name is not loaded at all.
    const coming = integrity ? preload(base + file, integrity, page) : Promise.reject(new Error());
    const settled = coming.catch(() => {
      asked.delete(file);
      throw new ReleaseFault(file);
    });
    asked.set(file, settled);
    return settled;
  };

  return async (file) => {
    await Promise.all(closureOf(release, file).map(ask));
  };
}

/** A file and all that is imported at once from there on. */
export function closureOf(release: ReleaseFiles, file: string): string[] {
  const reached = new Set([file]);
  for (const name of reached) for (const next of release.files[name]?.imports ?? []) reached.add(next);
  return [...reached];
}

/** Browsers without `modulepreload` (Safari below 17) check by `fetch`; the import then comes from their cache. */
async function preload(href: string, integrity: string, page: Document): Promise<void> {
  const link = page.createElement('link');
  if (!link.relList.supports('modulepreload')) {
    const { ok } = await fetch(href, { integrity });
    if (!ok) throw new Error();
    return;
  }
  await new Promise<unknown>((resolve, reject) => {
    link.rel = 'modulepreload';
    link.integrity = integrity;
    link.href = href;
    link.onload = resolve;
    link.onerror = reject;
    page.head.append(link);
  }).finally(() => {
    link.remove();
  });
}
