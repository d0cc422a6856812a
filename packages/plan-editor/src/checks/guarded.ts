import type { Check } from '@phoihop/plan/checks';

/** The guarded form of each check: the same one each time, since what a check found is kept under it. */
const known = new WeakMap<Check, Check>();

/** A check that finds nothing where it throws; `failed` hears its code. */
export function guarded(check: Check, failed: (code: string) => void): Check {
  const made = known.get(check);
  if (made) return made;
  const trying = <Found>(find: () => readonly Found[]): readonly Found[] => {
    try {
      return find();
    } catch {
      failed(check.code);
      return [];
    }
  };
  const safe: Check =
    'findItem' in check
      ? { ...check, findItem: (item, plan) => trying(() => check.findItem(item, plan)) }
      : { ...check, findPlan: (plan) => trying(() => check.findPlan(plan)) };
  known.set(check, safe);
  return safe;
}
