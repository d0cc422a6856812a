import type { Item } from '@phoihop/plan';
import type { PanelMessages } from './panel.messages.js';

/** So many words tell an item without a number. */
const FIRST_WORDS = 7;

/** Parts that say themselves what they are: `Điều 5`, `Chương II`, `Phần 1`. */
const NAMED_PART = /^\p{L}{2,}\s/u;

/** A number without what closes it: `1.` → `1`, `a)` → `a`; null for a dash. */
function bare(label: string | null): string | null {
  const number = label?.trim().replace(/^\(|[.)]+$/gu, '') ?? '';
  return /[\p{L}\d]/u.test(number) ? number : null;
}

/** The numbers from the outermost heading down to the item: `II.1.a`; `1.2` stands for all above it. */
export function pathOf(items: readonly Item[], index: number): string | null {
  const item = items[index];
  const own = bare(item?.label ?? null);
  if (!item || own === null) return null;
  const path = [own];
  for (let at = index - 1, { level } = item; at >= 0 && level > 1 && !path[0]?.includes('.'); at--) {
    const above = items[at];
    if (!above || above.level >= level) continue;
    ({ level } = above);
    const label = bare(above.label);
    if (label !== null) path.unshift(label);
  }
  return path.join('.');
}

/** How a person calls an item: its number with those above it, else its first words. */
export function placeName(items: readonly Item[], id: string, texts: PanelMessages): string {
  const index = items.findIndex((item) => item.id === id);
  const path = pathOf(items, index);
  if (path !== null) return NAMED_PART.test(path) ? path : texts.item(path);
  const words = items[index]?.text.split(/\s+/u).filter((word) => word !== '') ?? [];
  const first = words.slice(0, FIRST_WORDS).join(' ');
  return texts.words(words.length > FIRST_WORDS ? `${first}…` : first);
}
