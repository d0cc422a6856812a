/** @typedef {import('./judge.mjs').Weighed} Weighed */

const BEGIN = '<!-- npm run bytes -- --write -->';
const END = '<!-- end -->';

/** Parts that make up less than this share are told as one. */
const SMALL = 0.02;

/** @param {number} bytes in kB of 1,000 bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** @param {Weighed['parts']} parts heaviest first */
function madeOf(parts) {
  const large = parts.filter(([, share]) => share >= SMALL);
  const rest = parts.slice(large.length).reduce((sum, [, share]) => sum + share, 0);
  return [...large, .../** @type {Weighed['parts']} */ (rest > 0 ? [['others', rest]] : [])]
    .map(([part, share]) => `${part} ${Math.round(share * 100)}%`)
    .join(', ');
}

/**
 * The page with its table made anew.
 * @param {string} page @param {readonly Weighed[]} all
 */
export function withTable(page, all) {
  const [before, behind] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || behind < before) throw new RangeError(`The page lacks ${BEGIN} or ${END}.`);
  const rows = all.map(
    ({ name, what, limit, first, later, parts }) =>
      `| \`${name}\` | ${what} | ${kilobytes(first)} | ${limit} | ${kilobytes(later)} | ${madeOf(parts)} |`,
  );
  const table = [
    '| entry | what it is | kB at first | limit | kB later | made of |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
  ];
  return `${page.slice(0, before)}${BEGIN}\n\n${table.join('\n')}\n\n${page.slice(behind)}`;
}

/** By how much a figure of the page may be off (kB, and share of it): gzip differs from machine to machine. */
const OFF = { first: 0.2, later: 0.5, share: 0.02 };

/** @param {string} told @param {number} bytes @param {number} off */
const isOff = (told, bytes, off) =>
  Math.abs(Number(told) - bytes / 1000) > Math.max(off, (bytes / 1000) * OFF.share);

/**
 * The entries that the page tells otherwise than they weigh, or not at all, and those that are no more.
 * @param {string} page @param {readonly Weighed[]} all every entry that there is
 * @returns {string[]} their names
 */
export function staleEntries(page, all) {
  const told = new Map(
    Array.from(
      page.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\| +([\d.]+) \| +([\d.]+) \| +([\d.]+) \|/gmu),
      ([, name = '', what = '', first = '', limit = '', later = '']) => [name, { what, first, limit, later }],
    ),
  );
  const stale = all.filter(({ name, what, first, limit, later }) => {
    const row = told.get(name);
    return (
      row === undefined ||
      row.what !== what ||
      Number(row.limit) !== limit ||
      isOff(row.first, first, OFF.first) ||
      isOff(row.later, later, OFF.later)
    );
  });
  const gone = Array.from(told.keys()).filter((name) => all.every((each) => each.name !== name));
  return [...stale.map(({ name }) => name), ...gone];
}
