import { dequal } from 'dequal/lite';
import type { Item } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import type { Plan, Signatory } from '../model/plan.js';
import { agreedContent } from './agreed-content.js';
import { partsOf, type Parts } from './parts.js';
import { sidesOfPlan } from './sides.js';

/** What a change alters, by whose it is: sides, and the joint part. */
interface Touched {
  sides: Set<string>;
  joint: boolean;
}

function touch({ sides }: Touched, side: string): void {
  sides.add(side);
}

/** Enters whose an item is. */
function enter(touched: Touched, side: string | null | undefined): void {
  if (typeof side === 'string') touch(touched, side);
  else touched.joint = true;
}

/** All of an item but its printed label, which follows from where it stands. */
function withoutLabel({ label: _label, ...content }: Item): Omit<Item, 'label'> {
  return content;
}

function isSameItem(one: Item, other: Item, labelsFollow: boolean): boolean {
  if (one === other) return true;
  return labelsFollow ? dequal(withoutLabel(one), withoutLabel(other)) : dequal(one, other);
}

/** Items added, removed, edited, and those that have come under another part. */
function touchItems(touched: Touched, before: Plan, after: Plan, was: Parts, is: Parts): void {
  const later = new Map(after.items.map((item) => [item.id, item]));
  const earlier = new Set(before.items.map(({ id }) => id));
  const labelsFollow = !dequal(before.items.map(idAndLevel), after.items.map(idAndLevel));
  for (const item of before.items) {
    const now = later.get(item.id);
    const moved = now !== undefined && was.get(item.id) !== is.get(item.id);
    if (!now || moved || !isSameItem(item, now, labelsFollow)) enter(touched, was.get(item.id));
    if (moved) enter(touched, is.get(item.id));
  }
  for (const { id } of after.items) if (!earlier.has(id)) enter(touched, is.get(id));
}

function idAndLevel({ id, level }: Item): string {
  return `${String(level)} ${id}`;
}

/** Items that stand in another order: of each part apart, and of those parts among each other. */
function touchOrder(touched: Touched, before: Plan, after: Plan, was: Parts, is: Parts): void {
  const stays = ({ id }: Item): boolean => was.has(id) && is.has(id);
  const order = ({ items }: Plan, keep: (id: string) => boolean): string[] =>
    items.filter((item) => stays(item) && keep(item.id)).map(({ id }) => id);
  if (
    dequal(
      order(before, () => true),
      order(after, () => true),
    )
  )
    return;
  for (const side of new Set(was.values())) {
    const own = (id: string): boolean => was.get(id) === side;
    if (!dequal(order(before, own), order(after, own))) enter(touched, side);
  }
  // A section of one part that stands elsewhere among the others.
  const between = (plan: Plan): (string | null | undefined)[] =>
    order(plan, () => true)
      .map((id) => was.get(id))
      .filter((side, index, all) => side !== all[index - 1]);
  if (!dequal(between(before), between(after))) touched.joint = true;
}

function touchSignatories(touched: Touched, before: readonly Signatory[], after: readonly Signatory[]): void {
  if (dequal(before, after)) return;
  if (before.length !== after.length) touched.joint = true;
  for (const [index, signatory] of before.entries()) {
    const now = after[index];
    if (dequal(signatory, now)) continue;
    enter(touched, signatory.agency === now?.agency ? signatory.agency : null);
  }
}

/** Bodies may be entered in the list by anybody: what they are given to do is asked where it is given. */
function isOnlyLonger(before: Plan['agencies'], after: Plan['agencies']): boolean {
  const later = new Map(after.map((agency) => [agency.id, agency]));
  return before.every((agency) => dequal(agency, later.get(agency.id)));
}

/** Whose the parts are in which two states of a plan differ. */
function touchedBetween(before: PlanFile, after: PlanFile): Touched {
  const touched: Touched = { sides: new Set(), joint: false };
  const { items: _items, agencies, signatories, ...rest } = agreedContent(before.plan);
  const { items: _later, agencies: newer, signatories: signing, ...others } = agreedContent(after.plan);
  if (!dequal(rest, others) || !isOnlyLonger(agencies, newer)) touched.joint = true;
  touchSignatories(touched, signatories, signing);
  if (before.plan.items === after.plan.items && agencies === newer) return touched;
  const [was, is] = [partsOf(before), partsOf(after)];
  touchItems(touched, before.plan, after.plan, was, is);
  touchOrder(touched, before.plan, after.plan, was, is);
  return touched;
}

/**
 * The sides whose consent it takes to come from one state of a plan to another: those whose part differs, all of them
 * where the joint part does. Empty where only that differs which nobody agrees to.
 */
export function askedFor(before: PlanFile, after: PlanFile): ReadonlySet<string> {
  if (before.plan === after.plan) return new Set();
  const { sides, joint } = touchedBetween(before, after);
  return joint ? new Set(sidesOfPlan(before.plan).map(({ id }) => id)) : sides;
}
