import type { Item } from '@phoihop/plan';

/** What a person calls an item: its number, else its first words. */
export function nameOf(item: Item): string {
  return item.label ?? `“${item.text.split(/\s+/u).slice(0, 6).join(' ')}…”`;
}
