import type { Plan } from '@phoihop/plan';
import type { AlteredItem, Difference, HeadDifference, ItemDifference } from '@phoihop/plan/compare';
import type { ComparisonCounts } from './compare.messages.js';

/** Whether nothing but the printed number of an item is another: often only since others came before it. */
export function isRenumbered(each: ItemDifference): boolean {
  return (
    each.change === 'altered' &&
    each.label &&
    !each.text &&
    !each.level &&
    !each.task &&
    !each.other &&
    (!each.moved || each.along)
  );
}

function isMove(each: AlteredItem): boolean {
  return each.moved && !each.along;
}

function isEdit({ text, level, task, other }: AlteredItem): boolean {
  return text !== null || level || task !== null || other;
}

/** How much of each kind differs. An item that was moved and edited counts as both. */
export function countsOf(items: readonly ItemDifference[]): ComparisonCounts {
  const counts: ComparisonCounts = { added: 0, removed: 0, edited: 0, moved: 0, renumbered: 0 };
  for (const each of items) {
    if (each.change !== 'altered') counts[each.change]++;
    else if (isRenumbered(each)) counts.renumbered++;
    else {
      if (isEdit(each)) counts.edited++;
      if (isMove(each)) counts.moved++;
    }
  }
  return counts;
}

/** What is listed one by one: not what has merely come along with its heading, or has another number only. */
export function listedItems(items: readonly ItemDifference[]): ItemDifference[] {
  return items.filter((each) => each.change !== 'altered' || isEdit(each) || isMove(each));
}

/** An item of a list that differs, in words: what it was, what it is. */
export function lineOf<Value>(
  each: Difference<Value>,
  words: (value: Value) => string,
): { before: string; after: string } {
  return {
    before: each.change === 'added' ? '' : words(each.earlier),
    after: each.change === 'removed' ? '' : words(each.later),
  };
}

/** A field of the head in words, where it has such; null for what has parts of its own. */
export function headWords(
  field: HeadDifference['field'],
  plan: Pick<Plan, HeadDifference['field']>,
): string | null {
  switch (field) {
    case 'issuers':
      return plan.issuers.map(({ superior, name }) => [...superior, name].join(' ')).join('; ');
    case 'number':
      return plan.number?.raw ?? '';
    case 'otherNumbers':
    case 'addressees':
      return (plan[field] ?? []).join('; ');
    case 'kind':
    case 'period':
    case 'reportOn':
      return null;
    case 'draft':
      return plan.draft === undefined ? '' : String(plan.draft);
    default:
      return plan[field] ?? '';
  }
}
