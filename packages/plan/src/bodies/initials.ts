import { searchKey } from '@phoihop/vietnamese/text';

/** Words that initials leave out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['va', 'cua', 'cac', 'thuoc']);

/** The words of a name, folded as for search, without those that initials leave out. */
export function wordsOfName(name: string): string[] {
  return searchKey(name.replace(/[&,.()/–-]/gu, ' '))
    .split(' ')
    .filter((word) => word !== '' && !LEFT_OUT.has(word));
}

/** Whether some words spell out others: `dttg` or `gd dt` the words `dan toc ton giao`, `giao duc dao tao`. */
export function spellsOut(short: readonly string[], long: readonly string[]): boolean {
  const [word, ...rest] = short;
  if (word === undefined) return long.length === 0;
  if (word === long[0] && spellsOut(rest, long.slice(1))) return true;
  for (let count = 2; count <= Math.min(word.length, long.length); count++) {
    const initials = long.slice(0, count).map((each) => each.charAt(0));
    if (initials.join('') === word && spellsOut(rest, long.slice(count))) return true;
  }
  // `DT&TG` has been parted into `dt` and `tg`; one letter stands for one word.
  return word.length === 1 && long[0]?.startsWith(word) === true && spellsOut(rest, long.slice(1));
}
