import { dequal } from 'dequal/lite';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse, type Refusal } from '../../result.js';
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
import { idBeforeIn, placedNear } from './listed.js';

type Review = PlanFile['review'];

/** The plan file with some lists of its review changed. */
export function withReview(file: PlanFile, lists: Partial<Review>): PlanFile {
  return { ...file, review: { ...file.review, ...lists } };
}

/** The list without the one of that id; null where there is none. */
export function without<Value extends { id: string }>(list: readonly Value[], id: string): Value[] | null {
  const rest = list.filter((each) => each.id !== id);
  return rest.length < list.length ? rest : null;
}

/** The one of that id. @throws RangeError where there is none. */
function known<Value extends { id: string }>(list: readonly Value[], id: string): Value {
  const found = list.find((each) => each.id === id);
  if (!found) throw new RangeError(`nothing in review with id ${id}`);
  return found;
}

export function taken(list: readonly { id: string }[], id: string): Refusal | null {
  return list.some((each) => each.id === id) ? refuse('id-taken', { item: id }) : null;
}

export const insertComment: ChangeHandler<PlanFile, InsertComment, SingleChange[]> = {
  apply(file, { comment, after }) {
    const { comments } = file.review;
    return (
      taken(comments, comment.id) ??
      accept(withReview(file, { comments: placedNear(comments, after, comment) }))
    );
  },
  invert(_before, { comment }) {
    return [{ type: 'comment/remove', part: 'review', comment: comment.id }];
  },
};

export const editComment: ChangeHandler<PlanFile, EditComment, SingleChange[]> = {
  apply(file, { before, after }) {
    const { comments } = file.review;
    const current = comments.find(({ id }) => id === before.id);
    if (!current) return refuse('comment-gone', { comment: before.id });
    if (!dequal(current, before)) return refuse('comment-changed', { comment: before.id });
    const edited = comments.map((comment) => (comment === current ? after : comment));
    return accept(withReview(file, { comments: edited }));
  },
  invert(_before, change) {
    return [{ ...change, before: change.after, after: change.before }];
  },
};

export const removeComment: ChangeHandler<PlanFile, RemoveComment, SingleChange[]> = {
  apply(file, { comment }) {
    const comments = without(file.review.comments, comment);
    return comments ? accept(withReview(file, { comments })) : refuse('comment-gone', { comment });
  },
  invert({ review: { comments } }, { comment }) {
    const after = idBeforeIn(comments, comment);
    return [{ type: 'comment/insert', part: 'review', after, comment: known(comments, comment) }];
  },
};

export const insertSuggestion: ChangeHandler<PlanFile, InsertSuggestion, SingleChange[]> = {
  apply(file, { suggestion, after }) {
    const { suggestions } = file.review;
    return (
      taken(suggestions, suggestion.id) ??
      accept(withReview(file, { suggestions: placedNear(suggestions, after, suggestion) }))
    );
  },
  invert(_before, { suggestion }) {
    return [{ type: 'suggestion/remove', part: 'review', suggestion: suggestion.id }];
  },
};

export const removeSuggestion: ChangeHandler<PlanFile, RemoveSuggestion, SingleChange[]> = {
  apply(file, { suggestion }) {
    const suggestions = without(file.review.suggestions, suggestion);
    return suggestions
      ? accept(withReview(file, { suggestions }))
      : refuse('suggestion-gone', { suggestion });
  },
  invert({ review: { suggestions } }, { suggestion }) {
    const after = idBeforeIn(suggestions, suggestion);
    return [{ type: 'suggestion/insert', part: 'review', after, suggestion: known(suggestions, suggestion) }];
  },
};

export const insertWaiver: ChangeHandler<PlanFile, InsertWaiver, SingleChange[]> = {
  apply(file, { waiver, after }) {
    const { waivers } = file.review;
    return (
      taken(waivers, waiver.id) ?? accept(withReview(file, { waivers: placedNear(waivers, after, waiver) }))
    );
  },
  invert(_before, { waiver }) {
    return [{ type: 'waiver/remove', part: 'review', waiver: waiver.id }];
  },
};

export const removeWaiver: ChangeHandler<PlanFile, RemoveWaiver, SingleChange[]> = {
  apply(file, { waiver }) {
    const waivers = without(file.review.waivers, waiver);
    return waivers ? accept(withReview(file, { waivers })) : refuse('waiver-gone', { waiver });
  },
  invert({ review: { waivers } }, { waiver }) {
    const after = idBeforeIn(waivers, waiver);
    return [{ type: 'waiver/insert', part: 'review', after, waiver: known(waivers, waiver) }];
  },
};
