import {
  acceptSuggestion,
  applyChange,
  type Actor,
  type PlanChange,
  type PlanFile,
  type Proposal,
  type Suggestion,
} from '@phoihop/plan';
import { acceptProposal, askedFor, changeOf, sideOfActor, sidesOfPlan } from '@phoihop/plan/agreement';

/** Something that a side has proposed and that waits for others. */
export interface Waiting {
  id: string;
  /** What is proposed: other words, or a change; null where it cannot be read. */
  what: Suggestion | PlanChange | null;
  side: string | null;
  by: Actor | undefined;
  at: string;
  /** The ids of the sides that it takes, without the one that proposes. */
  asked: string[];
  /** What accepts it; null where it can no longer be made. */
  acceptance: PlanChange | null;
  /** What rejects it, or takes it back. */
  removal: PlanChange;
}

function askedSides(file: PlanFile, acceptance: PlanChange | null, proposer: string | null): string[] | null {
  const next = acceptance && applyChange(file, acceptance);
  if (!next?.ok) return null;
  const order = sidesOfPlan(file.plan).map(({ id }) => id);
  return Array.from(askedFor(file, next.value))
    .filter((side) => side !== proposer)
    .sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

function waiting(
  file: PlanFile,
  proposed: Suggestion | Proposal,
  acceptance: PlanChange | null,
  rest: Pick<Waiting, 'what' | 'removal'>,
): Waiting {
  const { id, by, at } = proposed;
  const side = proposed.side ?? sideOfActor(file, by);
  const asked = askedSides(file, acceptance, side);
  return { id, by, at, side, asked: asked ?? [], acceptance: asked && acceptance, ...rest };
}

/** All that waits, the oldest first. */
export function waitingIn(file: PlanFile): Waiting[] {
  const { suggestions, proposals = [] } = file.review;
  const all = [
    ...suggestions.map((each) =>
      waiting(file, each, acceptSuggestion(file, each.id), {
        what: each,
        removal: { type: 'suggestion/remove', part: 'review', suggestion: each.id },
      }),
    ),
    ...proposals.map((each) =>
      waiting(file, each, acceptProposal(file, each.id), {
        what: changeOf(each),
        removal: { type: 'proposal/remove', part: 'review', proposal: each.id },
      }),
    ),
  ];
  return all.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
