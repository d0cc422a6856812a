/** What a made part of a page stands between. */
const BEGIN = /^<!-- npm run docs -- --write: (.+?) -->$/gmu;
const END = '<!-- end -->';

/**
 * The orders that a page gives: `api ph-plan`.
 * @param {string} page
 * @returns {string[]}
 */
export function ordersOf(page) {
  return Array.from(page.matchAll(BEGIN), ([, order = '']) => order);
}

/**
 * The page with its made parts made anew.
 * @param {string} page
 * @param {(order: string) => string} make Markdown for an order
 * @throws RangeError for a part without an end
 */
export function withMadeParts(page, make) {
  let [made, at] = ['', 0];
  for (const { 0: begin, 1: order = '', index } of page.matchAll(BEGIN)) {
    if (index < at) throw new RangeError(`The part “${order}” stands within another: ${END} is missing.`);
    const end = page.indexOf(END, index);
    if (end < 0) throw new RangeError(`The part “${order}” has no ${END}.`);
    made += `${page.slice(at, index)}${begin}\n\n${make(order).trim()}\n\n`;
    at = end;
  }
  return made + page.slice(at);
}

/**
 * A table in Markdown; a line end within a cell is a blank.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function tableOf(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').replaceAll(/(?<!\\)\|/gu, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
