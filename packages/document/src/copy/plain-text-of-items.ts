import type { Item } from '@phoihop/plan';

/** A level deeper is set in by so much. */
const INDENT = '  ';

/** A cell on one line: spreadsheets part cells by tabs and rows by line ends. */
function cellText(text: string): string {
  return text.replace(/[\t\r\n]+/gu, ' ');
}

/**
 * Items as plain text, with their labels: one line an item, set in by two blanks for each level below the outermost
 * that is copied. The rows of a table are lines of cells parted by tabs, set in by nothing.
 */
export function plainTextOfItems(items: readonly Item[]): string {
  const outermost = items.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const lines = items.flatMap(({ level, label, text, table }) => {
    const words = [label, text].filter((part) => part !== null && part !== '').join(' ');
    const line = words === '' ? '' : INDENT.repeat(level - outermost) + words;
    if (!table) return [line];
    const rows = table.header.length > 0 ? [table.header, ...table.rows] : table.rows;
    return [...(line === '' ? [] : [line]), ...rows.map((row) => row.map(cellText).join('\t'))];
  });
  return lines.join('\n');
}
