import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { EditText } from '../item-changes.js';
import type { SingleChange } from '../plan-change.js';
import type { AcceptSuggestion, ReopenSuggestion } from '../review-changes.js';
import { editText, textBack } from './edit-text.js';
import { idBeforeIn, placedNear } from './listed.js';
import { taken, without, withReview } from './review.js';

/** The edit of the item's text that is part of the change. */
function editOf({ item, before, after, marks }: AcceptSuggestion | ReopenSuggestion): EditText {
  const edit = { type: 'item/text', part: 'text', item, before, after } as const;
  return marks === undefined ? edit : { ...edit, marks };
}

export const acceptSuggestion: ChangeHandler<PlanFile, AcceptSuggestion, SingleChange[]> = {
  apply(file, change) {
    const suggestions = without(file.review.suggestions, change.suggestion);
    if (!suggestions) return refuse('suggestion-gone', { suggestion: change.suggestion });
    const edited = editText.apply(file, editOf(change));
    return edited.ok ? accept(withReview(edited.value, { suggestions })) : edited;
  },

  invert(before, change) {
    const { suggestions } = before.review;
    const suggestion = suggestions.find(({ id }) => id === change.suggestion);
    if (!suggestion) throw new RangeError(`no suggestion ${change.suggestion}`);
    const place = idBeforeIn(suggestions, suggestion.id);
    return [
      { ...textBack(before, editOf(change)), type: 'suggestion/reopen', part: 'text', suggestion, place },
    ];
  },
};

export const reopenSuggestion: ChangeHandler<PlanFile, ReopenSuggestion, SingleChange[]> = {
  apply(file, change) {
    const { suggestion, place } = change;
    const refusal = taken(file.review.suggestions, suggestion.id);
    if (refusal) return refusal;
    const edited = editText.apply(file, editOf(change));
    if (!edited.ok) return edited;
    return accept(
      withReview(edited.value, { suggestions: placedNear(file.review.suggestions, place, suggestion) }),
    );
  },

  invert(before, change) {
    const { id } = change.suggestion;
    return [{ ...textBack(before, editOf(change)), type: 'suggestion/accept', part: 'text', suggestion: id }];
  },
};
