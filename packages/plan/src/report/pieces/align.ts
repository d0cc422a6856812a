/** Less alike than this, two sentences are not taken for one (share of words). */
const ALIKE = 0.25;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLocaleLowerCase('vi').match(/[\p{L}\d]+/gu) ?? []);
}

/** The share of words that two texts have in common, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/**
 * Which of the sentences that were made each sentence of a text has become, in order; null for those that were never
 * made. Both keep their order; as many as there can be are as alike as they can be. Where none is like any other and
 * there are as many, each stands for the one in its place.
 */
export function aligned(made: readonly string[], written: readonly string[]): (number | null)[] {
  const [left, right] = [made.map(wordsOf), written.map(wordsOf)];
  // best[i][j]: how alike the first i and the first j are together.
  const best = [Array.from({ length: right.length + 1 }, () => 0)];
  const alike = (i: number, j: number): number => {
    const [one, other] = [left[i - 1], right[j - 1]];
    const share = one && other ? likeness(one, other) : 0;
    return share >= ALIKE ? share : 0;
  };
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = 1; i <= left.length; i++) {
    best.push([0]);
    for (let j = 1; j <= right.length; j++)
      best[i]?.push(Math.max(at(i - 1, j), at(i, j - 1), at(i - 1, j - 1) + alike(i, j)));
  }
  const found: (number | null)[] = written.map(() => null);
  let [i, j] = [left.length, right.length];
  while (i > 0 && j > 0) {
    if (at(i, j) === at(i - 1, j)) i--;
    else if (at(i, j) === at(i, j - 1)) j--;
    else found[--j] = --i;
  }
  const none = found.every((each) => each === null) && made.length === written.length;
  return none ? written.map((_, index) => index) : found;
}
