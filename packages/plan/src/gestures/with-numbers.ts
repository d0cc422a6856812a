import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { PlanFile } from '../model/plan-file.js';
import { parentOf } from '../model/tree.js';
import { renumbered } from '../numbering/renumber.js';

/** Items that a change puts under another: they join the row of their new place. */
function broughtUnderAnother(before: PlanFile, after: PlanFile, change: PlanChange): string[] {
  const changes = change.type === 'batch' ? change.changes : [change];
  return changes.flatMap((each) => {
    if (each.type !== 'item/move') return [];
    const [was, is] = [before, after].map(({ plan }) => parentOf(plan.items, each.item)?.id);
    return was === is ? [] : [each.item];
  });
}

/**
 * A change together with the labels that it brings: one step to a person, and one to undo. The change itself
 * where it brings none, or where it does not apply (the store then says why). Items in `printed` keep their labels.
 */
export function withNumbers(
  file: PlanFile,
  change: PlanChange,
  printed: ReadonlySet<string> = new Set(),
): PlanChange {
  const next = applyChange(file, change);
  if (!next.ok) return change;
  const before = new Map(file.plan.items.map((item) => [item.id, item.level]));
  const moved = new Set([
    ...next.value.plan.items
      .filter((item) => before.get(item.id) !== item.level && !printed.has(item.id))
      .map((item) => item.id),
    ...broughtUnderAnother(file, next.value, change),
  ]);
  const labels = renumbered(file.plan.items, next.value.plan.items, moved);
  if (!labels) return change;
  const changes = change.type === 'batch' ? change.changes : [change];
  return { type: 'batch', part: change.part, changes: [...changes, labels] };
}
