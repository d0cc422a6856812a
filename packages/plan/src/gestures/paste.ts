import type { Batch, SingleChange } from '../commands/plan-change.js';
import type { Agency } from '../model/agency.js';
import { newId } from '../model/id.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { matchedBodies, withBodies } from './bodies.js';

/** What a paste does, as one step: bodies that the plan does not list yet, then the items. */
export interface PasteChanges {
  /** Null where there is nothing to do. */
  change: Batch | null;
  /** The ids of the new items, in order. */
  inserted: string[];
}

/**
 * Puts pasted items behind the item in which the caret stands. They begin on its level; what stands behind the
 * caret goes behind them, and an empty item makes room for them. Labels stay as they were printed.
 * `offset` is in UTF-16 units; `pasted` and `agencies` are those of one reading.
 */
export function pasteItems(
  plan: Plan,
  caret: { item: string; offset: number },
  pasted: readonly Item[],
  agencies: readonly Agency[] = [],
): PasteChanges {
  const at = plan.items.find(({ id }) => id === caret.item);
  const { ids, fresh } = matchedBodies(plan, agencies);
  const shift = (at?.level ?? 1) - Math.min(...pasted.map(({ level }) => level));
  const items = pasted.map(({ source: _, task, ...item }): Item => {
    const id = newId();
    const level = item.level + shift;
    return { ...item, id, level, ...(task ? { task: withBodies(task, ids) } : {}) };
  });
  const changes: SingleChange[] = fresh.map((agency) => ({ type: 'agency/insert', part: 'text', agency }));
  const rest = at?.text.slice(caret.offset).trimStart() ?? '';
  if (at && rest !== '') {
    const after = at.text.slice(0, caret.offset).trimEnd();
    changes.push({ type: 'item/text', part: 'text', item: at.id, before: at.text, after });
    items.push({ id: newId(), level: at.level, label: null, text: rest });
  }
  if (items.length > 0) changes.push({ type: 'item/insert', part: 'text', after: at?.id ?? null, items });
  if (at?.text === '' && !at.task && !at.table && items.length > 0) {
    const below = items.map(({ id }) => id);
    changes.push({ type: 'item/remove', part: 'text', items: [at.id], keeps: below });
  }
  return {
    change: changes.length === 0 ? null : { type: 'batch', part: 'text', changes },
    inserted: items.map(({ id }) => id),
  };
}
