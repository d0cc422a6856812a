import { dequal } from 'dequal/lite';
import type { Agency } from '../model/agency.js';
import type { Plan, Recipient, Signatory } from '../model/plan.js';
import { sameAgencies, type SameAgency } from './agencies.js';
import { compareHeads, type HeadDifference } from './head.js';
import { atOnce } from '../slices.js';
import { compareItems, itemSteps, type ItemDifference } from './items.js';
import { compareLists, type Difference } from './lists.js';

/** What differs between two plans; lists are empty where nothing does. */
export interface PlanComparison {
  head: HeadDifference[];
  items: ItemDifference[];
  /** The items of all appendices, one behind the other. */
  appendices: ItemDifference[];
  appendixTitles: Difference<string>[];
  recipients: Difference<Recipient>[];
  signatories: Difference<Signatory>[];
  agencies: Difference<Agency>[];
}

function compareRecipients(earlier: Plan, later: Plan, sameAgency: SameAgency): Difference<Recipient>[] {
  return compareLists(
    earlier.recipients,
    later.recipients,
    ({ id, text }) => ({ id, text }),
    (one, other) =>
      dequal({ ...one, id: '', agency: '' }, { ...other, id: '', agency: '' }) &&
      sameAgency(one.agency, other.agency),
  );
}

function blockOf({ authority, position, secondPosition, name }: Signatory): string {
  return [authority, position, secondPosition, name].filter((line) => line !== undefined).join(' ');
}

function compareSignatories(earlier: Plan, later: Plan, sameAgency: SameAgency): Difference<Signatory>[] {
  return compareLists(
    earlier.signatories,
    later.signatories,
    (signatory) => ({ id: undefined, text: blockOf(signatory) }),
    (one, other) =>
      dequal({ ...one, agency: '' }, { ...other, agency: '' }) && sameAgency(one.agency, other.agency),
  );
}

function compareAgencies(earlier: Plan, later: Plan): Difference<Agency>[] {
  return compareLists(
    earlier.agencies,
    later.agencies,
    ({ id, name }) => ({ id, text: name }),
    (one, other) => dequal({ ...one, id: '' }, { ...other, id: '' }),
  );
}

/** The work of `comparePlans` in small steps; each yields the share of the body that is done, 0 to 1. */
export function* compareSteps(earlier: Plan, later: Plan): Generator<number, PlanComparison> {
  const sameAgency = sameAgencies(earlier, later);
  const appended = ({ appendices }: Plan): Plan['items'] => appendices.flatMap(({ items }) => items);
  const titles = ({ appendices }: Plan): string[] => appendices.map(({ title }) => title);
  const items = yield* itemSteps(earlier.items, later.items, sameAgency);
  return {
    head: compareHeads(earlier, later, sameAgency),
    items,
    appendices: compareItems(appended(earlier), appended(later), sameAgency),
    appendixTitles: compareLists(
      titles(earlier),
      titles(later),
      (text) => ({ id: undefined, text }),
      (one, other) => one === other,
    ),
    recipients: compareRecipients(earlier, later, sameAgency),
    signatories: compareSignatories(earlier, later, sameAgency),
    agencies: compareAgencies(earlier, later),
  };
}

/**
 * What has become of a plan: items and lines added, removed, edited and moved, and the fields of its head. By id;
 * plans that were read from text, whose ids only count them through, are matched by what they say.
 */
export function comparePlans(earlier: Plan, later: Plan): PlanComparison {
  return atOnce(compareSteps(earlier, later));
}

/** Whether a comparison has found nothing. */
export function isSamePlan(comparison: PlanComparison): boolean {
  return Object.values(comparison).every((list: readonly unknown[]) => list.length === 0);
}
