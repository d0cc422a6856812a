/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Runs in the page: whether a page of the docs stands there. */
const stands = () =>
  document.querySelector('.sbdocs h1') !== null ||
  document.querySelector('.sb-errordisplay h1:not(:empty)') !== null;

/**
 * Runs in the page: what is wrong with what stands there.
 * @param {readonly string[]} known ids of all pages and stories
 */
async function faultsSeen(known) {
  const images = [...document.querySelectorAll('.sbdocs img')].filter(
    (each) => each instanceof HTMLImageElement,
  );
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  const links = [...document.querySelectorAll('.sbdocs a')].map((link) => link.getAttribute('href') ?? '');
  const anchors = links
    .filter((href) => href.startsWith('#'))
    .map((href) => decodeURIComponent(href.slice(1)));
  return [
    ...(document.querySelector('.sbdocs h1') === null ? ['it does not stand there'] : []),
    ...images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => `no picture ${src}`),
    ...links
      .filter((href) => href.startsWith('?path='))
      .map((href) => /^\?path=\/(?:docs|story)\/([^#]+)/u.exec(href)?.[1] ?? href)
      .filter((id) => !known.includes(id))
      .map((id) => `leads to ${id}, which is not there`),
    ...anchors
      .filter((id) => document.getElementById(id) === null)
      .map((id) => `leads to #${id}, which is not there`),
  ];
}

/**
 * Opens a page of the docs in the built Storybook, and tells what is wrong with it.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address of Storybook
 * @param {string} id
 * @param {readonly string[]} known ids of all pages and stories
 * @returns {Promise<string[]>}
 */
export async function readDoc(page, address, id, known) {
  /** @type {string[]} */
  const thrown = [];
  const listen = (/** @type {unknown} */ error) => thrown.push(`thrown: ${String(error)}`);
  page.on('pageerror', listen);
  const url = new URL('iframe.html', address);
  url.searchParams.set('id', id);
  url.searchParams.set('viewMode', 'docs');
  await page.goto(url.href, { waitUntil: 'load' });
  try {
    await page.waitForFunction(stands, { timeout: 60_000 });
  } catch {
    thrown.push('it did not come');
  }
  const seen = await page.evaluate(faultsSeen, known);
  page.off('pageerror', listen);
  return [...thrown, ...seen];
}
