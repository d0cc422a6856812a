import type { Plan, Recipient, Waiver } from '@phoihop/plan';
import {
  collapsibleGroups,
  countBodies,
  countMembers,
  isArchive,
  movedByCustom,
  purposeOf,
  repeatedRecipients,
  sumOfCopies,
  suggestRecipients,
  type Collapsible,
  type CopiesSum,
  type Purpose,
  type SuggestedRecipient,
} from '@phoihop/plan/recipients';
import { headingsOf } from '../headings.js';
import type { PurposeGroup } from '../names.messages.js';

/** What the list shows of a plan besides its lines; worked out once for each state of the plan. */
export interface ViewOfPlan {
  suggested: readonly SuggestedRecipient[];
  /** For each line that repeats a body: the id of the line that has it. */
  repeated: ReadonlyMap<string, string>;
  /** Whether the order of custom is another. */
  canReorder: boolean;
  sum: CopiesSum;
  collapsible: readonly Collapsible[];
  /** Where a new part of the list begins; empty where its parts stand mixed. */
  headings: ReadonlyMap<string, PurposeGroup>;
}

/** Checks that a person has passed over, by their codes. */
function passedOver(waivers: readonly Waiver[], check: string): boolean {
  return waivers.some((waiver) => waiver.check === check && waiver.item === undefined);
}

export function viewOfPlan(
  plan: Plan,
  units: readonly string[] | undefined,
  waivers: readonly Waiver[],
): ViewOfPlan {
  const { recipients, agencies } = plan;
  const members = (recipient: Recipient) => (units ? countMembers(recipient, units) : undefined);
  return {
    suggested: passedOver(waivers, 'recipients-missing') ? [] : suggestRecipients(plan),
    repeated: passedOver(waivers, 'recipients-repeated')
      ? new Map()
      : repeatedRecipients(recipients, agencies),
    canReorder: movedByCustom(plan).size > 0,
    sum: sumOfCopies(recipients, members),
    collapsible: units ? collapsibleGroups(recipients, units) : [],
    headings: headingsOf(recipients),
  };
}

/** What a line says by itself; kept for as long as the line stays as it is. */
export interface LineFacts {
  purpose: Purpose | undefined;
  archive: boolean;
  bodies: number;
  /** Whether it is better split: each superior has a line of its own, and `+` parts what custom does not join. */
  crowded: boolean;
}

const known = new WeakMap<Recipient, LineFacts>();

export function factsOf(recipient: Recipient): LineFacts {
  const already = known.get(recipient);
  if (already) return already;
  const purpose = purposeOf(recipient);
  const bodies = countBodies(recipient);
  const crowded = bodies > 1 && (purpose === 'report' || /[+;]/u.test(recipient.text));
  const facts = { purpose, archive: isArchive(recipient), bodies, crowded };
  known.set(recipient, facts);
  return facts;
}
