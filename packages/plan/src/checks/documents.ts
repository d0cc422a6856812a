import type { ItemContext } from './check.js';

/** An administrative document (văn bản hành chính), of the state or of the party: no article of a newspaper. */
export function isAdministrative({ kind }: ItemContext): boolean {
  return kind !== 'news';
}

/** One that follows the decree's form (thể thức); the party has a form of its own. */
export function followsDecree(plan: ItemContext): boolean {
  return isAdministrative(plan) && !plan.isParty;
}

/** One that gives out work: kế hoạch, kế hoạch phối hợp, chương trình. */
export function givesTasks({ kind }: ItemContext): boolean {
  return kind === 'plan' || kind === 'coordination-plan' || kind === 'programme';
}
