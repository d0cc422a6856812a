import { dequal } from 'dequal/lite';
import type { Proposal } from '../../model/consent.js';
import type { Comment, PlanFile, Suggestion, Waiver } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { InsertProposal, RemoveProposal } from '../agreement-changes.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SingleChange } from '../plan-change.js';
import type {
  EditComment,
  InsertComment,
  InsertSuggestion,
  InsertWaiver,
  RemoveComment,
  RemoveSuggestion,
  RemoveWaiver,
} from '../review-changes.js';
import { listHandlers } from './listed.js';

type Review = PlanFile['review'];

/** The plan file with some lists of its review changed. */
function withReview(file: PlanFile, lists: Partial<Review>): PlanFile {
  return { ...file, review: { ...file.review, ...lists } };
}

export const comments = listHandlers<Comment, InsertComment, RemoveComment>({
  noun: 'comment',
  of: (file) => file.review.comments,
  put: (file, list) => withReview(file, { comments: list }),
  valueIn: ({ comment }) => comment,
  idIn: ({ comment }) => comment,
  insertion: (comment, after) => ({ type: 'comment/insert', part: 'review', after, comment }),
  removal: (comment) => ({ type: 'comment/remove', part: 'review', comment }),
});

export const suggestions = listHandlers<Suggestion, InsertSuggestion, RemoveSuggestion>({
  noun: 'suggestion',
  of: (file) => file.review.suggestions,
  put: (file, list) => withReview(file, { suggestions: list }),
  valueIn: ({ suggestion }) => suggestion,
  idIn: ({ suggestion }) => suggestion,
  insertion: (suggestion, after) => ({ type: 'suggestion/insert', part: 'review', after, suggestion }),
  removal: (suggestion) => ({ type: 'suggestion/remove', part: 'review', suggestion }),
});

export const waivers = listHandlers<Waiver, InsertWaiver, RemoveWaiver>({
  noun: 'waiver',
  of: (file) => file.review.waivers,
  put: (file, list) => withReview(file, { waivers: list }),
  valueIn: ({ waiver }) => waiver,
  idIn: ({ waiver }) => waiver,
  insertion: (waiver, after) => ({ type: 'waiver/insert', part: 'review', after, waiver }),
  removal: (waiver) => ({ type: 'waiver/remove', part: 'review', waiver }),
});

export const proposals = listHandlers<Proposal, InsertProposal, RemoveProposal>({
  noun: 'proposal',
  of: (file) => file.review.proposals ?? [],
  put(file, list) {
    // Without the list where there are none, as it was before the first.
    const { proposals: _before, ...review } = file.review;
    return { ...file, review: list.length > 0 ? { ...review, proposals: list } : review };
  },
  valueIn: ({ proposal }) => proposal,
  idIn: ({ proposal }) => proposal,
  insertion: (proposal, after, { part }) => ({ type: 'proposal/insert', part, after, proposal }),
  removal: (proposal, { part }) => ({ type: 'proposal/remove', part, proposal }),
});

export const editComment: ChangeHandler<PlanFile, EditComment, SingleChange[]> = {
  apply(file, { before, after }) {
    const { comments: list } = file.review;
    const current = list.find(({ id }) => id === before.id);
    if (!current) return refuse('comment-gone', { comment: before.id });
    if (!dequal(current, before)) return refuse('comment-changed', { comment: before.id });
    const edited = list.map((comment) => (comment === current ? after : comment));
    return accept(withReview(file, { comments: edited }));
  },
  invert(_before, change) {
    return [{ ...change, before: change.after, after: change.before }];
  },
};
