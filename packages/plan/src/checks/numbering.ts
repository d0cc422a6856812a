import { keptFor } from '../kept-for.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { SetLabels } from '../commands/item-changes.js';
import type { Item } from '../model/item.js';
import { subtreeEnd } from '../model/tree.js';
import { numberingFaults, type NumberingFault } from '../numbering/faults.js';
import { formatLabel, parseLabel, type ParsedLabel } from '../numbering/label.js';
import { form } from './basis.js';
import type { Check, CheckContext, Found } from './check.js';

/** The parts of an item's label; null where it does not count. */
const counted = keptFor(({ label }: Item): ParsedLabel | null => {
  const parsed = label === null ? null : parseLabel(label);
  return parsed && parsed.path.length > 0 ? parsed : null;
});

function isSameRow(first: ParsedLabel, second: ParsedLabel): boolean {
  return (
    first.scheme === second.scheme &&
    first.opening === second.opening &&
    first.path.length === second.path.length
  );
}

/** The labels below an item that begin with its own: `2.1.` below `2.` becomes `3.1.` with it. */
function withPrefix(
  items: readonly Item[],
  index: number,
  before: ParsedLabel,
  after: ParsedLabel,
): SetLabels['labels'] {
  if (before.scheme !== 'decimal') return [];
  const { length } = before.path;
  return items.slice(index + 1, subtreeEnd(items, index)).flatMap((item) => {
    const parsed = counted(item);
    const below =
      parsed?.scheme === 'decimal' &&
      parsed.path.length > length &&
      before.path.every((value, at) => parsed.path[at] === value);
    if (!parsed || !below) return [];
    const path = [...after.path, ...parsed.path.slice(length)];
    return [{ item: item.id, before: item.label, after: formatLabel({ ...parsed, path }) }];
  });
}

/**
 * Numbers a row on from a faulty label, with the labels below that begin with those of the row: as far as the row
 * went on from that label without another fault.
 */
function renumbering(items: readonly Item[], index: number, { item, proposed }: NumberingFault): PlanChange {
  const first = counted(item);
  const labels: SetLabels['labels'] = [];
  let printed = first?.path.at(-1) ?? 1;
  let wanted = parseLabel(proposed)?.path.at(-1) ?? 1;
  for (let at = index; at < items.length; at++) {
    const each = items[at];
    if (!each || each.level < item.level) break;
    const label = each.level === item.level ? counted(each) : null;
    if (!label || !first || !isSameRow(label, first)) continue;
    if (label.path.at(-1) !== printed) break;
    const after = { ...label, path: [...label.path.slice(0, -1), wanted] };
    labels.push({ item: each.id, before: each.label, after: formatLabel(after) });
    labels.push(...withPrefix(items, at, label, after));
    printed++;
    wanted++;
  }
  return { type: 'item/labels', part: 'text', labels };
}

/** The faults of a body; both checks ask for them. */
const faultsOf = keptFor(numberingFaults);

function numberingCheck(code: string, kind: NumberingFault['kind']): Check {
  return {
    code,
    tone: 'fault',
    basis: form(6, 'đ'),
    findPlan({ items }: CheckContext) {
      const found: Found[] = [];
      const faults = faultsOf(items).filter((fault) => fault.kind === kind);
      const places = new Map(faults.length === 0 ? [] : items.map((item, index) => [item, index]));
      for (const fault of faults) {
        const { item, proposed } = fault;
        found.push({
          item: item.id,
          params: { label: item.label ?? '', proposed },
          fix: renumbering(items, places.get(item) ?? 0, fault),
        });
      }
      return found;
    },
  };
}

/** Số thứ tự. */
export const numberingChecks: readonly Check[] = [
  numberingCheck('numbering-repeated', 'repeated'),
  numberingCheck('numbering-skipped', 'skipped'),
];
