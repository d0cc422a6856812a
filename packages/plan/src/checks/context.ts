import type { Mention } from '../citations/find-citations.js';
import { mentionsInText } from '../citations/plan-citations.js';
import { instrumentKey } from '../citations/instrument.js';
import { isPartyDocument } from '../form/party-document.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import { outlineOf } from '../outline/outline-node.js';
import type { CheckContext, ItemContext } from './check.js';

/** The instruments that an item's text mentions. */
export const mentionsOf: (item: Item) => readonly Mention[] = mentionsInText;

/** What checks of single items may know of a plan: little, so that what they found holds for long. */
export function itemContextOf(plan: Plan): ItemContext {
  return {
    kind: plan.kind,
    isParty: isPartyDocument(plan),
    date: plan.date,
    period: plan.period,
    own: plan.number?.value === undefined ? null : instrumentKey(plan.number.raw),
  };
}

export function checkContextOf(about: ItemContext, file: PlanFile, today: string | undefined): CheckContext {
  const { plan } = file;
  return { ...about, file, plan, items: plan.items, nodes: outlineOf(plan.items), today };
}

/** Whether what is found of an item for one context holds for another. */
export function sameItemContext(first: ItemContext, second: ItemContext): boolean {
  return (
    first.kind === second.kind &&
    first.isParty === second.isParty &&
    first.date === second.date &&
    first.own === second.own &&
    first.period?.from === second.period?.from &&
    first.period?.to === second.period?.to
  );
}
