/** A table as text alone: rows of cells. Rows may differ in length. */
export type Grid = readonly (readonly string[])[];

/** What a spreadsheet would take for a formula: it then runs what somebody else has written. */
const FORMULA = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'(?='*[=+\-@\t\r])/u;

/** A number is none: it stays one that can be added up. */
const NUMBER = /^-?\d+(?:[.,]\d+)*$/u;

/** A text that a spreadsheet keeps as text (OWASP, CSV injection): an apostrophe stands before what could be a formula. */
export function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
  return text.replace(GUARDED, '');
}

/** A field of separated text: in quotes where it holds the separator, a quote or a line's end. */
function field(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of fields parted by a separator, as spreadsheets write and read them; lines end with CR LF (RFC 4180). */
export function separatedText(grid: Grid, separator: string): string {
  return grid.map((row) => row.map((text) => field(guarded(text), separator)).join(separator)).join('\r\n');
}

/** The table as the clipboard of a spreadsheet has it as plain text. */
export function tsvOf(grid: Grid): string {
  return separatedText(grid, '\t');
}

/**
 * The table that a spreadsheet has put on the clipboard as plain text. A field may stand in quotes; quotes in the
 * middle of a field are text. The line end behind the last row opens no further row.
 */
export function gridOfTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const take = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/uy;
  while (take.lastIndex < text.length || row.length > 0) {
    const match = take.exec(text);
    if (!match) break;
    const [, quoted, plain = '', end] = match;
    row.push(unguarded(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (take.lastIndex >= text.length) break;
  }
  return rows;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign).replaceAll('\n', '<br>');
}

/**
 * The table as HTML for the clipboard. Excel is told that all cells are text, so that `- Tổ chức hội nghị` stays what
 * it is. The first `headers` rows are the head.
 */
export function htmlOfGrid(grid: Grid, headers = 0): string {
  const rowOf = (row: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((text) => `<${tag} style='mso-number-format:"\\@"'>${escaped(text)}</${tag}>`).join('')}</tr>`;
  const head = grid.slice(0, headers).map((row) => rowOf(row, 'th'));
  const body = grid.slice(headers).map((row) => rowOf(row, 'td'));
  return `<table>${head.length > 0 ? `<thead>${head.join('')}</thead>` : ''}<tbody>${body.join('')}</tbody></table>`;
}
