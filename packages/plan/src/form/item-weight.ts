import type { Item } from '../model/item.js';
import { isPointTitle } from './point-title.js';

/** How the text of an item is set: a heading in bold, a legal basis (căn cứ) in italics. */
export type Weight = 'heading' | 'basis' | 'text';

/** A legal basis stands on a line of its own and ends with a semicolon: `Căn cứ Luật …;`. */
const BASIS = /^Căn cứ\s.*[;,]\s*$/su;

/** What may stand behind such lines besides others: the last of them, and who has asked for the document. */
const LAST_BASIS = /^(?:căn cứ|theo đề nghị|xét)(?!\p{L}).*[.;]\s*$/isu;

/** Nearly every text that is no heading has one of these, soon: it need not be looked through. */
const SMALL = /[a-z]/u;

/**
 * A heading in capitals is set bold, a legal basis in italics (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm a).
 * What its place among others tells, `weightsOf` knows.
 */
export function weightOf({ text, label }: Pick<Item, 'text' | 'label'>): Weight {
  if (!SMALL.test(text) && text !== text.toLowerCase() && text === text.toUpperCase()) return 'heading';
  return label === null && text.startsWith('C') && BASIS.test(text.normalize('NFC')) ? 'basis' : 'text';
}

/** The weight of an item by itself. An item is never changed, so each is looked at once. */
const known = new WeakMap<Item, Weight>();

function ownWeight(item: Item): Weight {
  if (item.label !== null && SMALL.test(item.text)) return 'text';
  const before = known.get(item);
  if (before !== undefined) return before;
  const weight = weightOf(item);
  known.set(item, weight);
  return weight;
}

/**
 * How many items at the beginning of a body are legal bases (căn cứ): those that their form tells, and what stands behind
 * them; the last ends with a full stop (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm b).
 */
export function basisEnd(items: readonly Item[]): number {
  const end = items.findIndex((item, index) => {
    const follows = index > 0 && item.label === null && LAST_BASIS.test(item.text.normalize('NFC'));
    return ownWeight(item) !== 'basis' && !follows;
  });
  return end < 0 ? items.length : end;
}

/** How each item of a body is set, in its place among the others: titles of points and the last basis, too. */
export function weightsOf(items: readonly Item[]): Weight[] {
  const bases = basisEnd(items);
  return items.map((item, index) => {
    if (index < bases) return 'basis';
    const weight = ownWeight(item);
    return weight === 'text' && isPointTitle(items, index) ? 'heading' : weight;
  });
}
