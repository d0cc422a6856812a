import { searchKey } from '@phoihop/vietnamese/text';
import { agencyKey } from '../model/agency-key.js';
import type { Item } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import type { Plan } from '../model/plan.js';
import { sidesOf } from '../matrix/sides.js';
import { namesOf, sidesOfPlan } from './sides.js';

/** Longer items are no headings (UTF-16 units). */
const LONGEST_HEADING = 160;

/** What stands before a body's name in the heading of its part: `Trách nhiệm của …`, `Phân công: …`. */
const BEFORE_NAME =
  /^(?:(?:noi dung |phan )?(?:trach nhiem|nhiem vu|phan cong|phan viec|cong viec)(?: cu the)?(?: thuc hien)? (?:cua|thuoc|doi voi)|doi voi|ve phia|phia|phan) /u;

/** Whose an item is: the id of a side, or null for the joint part. */
export type Parts = ReadonlyMap<string, string | null>;

/** Finds the one side on which the body stands that a heading names, and nothing but it. */
function sideNamed(plan: Plan): (item: Item) => string | null {
  const sideOf = sidesOf(plan);
  const byKey = new Map<string, string | null>();
  for (const agency of [...plan.agencies, ...sidesOfPlan(plan)])
    for (const name of namesOf(agency)) byKey.set(agencyKey(name), sideOf(agency));
  return ({ text }) => {
    if (text.length > LONGEST_HEADING) return null;
    const heading = searchKey(text.replace(/[.:;]\s*$/u, '')).trim();
    return byKey.get(agencyKey(heading.replace(BEFORE_NAME, ''))) ?? null;
  };
}

/**
 * Whose each item of a plan is. A section that is headed by the name of a body (`2. Sở Dân tộc và Tôn giáo`, `Trách nhiệm
 * của …`) is of the side on which the body stands, with all below it; what stands nowhere like that is joint (phần
 * chung). What `consent.parts` says of an item goes before, and holds below it as well.
 */
export function partsOf({ plan, consent }: Pick<PlanFile, 'plan' | 'consent'>): Parts {
  const sides = new Set(sidesOfPlan(plan).map(({ id }) => id));
  const named = sideNamed(plan);
  const told = new Map(consent?.parts?.map(({ item, side }) => [item, side]));
  const parts = new Map<string, string | null>();
  const open: { level: number; side: string | null }[] = [];
  for (const item of plan.items) {
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop();
    const above = open.at(-1)?.side ?? null;
    const own = told.get(item.id);
    const known = own !== undefined && (own === null || sides.has(own)) ? own : undefined;
    const side = sides.size === 0 ? null : known === undefined ? (named(item) ?? above) : known;
    parts.set(item.id, side);
    open.push({ level: item.level, side });
  }
  return parts;
}
