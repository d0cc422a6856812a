import * as v from 'valibot';
import { planCommandSchema, type PlanChange, type SingleChange } from '../commands/plan-change.js';
import type { Stamp } from '../commands/stamp.js';
import type { Proposal } from '../model/consent.js';
import type { PlanFile, Suggestion } from '../model/plan-file.js';

/** Changes that are proposed as a whole: of the plan itself, made by nobody's right alone. */
type ProposedPart = 'text' | 'tasks';

function singles(change: PlanChange): readonly SingleChange[] {
  return change.type === 'batch' ? change.changes : [change];
}

/** The change that a proposal would make; null where it is none that this version knows. */
export function changeOf({ change }: Proposal): PlanChange | null {
  const parsed = v.safeParse(planCommandSchema, { ...change, id: '', at: '' });
  if (!parsed.success) return null;
  const { id: _id, at: _at, ...known } = parsed.output;
  return known;
}

/** The open suggestion of the same person on the same item: what they type further replaces it. */
function openSuggestion({ review }: PlanFile, item: string, by: Stamp['by']): Suggestion | undefined {
  return by && review.suggestions.find((each) => each.item === item && each.by?.id === by.id);
}

function saidBy({ id, at, by }: Stamp): Stamp {
  return by ? { id, at, by } : { id, at };
}

/**
 * What is made in the place of an edit that a side may not make alone: a suggestion of another wording, which takes the
 * place of what the person had suggested for that item; a proposal of anything else. Null where the change is
 * none of the plan itself.
 */
export function proposalFor(
  file: PlanFile,
  change: PlanChange,
  side: string | null,
  stamp: Stamp,
): PlanChange | null {
  if (change.part !== 'text' && change.part !== 'tasks') return null;
  const said = { ...saidBy(stamp), ...(side === null ? {} : { side }) };
  if (change.type === 'item/text') {
    const { item, before, after } = change;
    const insert: SingleChange = {
      type: 'suggestion/insert',
      part: 'review',
      suggestion: { item, before, after, ...said },
    };
    const open = openSuggestion(file, item, stamp.by);
    if (!open) return insert;
    const remove: SingleChange = { type: 'suggestion/remove', part: 'review', suggestion: open.id };
    // Whoever types the old words again proposes nothing.
    const changes = after === before ? [remove] : [remove, insert];
    return { type: 'batch', part: 'review', changes };
  }
  const { part } = change;
  const { id: _id, at: _at, by: _by, ...proposed } = change as PlanChange & Partial<Stamp>;
  return { type: 'proposal/insert', part: 'review', proposal: { change: { ...proposed, part }, ...said } };
}

/** Makes what is proposed, and takes the proposal off; null where there is none such, or none that is known. */
export function acceptProposal({ review }: PlanFile, id: string): PlanChange | null {
  const proposal = review.proposals?.find((each) => each.id === id);
  const change = proposal && changeOf(proposal);
  if (!proposal || !change) return null;
  const part: ProposedPart = proposal.change.part;
  return {
    type: 'batch',
    part,
    changes: [{ type: 'proposal/remove', part, proposal: id }, ...singles(change)],
  };
}
