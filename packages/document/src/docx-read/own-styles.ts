import { BASIS, DEEP_HEADING, HEADING, partStyles, TEXT } from '../docx/style-names.js';
import type { DocumentPart } from '../profile/index.js';

function key(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi');
}

const PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries(partStyles).map(([part, name]) => [key(name), part]),
);

/** The part of the form that a style of ours prints; null for other styles and those of items. */
export function partOfStyle(name: string): DocumentPart | null {
  const part = PARTS.get(key(name));
  return part === undefined ? null : (part as DocumentPart);
}

const ITEMS = new RegExp(`^(?:${[HEADING, DEEP_HEADING, TEXT, BASIS].map(key).join('|')}) (\\d{1,3})$`, 'u');

/** The level of the item that a style of ours prints; null for other styles. */
export function levelOfStyle(name: string): number | null {
  const level = Number(ITEMS.exec(key(name))?.[1] ?? 0);
  return level > 0 ? level : null;
}
