import { findProvince, PROVINCES_SINCE, provinces, type ProvinceMatch } from '@phoihop/vietnamese/places';
import { searchKey } from '@phoihop/vietnamese/text';
import type { Plan } from '../model/plan.js';

/** Names of provinces of today and before, the longest first: `Bà Rịa - Vũng Tàu` is one. */
let names: readonly { name: string; key: string }[] | undefined;

function allNames() {
  names ??= provinces
    .flatMap(({ name, predecessors }) => [name, ...predecessors.map((each) => each.name)])
    .map((name) => ({ name, key: searchKey(name) }))
    .sort((first, second) => second.key.length - first.key.length);
  return names;
}

/** The province of a plan, by the head of its paper, else its place of issue; undefined where neither names one. */
export function provinceOf({ issuers, place }: Pick<Plan, 'issuers' | 'place'>): ProvinceMatch | undefined {
  const lines = issuers.flatMap(({ superior, name }) => [superior.join(' '), name]);
  for (const line of [...lines, place ?? ''].map(searchKey)) {
    // A body that calls itself by no province may hold its name all the same: `XÃ TÂY NINH` does.
    const found = allNames().find(({ key }) =>
      new RegExp(`(?:^|(?:tinh|thanh pho|tp\\.?) )${key}(?![a-z])`, 'u').test(line),
    );
    if (found) return findProvince(found.name);
  }
  return undefined;
}

/** Whether a plan is of before 01/07/2025, when there were districts and other communes. */
export function isBeforeMerger({ date, period }: Pick<Plan, 'date' | 'period'>): boolean {
  const day = date ?? period?.from;
  return day !== undefined && day < PROVINCES_SINCE;
}
