import { inertMarkup } from '@phoihop/kit';
import { gridOfTsv, type Grid } from '@phoihop/plan/matrix';
import type { Clip } from './clip.js';

/** Cells of the first table in markup; the text of a merged cell stands in each place that it covers. */
async function gridOfMarkup(html: string): Promise<Grid | null> {
  const root = inertMarkup(html);
  if (!root) return null;
  const { pastedBlocks } = await import('@phoihop/document/paste');
  const blocks = pastedBlocks(root);
  const table = blocks.ok ? blocks.value.find((block) => block.table)?.table : undefined;
  if (!table) return null;
  const rows = table.rows.map((row) => [...row]);
  for (const { row, column, text } of table.covered) {
    const cells = rows[row];
    if (cells) cells[column] = text;
  }
  return table.header.length > 0 ? [table.header, ...rows] : rows;
}

/** The table that the clipboard holds. Markup knows merged cells and line ends in cells, which text does not. */
export async function gridOfClip({ html, text }: Clip): Promise<Grid> {
  const marked = /<table/iu.test(html) ? await gridOfMarkup(html).catch(() => null) : null;
  return marked ?? gridOfTsv(text);
}
