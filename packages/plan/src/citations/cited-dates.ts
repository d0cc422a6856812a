import type { Item } from '../model/item.js';
import { remembered } from '../remembered.js';
import type { Mention } from './find-citations.js';
import { instrumentKey } from './instrument.js';

/** A day printed with an instrument that cannot be right, and the item that prints it. ISO days. */
export interface CitedDateFault {
  item: Item;
  mention: Mention;
  date: string;
  /** `later`: behind the document's own day; `differs`: another day than was printed before. */
  kind: 'later' | 'differs';
  /** The day that it does not go with. */
  other: string;
}

/** Instruments of a later day than the document that cites them (`own`), and instruments with two days. */
export function citedDateFaults(
  own: string | undefined,
  items: readonly Item[],
  mentionsOf: (item: Item) => readonly Mention[],
): CitedDateFault[] {
  const faults: CitedDateFault[] = [];
  const known = new Map<string, string>();
  const keyOf = remembered(instrumentKey);
  for (const item of items) {
    for (const mention of mentionsOf(item)) {
      const { id, date } = mention;
      if (date === undefined) continue;
      const key = keyOf(id);
      const before = known.get(key);
      if (before === undefined && own !== undefined && date > own)
        faults.push({ item, mention, date, kind: 'later', other: own });
      if (before !== undefined && before !== date)
        faults.push({ item, mention, date, kind: 'differs', other: before });
      if (before !== date) known.set(key, date);
    }
  }
  return faults;
}
