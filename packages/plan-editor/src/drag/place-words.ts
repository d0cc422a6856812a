import type { DropPlace, Item } from '@phoihop/plan';
import { subtreeOf } from '@phoihop/plan';
import { nameOf } from '../item-name.js';
import type { DragMessages } from './drag.messages.js';

/** A place as a person would say it: its level, and behind which item or first in which. */
export function placeWords(
  items: readonly Item[],
  id: string,
  { after, level }: DropPlace,
  texts: DragMessages,
): string {
  const own = new Set(subtreeOf(items, id).map((item) => item.id));
  const rest = items.filter((item) => !own.has(item.id));
  for (let index = rest.findIndex((item) => item.id === after); index >= 0; index--) {
    const item = rest[index];
    if (!item || item.level > level) continue;
    return item.level === level ? texts.behind(level, nameOf(item)) : texts.within(level, nameOf(item));
  }
  return texts.first(level);
}
