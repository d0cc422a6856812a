import type { EditText } from '../commands/item-changes.js';
import type { Item } from '../model/item.js';
import type { Found } from './check.js';

/** The change that puts other words in the place of a stretch of an item's text (UTF-16 offsets). */
function replacing({ id, text }: Item, from: number, to: number, words: string): EditText {
  const after = `${text.slice(0, from)}${words}${text.slice(to)}`;
  return { type: 'item/text', part: 'text', item: id, before: text, after };
}

/** A stretch of an item's text that should read otherwise: params `printed` and `proposed`, and the change. */
export function misspelt(item: Item, from: number, to: number, proposed: string): Found {
  const printed = item.text.slice(from, to);
  return { item: item.id, from, to, params: { printed, proposed }, fix: replacing(item, from, to, proposed) };
}

/** Whether a place of a text lies in “…”: there the words are those of others. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
