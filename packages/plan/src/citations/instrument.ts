/** So many keys are kept: a plan names the same instruments again and again. */
const KEPT = 4096;
const known = new Map<string, string>();

/**
 * The key that the spellings of one instrument share: its number and year, and the parts of its symbol in
 * alphabetical order, since offices write `104/UBND-KH` and `104/KH-UBND` for one paper. The office of a party
 * committee signs for the committee: `79-TB/VPTU` and `79-TB/TU` are one.
 */
export function instrumentKey(id: string): string {
  const kept = known.get(id);
  if (kept !== undefined) return kept;
  if (known.size >= KEPT) known.clear();
  const key = keyOf(id);
  known.set(id, key);
  return key;
}

function keyOf(id: string): string {
  const parts = id
    .toLocaleUpperCase('vi')
    .split(/[-/]/u)
    .filter((part) => part !== '');
  const figures = parts.filter((part) => /^\d/u.test(part)).map((part) => part.replace(/^0+(?=\d)/u, ''));
  const symbols = parts
    .filter((part) => !/^\d/u.test(part))
    .map((part) => (/^VP(TU|TW|HU|ĐU)$/u.test(part) ? part.slice(2) : part))
    .sort();
  return [...figures, ...symbols].join('/');
}
