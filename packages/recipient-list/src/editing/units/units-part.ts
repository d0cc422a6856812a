import type { Plan } from '@phoihop/plan';
import { isBeforeMerger, provinceOf } from '@phoihop/plan/recipients';
import { communeFullName, communesOf } from '@phoihop/vietnamese/communes';
import { provinces } from '@phoihop/vietnamese/places';

/** Units as they stand inside a line, `xã Bản Lìm`, of communes or of districts. */
export type Units = readonly string[];

/** The provinces of today, for a person to choose from. */
export function listProvinces(): readonly { code: string; name: string }[] {
  return provinces.map(({ code, name }) => ({ code, name }));
}

function small(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

/**
 * The units of the plan's province: those of today, and for a plan of before 01/07/2025 those of its day, districts
 * among them. Null where the plan names no province and none was chosen.
 */
export async function unitsOf(plan: Plan, chosen: string | undefined): Promise<Units | null> {
  const match = provinceOf(plan);
  const code = chosen ?? match?.province.code;
  if (code === undefined) return null;
  if (!isBeforeMerger(plan)) return communesOf(code).map((commune) => small(communeFullName(commune)));
  const { formerUnitsOf } = await import('@phoihop/vietnamese/former-communes');
  const own = match?.former?.name ?? match?.province.name;
  const names = chosen === undefined && own !== undefined ? [own] : formerNames(code);
  return names.map(formerUnitsOf).flatMap(({ districts, communes }) => [...districts, ...communes]);
}

function formerNames(code: string): string[] {
  const { predecessors = [] } = provinces.find((province) => province.code === code) ?? {};
  return predecessors.map(({ name }) => name);
}
