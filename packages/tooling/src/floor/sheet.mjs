import { parse } from 'acorn';
import postcss from 'postcss';
import { data, lackedBy } from './support.mjs';

/** @typedef {import('./script.mjs').Breach} Breach */
/** @typedef {{ type: string, [key: string]: unknown }} Node */

const css = data.css ?? {};

/**
 * What in a sheet the oldest browsers do not have: properties, their values by keyword and function, rules, selectors.
 * What stands in `@supports` is an enhancement.
 * @param {string} sheet
 * @returns {Breach[]}
 */
export function breachesOfSheet(sheet) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  const ask = (
    /** @type {string} */ name,
    /** @type {import('./support.mjs').Feature | undefined} */ feature,
  ) => {
    const lacked = lackedBy(feature);
    if (lacked.length > 0) found.set(name, lacked);
  };
  postcss.parse(sheet).walk((node) => {
    if (isEnhancement(node)) return;
    if (node.type === 'atrule') ask(`@${node.name}`, css['at-rules']?.[node.name]);
    if (node.type === 'rule')
      for (const [, name = ''] of node.selector.matchAll(/::?([a-z-]+)/gu))
        ask(`:${name}`, css.selectors?.[name]);
    if (node.type === 'decl' && !node.prop.startsWith('-') && !isPrefixedToo(node)) {
      const property = css.properties?.[node.prop];
      ask(node.prop, property);
      for (const word of new Set(node.value.match(/[a-z][a-z0-9-]*/gu) ?? [])) {
        ask(`${node.prop}: ${word}`, property?.[word]);
        ask(
          `${word}()`,
          node.value.includes(`${word}(`) ? (css.types?.[word] ?? css.types?.color?.[word]) : undefined,
        );
      }
    }
  });
  return [...found].map(([name, lacked]) => ({ name, lackedBy: lacked }));
}

/** Whether the same stands beside it under a prefix. @param {import('postcss').Declaration} declaration */
function isPrefixedToo({ prop, parent }) {
  return parent?.some((node) => node.type === 'decl' && node.prop === `-webkit-${prop}`) === true;
}

/** @param {import('postcss').ChildNode} node */
function isEnhancement(node) {
  for (
    let place = node.parent;
    place && place.type !== 'root';
    place = /** @type {import('postcss').Container} */ (place.parent)
  )
    if (
      place.type === 'atrule' &&
      /** @type {import('postcss').AtRule} */ (/** @type {unknown} */ (place)).name === 'supports'
    )
      return true;
  return false;
}

/**
 * The sheets in a module as tsc builds it: literals that are marked `css`, and all long ones of a file `*.css.js`.
 * What is put into them stands as a value of its own, or as nothing where a rule would stand.
 * @param {string} code @param {boolean} whole whether the file holds nothing but sheets
 * @returns {string[]}
 */
export function sheetsIn(code, whole) {
  /** @type {string[]} */
  const sheets = [];
  const visit = (/** @type {Node} */ node) => {
    const { tag, quasi } = /** @type {{ tag?: Node, quasi?: Node }} */ (node);
    if (node.type === 'TaggedTemplateExpression' && tag?.name === 'css' && quasi) sheets.push(textOf(quasi));
    else if (node.type === 'TemplateLiteral' && whole) sheets.push(textOf(node));
    for (const value of Object.values(node))
      for (const each of Array.isArray(value) ? value : [value])
        if (typeof each === 'object' && each !== null && 'type' in each && each !== quasi)
          visit(/** @type {Node} */ (each));
  };
  visit(
    /** @type {Node} */ (
      /** @type {unknown} */ (parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
    ),
  );
  return sheets.filter((sheet) => sheet.includes('{'));
}

/** @param {Node} literal */
function textOf(literal) {
  const pieces = /** @type {{ value: { cooked: string } }[]} */ (literal.quasis).map(
    ({ value }) => value.cooked,
  );
  return pieces.reduce(
    (text, piece) => `${text}${/(?:^|[{};/])\s*$/u.test(text) ? '' : 'var(--put-in)'}${piece}`,
  );
}
