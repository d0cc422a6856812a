import type { Item } from '@phoihop/plan';

/** Words of the plan: those that state a role, with what stands before and behind them. */
export interface Quote {
  before: string;
  words: string;
  after: string;
}

/** So many letters of the sentence are shown at either side of the words. */
const AROUND = 70;

/** From the beginning of a word on, with the dots that say that there is more. */
function cutAtStart(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(-AROUND);
  return `…${cut.slice(cut.indexOf(' '))}`;
}

function cutAtEnd(text: string): string {
  if (text.length <= AROUND) return text;
  const cut = text.slice(0, AROUND);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** The words in an item's text, and a part of the text around them; null where the text does not hold them. */
export function quoteOf({ text }: Item, raw: string): Quote | null {
  const words = raw.trim();
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return null;
  return {
    before: cutAtStart(text.slice(0, at)),
    words,
    after: cutAtEnd(text.slice(at + words.length)),
  };
}

/** `2.1` for an item labelled `2.1.`; its first words for one without a label. */
export function nameOfItem({ label, text }: Item): string {
  const number = (label ?? '').replace(/[.)]+$/u, '');
  return /\p{L}|\d/u.test(number) ? number : text.split(/\s+/u).slice(0, 5).join(' ');
}
