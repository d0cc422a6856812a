import type { Item } from '../model/item.js';

/** How the text of an item is set. */
export type Weight = 'heading' | 'basis' | 'text';

/** A legal basis stands on a line of its own and ends with a semicolon: `Căn cứ Luật …;`. */
const BASIS = /^Căn cứ\s.*[;,]\s*$/su;

/**
 * A heading in capitals is set bold, a legal basis in italics (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm a).
 */
export function weightOf({ text, label }: Pick<Item, 'text' | 'label'>): Weight {
  if (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)) return 'heading';
  return label === null && BASIS.test(text.normalize('NFC')) ? 'basis' : 'text';
}
