import { findCitations, type Mention } from '../citations/find-citations.js';
import type { Item } from '../model/item.js';
import { remembered } from '../remembered.js';

/** The instruments that each item mentions, by item id; items without any are left out. */
export type Mentions = ReadonlyMap<string, readonly Mention[]>;

/** So many items are gone through between two signs of life: few, since the first ones make the engine compile all patterns. */
const ITEMS_PER_STEP = 4;

/** The instruments that items mention, found once for all that asks for them. Yields the share that is done. */
export function* readMentions(items: readonly Item[]): Generator<number, Mentions> {
  const mentions = new Map<string, readonly Mention[]>();
  const mentionsIn = remembered(findCitations);
  for (let from = 0; from < items.length; from += ITEMS_PER_STEP) {
    yield from / items.length;
    for (const { id, text } of items.slice(from, from + ITEMS_PER_STEP)) {
      const found = mentionsIn(text);
      if (found.length > 0) mentions.set(id, found);
    }
  }
  return mentions;
}

/** Stands for each character of others' words: it is neither blank nor letter, so that no phrase reaches across. */
const OTHERS = '\ufffc';

/** A text with the instruments that it mentions taken out: their numbers and days are neither figures nor times. */
export function withoutMentions(text: string, mentions: readonly Mention[] = []): string {
  if (mentions.length === 0) return text;
  let own = '';
  let begin = 0;
  for (const { from, end } of mentions) {
    own += text.slice(begin, from) + OTHERS.repeat(Math.max(0, end - Math.max(begin, from)));
    begin = Math.max(begin, end);
  }
  return own + text.slice(begin);
}

/** A text without the words of others: what is cited or quoted sets neither targets nor times here. */
export function withoutQuotations(text: string, mentions?: readonly Mention[]): string {
  const own = withoutMentions(text, mentions);
  if (!/[“"]/u.test(own)) return own;
  return own.replace(/[“"][^”"]{0,600}[”"]/gu, (quoted) => OTHERS.repeat(quoted.length));
}
