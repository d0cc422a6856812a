import { slugOf } from './slug.mjs';

/** Without code, in which nothing is a link. @param {string} text */
function withoutCode(text) {
  return text.replaceAll(/^(`{3,})[\s\S]*?^\1`*$/gmu, '').replaceAll(/(`+)[^`]*?\1/gu, '');
}

/**
 * The links and pictures of a page that lead to another file or heading of the repository.
 * @param {string} text of the page
 */
export function linksOf(text) {
  return Array.from(withoutCode(text).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/gu), ([, target = '']) => target)
    .filter((target) => !/^[a-z][a-z\d+.-]*:/iu.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#');
      return { path: decodeURIComponent(path), anchor: decodeURIComponent(anchor) };
    });
}

/**
 * The anchors that repository hosts make of the headings of a page: lower case, blanks as hyphens, marks left out.
 * @param {string} text of the page
 */
export function anchorsOf(text) {
  /** @type {Map<string, number>} */
  const times = new Map();
  return Array.from(
    text.replaceAll(/^(`{3,})[\s\S]*?^\1`*$/gmu, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gmu),
    ([, title = '']) => {
      const anchor = slugOf(title.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1'));
      const before = times.get(anchor) ?? 0;
      times.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${before}`;
    },
  );
}
