/** A stretch of a text, and whether the other text has it too. */
export interface Stretch {
  words: string;
  differs: boolean;
}

/** The words of a text that stand in the same order in another: the longest such sequence. */
function sharedPlaces(one: readonly string[], other: readonly string[]): Set<number> {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--)
    for (let column = other.length - 1; column >= 0; column--) {
      const line = lengths[row];
      if (line)
        line[column] =
          one[row] === other[column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const shared = new Set<number>();
  for (let row = 0, column = 0; row < one.length && column < other.length;) {
    if (one[row] === other[column]) {
      shared.add(row);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return shared;
}

/** A text in stretches of words that the other has too, and of words that it does not have. */
export function differences(text: string, other: string): Stretch[] {
  // Words with the blanks behind them: put together they are the text.
  const parts = text.match(/\S+\s*|\s+/gu) ?? [];
  const bare = (part: string): string => part.replace(/[\s,;.]+$/u, '');
  const shared = sharedPlaces(parts.map(bare), (other.match(/\S+\s*|\s+/gu) ?? []).map(bare));
  const stretches: Stretch[] = [];
  for (const [index, words] of parts.entries()) {
    const differs = !shared.has(index);
    const last = stretches.at(-1);
    if (last?.differs === differs) last.words += words;
    else stretches.push({ words, differs });
  }
  return stretches;
}
