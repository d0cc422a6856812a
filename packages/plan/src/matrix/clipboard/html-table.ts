import type { Grid } from './grid-text.js';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text of an entity: `&amp;`, `&#7891;`, `&#x1ED3;`; itself where it is not known. */
function textOfEntity(entity: string, name: string): string {
  const number = /^#(?:x([\da-f]+)|(\d+))$/iu.exec(name);
  if (!number) return NAMED[name.toLowerCase()] ?? entity;
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** The text of a cell: what it says, without how it looks. */
function textOfCell(html: string): string {
  return html
    .replace(/<br\b[^>]*>|<\/(?:p|div|li)>/giu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(#?\w+);/gu, textOfEntity)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** How many columns or rows a cell reaches over; what no spreadsheet has is taken for one. */
function reach(attributes: string, name: 'colspan' | 'rowspan'): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(attributes);
  return Math.max(1, Number(found?.[1] ?? 1));
}

/** Comments, and what is no text of the page: Excel puts its style sheet there. */
const NO_TEXT = /<!--[\s\S]*?-->|<(style|script|head|xml)\b[\s\S]*?<\/\1>/giu;
const ROW = /<tr\b[^>]*>([\s\S]*?)(?=<\/tr>|<tr\b|<\/table>|$)/giu;
const CELL = /<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|$)/giu;

/**
 * The first table that the clipboard holds as HTML, from programs that give no plain text beside it. It is read as text,
 * and nothing of it comes into the page. A cell that reaches over several stands in the first of them; the others are
 * empty. An empty grid where there is no table.
 */
export function gridOfHtml(html: string): Grid {
  const table = /<table\b[\s\S]*?(?:<\/table>|$)/iu.exec(html.replace(NO_TEXT, ''))?.[0] ?? '';
  const rows: string[][] = [];
  /** In how many rows below this one a column is covered by a cell above. */
  const covered: number[] = [];
  for (const [, inner = ''] of table.matchAll(ROW)) {
    const row: string[] = [];
    const skipCovered = (): void => {
      while ((covered[row.length] ?? 0) > 0) {
        covered[row.length] = (covered[row.length] ?? 0) - 1;
        row.push('');
      }
    };
    for (const [, attributes = '', content = ''] of inner.matchAll(CELL)) {
      skipCovered();
      const below = reach(attributes, 'rowspan') - 1;
      for (let column = 0; column < reach(attributes, 'colspan'); column++) {
        covered[row.length] = below;
        row.push(column === 0 ? textOfCell(content) : '');
      }
    }
    skipCovered();
    rows.push(row);
  }
  return rows;
}
