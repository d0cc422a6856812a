import { dequal } from 'dequal/lite';
import { applyChange } from '../commands/apply.js';
import type { InsertProposal } from '../commands/agreement-changes.js';
import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { Actor } from '../model/agency.js';
import type { Proposal } from '../model/consent.js';
import type { PlanFile, Suggestion } from '../model/plan-file.js';
import { refuse, type Refusal } from '../result.js';
import { isSameContent } from './agreed-content.js';
import {
  agreeFault,
  consentFault,
  forgettingFault,
  keepingFault,
  withdrawalFault,
  type ConsentCode,
  type Person,
} from './agreeing.js';
import { askedFor } from './asked.js';
import { changeOf } from './proposals.js';
import { sideOfActor, sidesOfPlan } from './sides.js';

function singles(change: PlanChange): readonly SingleChange[] {
  return change.type === 'batch' ? change.changes : [change];
}

/** The side for which something was proposed: as it says, else that of the person. */
function proposedFor(file: PlanFile, { side, by }: Pick<Proposal, 'side' | 'by'>): string | null {
  return side ?? sideOfActor(file, by);
}

/** The side that has proposed what a change makes, where it makes just that; null for a change of one's own. */
function proposerOf(file: PlanFile, change: PlanChange): string | null {
  const { review, plan } = file;
  const [first, ...rest] = singles(change);
  if (first?.type === 'proposal/remove') {
    const proposal = review.proposals?.find(({ id }) => id === first.proposal);
    const known = proposal && changeOf(proposal);
    return known && dequal(singles(known), rest) ? proposedFor(file, proposal) : null;
  }
  if (change.type !== 'suggestion/accept') return null;
  const suggestion = review.suggestions.find(({ id }) => id === change.suggestion);
  if (!suggestion || !dequal(wordingIn(suggestion), wordingIn(change))) return null;
  const marks = plan.items.find(({ id }) => id === change.item)?.marks;
  const marked = change.marks === undefined || dequal(change.marks, marks);
  return marked ? proposedFor(file, suggestion) : null;
}

function wordingIn({ item, before, after }: Pick<Suggestion, 'item' | 'before' | 'after'>) {
  return { item, before, after };
}

function newOnes<Value extends { id: string }>(before: readonly Value[] = [], after: readonly Value[] = []) {
  return after.filter(({ id }) => !before.some((each) => each.id === id));
}

/**
 * Whether a change only takes back that a proposal of another person was accepted: made once more, it leads where we
 * are. That they have really proposed it is for the server to know.
 */
function reopens(file: PlanFile, after: PlanFile, person: Person): boolean {
  const proposals = newOnes(file.review.proposals, after.review.proposals);
  const suggestions = newOnes(file.review.suggestions, after.review.suggestions);
  const [only, ...more] = [...proposals, ...suggestions];
  if (!only || more.length > 0 || !only.by || only.by.id === person.id) return false;
  const change = 'change' in only ? changeOf(only) : rewording(only);
  const again = change && applyChange(after, change);
  return again?.ok === true && isSameContent(again.value.plan, file.plan);
}

function rewording(suggestion: Suggestion): PlanChange {
  return { type: 'item/text', part: 'text', ...wordingIn(suggestion) };
}

function editFault(file: PlanFile, change: PlanChange, person: Person): Refusal<ConsentCode> | null {
  const next = applyChange(file, change);
  // What does not apply is refused by the change itself, with its own reason.
  if (!next.ok) return null;
  const consenting = [person.side, proposerOf(file, change)];
  const other = Array.from(askedFor(file, next.value)).find((each) => !consenting.includes(each));
  if (other === undefined || reopens(file, next.value, person)) return null;
  return refuse('ask-other-side', { side: other });
}

/** Whoever proposes speaks for nobody but their own side. */
function speakingFault(file: PlanFile, { side, by }: Pick<Proposal, 'side' | 'by'>, person: Person) {
  const named = [side ?? null, sideOfActor(file, by)];
  const other = named.find((each) => each !== null && each !== person.side);
  return typeof other === 'string' ? refuse('another-side', { side: other }) : null;
}

function proposingFault(
  file: PlanFile,
  { proposal }: InsertProposal,
  person: Person,
): Refusal<ConsentCode> | null {
  return changeOf(proposal) ? speakingFault(file, proposal, person) : refuse('proposal-unread');
}

function singleFault(file: PlanFile, change: SingleChange, person: Person): Refusal<ConsentCode> | null {
  const { side } = person;
  switch (change.type) {
    case 'agreement/agree':
      return agreeFault(file, change, side);
    case 'version/keep':
      return keepingFault(change);
    case 'version/forget':
      return forgettingFault(file, change);
    case 'agreement/withdraw':
      return withdrawalFault(file, change, side);
    case 'agreement/consent':
      return consentFault(file, change, person);
    case 'suggestion/insert':
      return speakingFault(file, change.suggestion, person);
    case 'proposal/insert':
      // In what undoes an acceptance it comes back as it was.
      return change.part === 'review' ? proposingFault(file, change, person) : null;
    default:
      return null;
  }
}

/**
 * Why a person may not make a change for their side alone; null where they may. Before a plan is laid before its sides,
 * only agreements are asked. From then on a side edits its own part, and what it changes of others takes them: it
 * accepts what they have proposed, or proposes it (`ask-other-side`; see `proposalFor`).
 */
export function consentFaultOf(
  file: PlanFile,
  change: PlanChange,
  actor: Pick<Actor, 'id' | 'agency'> | undefined,
): Refusal<ConsentCode> | null {
  const person: Person = { id: actor?.id, agency: actor?.agency, side: sideOfActor(file, actor) };
  let current = file;
  for (const single of singles(change)) {
    const fault = singleFault(current, single, person);
    if (fault) return fault;
    if (change.part !== 'agreement') continue;
    const next = applyChange(current, single);
    if (!next.ok) return null;
    current = next.value;
  }
  const edits = change.part === 'text' || change.part === 'tasks';
  if (!edits || !file.consent || sidesOfPlan(file.plan).length < 2) return null;
  return editFault(file, change, person);
}
