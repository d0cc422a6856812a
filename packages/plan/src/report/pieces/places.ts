import type { Generated } from '../../model/item.js';

/** Where sentences stand in a text, each apart from the others; null for those that are not there any more. */
export function placesIn(text: string, sentences: readonly Generated[]): (number | null)[] {
  const taken: { from: number; to: number }[] = [];
  const free = (from: number, to: number): boolean =>
    taken.every((other) => to <= other.from || from >= other.to);
  return sentences.map((sentence) => {
    let from = text.indexOf(sentence.text);
    while (from >= 0 && !free(from, from + sentence.text.length))
      from = text.indexOf(sentence.text, from + 1);
    if (from < 0) return null;
    taken.push({ from, to: from + sentence.text.length });
    return from;
  });
}
