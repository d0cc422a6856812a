/** Addresses on the same server that a page or a compiled module names. */
const inPage = /<script[^>]*\bsrc="(?<path>[^"]+)"/g;
const inModule = /(?:\bfrom\s*|\bimport\s*\(?\s*)"(?<path>(?:\/|\.{1,2}\/)[^"]+)"/g;

/** Vite's answer while it bundles dependencies that it has just met; a browser is told to load the page again. */
const outdatedDependency = 504;

/**
 * The addresses that a page or a module loads next.
 * @param {string} text
 * @param {string} url its own address
 * @returns {string[]} absolute, on the same server, each once
 */
export function nextAddresses(text, url) {
  const pattern = /^\s*<(!doctype|html)/i.test(text) ? inPage : inModule;
  const found = [...text.matchAll(pattern)].map((match) => new URL(match.groups?.path ?? '', url));
  return [...new Set(found.filter(({ origin }) => origin === new URL(url).origin).map(String))];
}

/**
 * Loads a page and every module that it leads to, as a browser would, so that a source which does not resolve or
 * compile shows.
 * @param {string} url of the page
 * @param {{ load?: typeof fetch, reloads?: number }} [options] `reloads`: how often it may begin anew
 * @returns {Promise<{ loaded: number, problems: string[] }>} the number of files, and what is wrong, a line each
 */
export async function checkPage(url, { load = fetch, reloads = 3 } = {}) {
  /** @type {string[]} */
  const problems = [];
  const seen = new Set([url]);
  const waiting = [url];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const response = await load(next, { headers: { accept: next === url ? 'text/html' : '*/*' } });
    const text = await response.text();
    if (response.status === outdatedDependency && reloads > 0)
      return checkPage(url, { load, reloads: reloads - 1 });
    if (!response.ok) {
      problems.push(`${next}: ${response.status} ${response.statusText}`);
      continue;
    }
    const following = nextAddresses(text, next).filter((address) => !seen.has(address));
    following.forEach((address) => seen.add(address));
    waiting.push(...following);
  }
  if (seen.size === 1 && problems.length === 0) problems.push(`${url} loads no script: is it the demo?`);
  return { loaded: seen.size, problems };
}
