import { findCitations, type Mention } from '../citations/find-citations.js';
import type { Item } from '../model/item.js';

/** The instruments that each item mentions, by item id; items without any are left out. */
export type Mentions = ReadonlyMap<string, readonly Mention[]>;

/** So many items are gone through between two signs of life. */
const ITEMS_PER_STEP = 64;

/** The instruments that items mention, found once for all that asks for them. Yields the share that is done. */
export function* readMentions(items: readonly Item[]): Generator<number, Mentions> {
  const mentions = new Map<string, readonly Mention[]>();
  // Long texts say the same again and again: what was found in a sentence holds wherever it stands.
  const known = new Map<string, readonly Mention[]>();
  for (const [index, { id, text }] of items.entries()) {
    if (index % ITEMS_PER_STEP === 0) yield index / items.length;
    const found = known.get(text) ?? findCitations(text);
    known.set(text, found);
    if (found.length > 0) mentions.set(id, found);
  }
  return mentions;
}

/** A text with the instruments that it mentions blanked out: their numbers are neither figures nor times. */
export function withoutMentions(text: string, mentions: readonly Mention[] = []): string {
  let own = text;
  for (const { from, to } of mentions) own = `${own.slice(0, from)}${' '.repeat(to - from)}${own.slice(to)}`;
  return own;
}
