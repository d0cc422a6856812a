/** Word takes no longer names; those that begin with `_` are hidden. */
const LONGEST = 40;

const PREFIXES = { item: '_ph_', recipient: '_phr_' } as const;
export type BookmarkKind = keyof typeof PREFIXES;

/** Letters and digits stand for themselves; other characters as their code in hexadecimal between underscores. */
function escaped(id: string): string {
  return id.replaceAll(/[^A-Za-z\d]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}

function unescaped(name: string): string {
  return name.replaceAll(/_([\da-f]{1,6})_/gu, (_, code: string) => {
    const point = parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

/** The names of the bookmarks of one file, each once. */
export class BookmarkNames {
  readonly #taken = new Set<string>();
  /** Names that do not tell their id, because it is too long or stands twice, with the id. */
  readonly aliases = new Map<string, string>();

  /** A name for an id: `_ph_` and the id where that can be a name, else one of the aliases. */
  nameOf(kind: BookmarkKind, id: string): string {
    const plain = `${PREFIXES[kind]}${escaped(id)}`;
    if (plain.length <= LONGEST && id !== '' && !this.#taken.has(plain)) {
      this.#taken.add(plain);
      return plain;
    }
    // No escaped id ends so: its figures would stand between underscores.
    const alias = `${PREFIXES[kind]}_${String(this.aliases.size + 1)}`;
    this.#taken.add(alias);
    this.aliases.set(alias, id);
    return alias;
  }
}

/** What a bookmark of ours stands for; null for those of others. `aliases` are those of the file. */
export function readBookmark(
  name: string,
  aliases: ReadonlyMap<string, string>,
): { kind: BookmarkKind; id: string } | null {
  const kind = name.startsWith(PREFIXES.item)
    ? 'item'
    : name.startsWith(PREFIXES.recipient)
      ? 'recipient'
      : null;
  if (kind === null) return null;
  return { kind, id: aliases.get(name) ?? unescaped(name.slice(PREFIXES[kind].length)) };
}
