import { toneKey } from '@phoihop/vietnamese/text';

/** Index in the earlier list by index in the later one. */
export type Pairs = ReadonlyMap<number, number>;

/** What two lists are matched by. */
export interface Named {
  /** Stable across versions; undefined where a value has none. */
  id: string | undefined;
  text: string;
}

/** Texts that share fewer of their words are not taken for one (0 to 1). */
const LEAST_SIMILAR = 0.5;

/** So far on both sides of its place an edited text is looked for. */
const WINDOW = 30;

/** A word in more texts than this does not tell where else one is. */
const RARE = 8;

function keyOf(text: string): string {
  return toneKey(text).toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}

/** Whether ids only count a list through, as reading gives them: then they say nothing of another reading. */
function areCounted(list: readonly Named[]): boolean {
  return list.every(({ id = '' }, index) => id.replace(/^\p{L}+/u, '') === String(index + 1));
}

/** Enters an index under a key. */
function enter(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

function byId(earlier: readonly Named[], later: readonly Named[]): Map<number, number> {
  const places = new Map(earlier.map(({ id }, index) => [id, index]));
  const pairs = new Map<number, number>();
  for (const [index, { id }] of later.entries()) {
    const place = id === undefined ? undefined : places.get(id);
    if (place !== undefined) pairs.set(index, place);
  }
  return pairs;
}

/** Equal texts, the first with the first, the second with the second. */
function byEqualText(earlier: readonly string[], later: readonly string[]): Map<number, number> {
  const waiting = new Map<string, number[]>();
  for (const [index, key] of earlier.entries()) enter(waiting, key, index);
  const pairs = new Map<number, number>();
  for (const [index, key] of later.entries()) {
    const place = waiting.get(key)?.shift();
    if (place !== undefined) pairs.set(index, place);
  }
  return pairs;
}

interface Candidate {
  earlier: number;
  later: number;
  likeness: number;
}

type WordsAt = ReadonlyMap<number, ReadonlySet<string>>;

/** How much of all their words two texts share (0 to 1). */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / (one.size + other.size);
}

/** Texts worth comparing with the one that is expected at `place`: its neighbours, and those that share a rare word. */
function nominated(
  words: ReadonlySet<string>,
  place: number,
  holders: ReadonlyMap<string, number[]>,
): Set<number> {
  const near = new Set<number>();
  for (let at = place - WINDOW; at <= place + WINDOW; at++) near.add(at);
  for (const word of words) {
    const found = holders.get(word) ?? [];
    if (found.length <= RARE) for (const at of found) near.add(at);
  }
  return near;
}

/** Pairs of texts that are alike. `known` are those that are equal: what stands between is expected there too. */
function candidatesOf(earlier: WordsAt, later: WordsAt, known: Pairs): Candidate[] {
  const holders = new Map<string, number[]>();
  for (const [index, words] of earlier) for (const word of words) enter(holders, word, index);
  const candidates: Candidate[] = [];
  for (const [index, words] of later) {
    let elder = index;
    while (elder >= 0 && !known.has(elder)) elder--;
    const place = (known.get(elder) ?? -1) + index - elder;
    for (const at of nominated(words, place, holders)) {
      const others = earlier.get(at);
      const likeness = others ? likenessOf(words, others) : 0;
      if (likeness >= LEAST_SIMILAR) candidates.push({ earlier: at, later: index, likeness });
    }
  }
  return candidates;
}

function wordsAt(keys: readonly string[], taken: ReadonlySet<number>): WordsAt {
  const rest = [...keys.entries()].filter(([index, key]) => !taken.has(index) && key !== '');
  return new Map(rest.map(([index, key]) => [index, new Set(key.split(' '))]));
}

function byText(earlier: readonly Named[], later: readonly Named[]): Map<number, number> {
  const [before, after] = [earlier, later].map((list) => list.map(({ text }) => keyOf(text)));
  const pairs = byEqualText(before ?? [], after ?? []);
  const candidates = candidatesOf(
    wordsAt(before ?? [], new Set(pairs.values())),
    wordsAt(after ?? [], new Set(pairs.keys())),
    pairs,
  );
  const distance = (pair: Candidate): number => Math.abs(pair.earlier - pair.later);
  candidates.sort((one, other) => other.likeness - one.likeness || distance(one) - distance(other));
  const taken = new Set<number>();
  for (const pair of candidates) {
    if (pairs.has(pair.later) || taken.has(pair.earlier)) continue;
    pairs.set(pair.later, pair.earlier);
    taken.add(pair.earlier);
  }
  return pairs;
}

/**
 * Which values of two lists are one: by id, or by their text where the ids say nothing, since both lists were
 * read from text or have none in common.
 */
export function pairsOf(earlier: readonly Named[], later: readonly Named[]): Pairs {
  const sameIds = byId(earlier, later);
  const idsTell = sameIds.size > 0 && !(areCounted(earlier) && areCounted(later));
  return idsTell ? sameIds : byText(earlier, later);
}
