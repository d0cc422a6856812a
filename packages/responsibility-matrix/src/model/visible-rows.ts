import type { MatrixRow } from '@phoihop/plan/matrix';

/** The rows that are on the screen: what stands below a folded section is left out. The list itself where none is. */
export function visibleRows(rows: readonly MatrixRow[], folded: ReadonlySet<string>): readonly MatrixRow[] {
  if (folded.size === 0) return rows;
  const visible: MatrixRow[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!row) break;
    visible.push(row);
    if (folded.has(row.item.id)) index += row.subtree;
  }
  return visible;
}
