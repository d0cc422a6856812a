/**
 * @typedef {{ language: string, note: string, code: string }} Snippet `note`: what stands behind the language, as a file's name
 */

/** What is made by a tool is not a reader's to copy. @param {string} page */
const withoutMadeParts = (page) =>
  page.replaceAll(/<!-- npm run docs -- --write: .+? -->[\s\S]*?<!-- end -->/gu, '');

/**
 * The snippets of a page, in their order.
 * @param {string} page
 * @returns {Snippet[]}
 */
export function snippetsOf(page) {
  return Array.from(
    withoutMadeParts(page).matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gmu),
    ([, language = '', note = '', code = '']) => ({ language, note, code }),
  );
}

/**
 * The tags of the library in a snippet, with the attributes that they bear; what frameworks write otherwise
 * (`.plan`, `:plan`, `[plan]`, `{plan}`) is left out.
 * @param {string} code
 */
export function tagsIn(code) {
  return Array.from(code.matchAll(/<(ph-[a-z-]+)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/gu)).map(
    ([, tag = '', rest = '']) => ({
      tag,
      attributes: Array.from(
        rest.matchAll(/(?:^|\s)([a-z][a-z-]*)(?:="[^"]*")?(?=\s|$)/gu),
        ([, name = '']) => name,
      ),
    }),
  );
}

/** What a snippet takes from packages of the library. @param {string} code */
export function importsIn(code) {
  return Array.from(
    code.matchAll(/\bimport\s+(?:type\s+)?(?:\{([^}]*)\}\s+from\s+)?'(@phoihop\/[^']+)'/gu),
    ([, names = '', from = '']) => ({
      from,
      names: names
        .split(',')
        .map(
          (name) =>
            name
              .trim()
              .replace(/^type /u, '')
              .split(' as ')[0]
              ?.trim() ?? '',
        )
        .filter((name) => name !== ''),
    }),
  );
}

/** The parts of elements that a style sheet names. @param {string} code */
export const partsIn = (code) =>
  Array.from(code.matchAll(/(ph-[a-z-]+)::part\(([a-z-]+)\)/gu), ([, tag = '', part = '']) => ({
    tag,
    part,
  }));

/** The custom properties that a style sheet sets. @param {string} code */
export const propertiesIn = (code) =>
  Array.from(code.matchAll(/(--ph-[a-z\d-]+)\s*:/gu), ([, name = '']) => name);

/** The events that a script listens to. @param {string} code */
export const eventsIn = (code) =>
  Array.from(code.matchAll(/addEventListener\('(ph-[a-z-]+)'/gu), ([, name = '']) => name);
