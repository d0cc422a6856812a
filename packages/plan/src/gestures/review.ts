import type {
  AcceptSuggestion,
  EditComment,
  InsertComment,
  InsertSuggestion,
  InsertWaiver,
} from '../commands/review-changes.js';
import type { Stamp } from '../commands/stamp.js';
import type { Item } from '../model/item.js';
import type { Comment, PlanFile } from '../model/plan-file.js';

/** Who says something and when, as it is kept with what is said. The host names the person. */
function saidBy({ id, at, by }: Stamp): Stamp {
  return by ? { id, by, at } : { id, at };
}

/** A comment on an item; its id, person and time are those of the stamp. */
export function addComment(item: string, text: string, stamp: Stamp): InsertComment {
  return { type: 'comment/insert', part: 'review', comment: { item, text, ...saidBy(stamp) } };
}

/** An answer to a comment, or to one of its answers: it stands in the same conversation, on the same item. */
export function answerComment(
  { id, item, answers = id }: Comment,
  text: string,
  stamp: Stamp,
): InsertComment {
  const comment = { item, text, answers, ...saidBy(stamp) };
  return { type: 'comment/insert', part: 'review', comment };
}

/** Other words for a comment. */
export function editComment(comment: Comment, text: string): EditComment {
  return { type: 'comment/edit', part: 'review', before: comment, after: { ...comment, text } };
}

/** Notes that a comment has been dealt with. */
export function resolveComment(comment: Comment, { at, by }: Omit<Stamp, 'id'>): EditComment {
  const resolved = by ? { by, at } : { at };
  return { type: 'comment/edit', part: 'review', before: comment, after: { ...comment, resolved } };
}

/** Opens a comment again that had been dealt with. */
export function reopenComment(comment: Comment): EditComment {
  const { resolved: _resolved, ...open } = comment;
  return { type: 'comment/edit', part: 'review', before: comment, after: open };
}

/** Another wording of an item, for others to accept or reject; null where nothing differs. */
export function suggestText(item: Item, text: string, stamp: Stamp): InsertSuggestion | null {
  if (text === item.text) return null;
  const suggestion = { item: item.id, before: item.text, after: text, ...saidBy(stamp) };
  return { type: 'suggestion/insert', part: 'review', suggestion };
}

/** Takes a suggestion over, in other words where a person has improved on it; null where there is none such. */
export function acceptSuggestion(
  { review }: PlanFile,
  id: string,
  improved?: string,
): AcceptSuggestion | null {
  const suggestion = review.suggestions.find((each) => each.id === id);
  if (!suggestion) return null;
  const { item, before, after } = suggestion;
  return {
    type: 'suggestion/accept',
    part: 'text',
    suggestion: id,
    item,
    before,
    after: improved ?? after,
  };
}

/** Passes over a check on an item, or on the whole plan (null), with the reason. */
export function waive(check: string, item: string | null, reason: string, stamp: Stamp): InsertWaiver {
  const waiver = { check, ...(item === null ? {} : { item }), reason, ...saidBy(stamp) };
  return { type: 'waiver/insert', part: 'review', waiver };
}
