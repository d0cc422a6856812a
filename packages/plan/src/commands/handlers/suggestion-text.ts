import type { PlanFile } from '../../model/plan-file.js';
import type { ChangeHandler } from '../change-handler.js';
import type { EditText } from '../item-changes.js';
import type { SingleChange } from '../plan-change.js';
import type { AcceptSuggestion, ReopenSuggestion } from '../review-changes.js';
import { editText, textBack } from './edit-text.js';
import { idBeforeIn } from './listed.js';
import { suggestions } from './review.js';

/** The edit of the item's text that is part of the change. */
function editOf({ item, before, after, marks }: AcceptSuggestion | ReopenSuggestion): EditText {
  const edit = { type: 'item/text', part: 'text', item, before, after } as const;
  return marks === undefined ? edit : { ...edit, marks };
}

export const acceptSuggestion: ChangeHandler<PlanFile, AcceptSuggestion, SingleChange[]> = {
  apply(file, change) {
    const { suggestion } = change;
    const rest = suggestions.remove.apply(file, { type: 'suggestion/remove', part: 'review', suggestion });
    return rest.ok ? editText.apply(rest.value, editOf(change)) : rest;
  },

  invert(before, change) {
    const { suggestions: open } = before.review;
    const suggestion = open.find(({ id }) => id === change.suggestion);
    if (!suggestion) throw new RangeError(`no suggestion ${change.suggestion}`);
    const place = idBeforeIn(open, suggestion.id);
    return [
      { ...textBack(before, editOf(change)), type: 'suggestion/reopen', part: 'text', suggestion, place },
    ];
  },
};

export const reopenSuggestion: ChangeHandler<PlanFile, ReopenSuggestion, SingleChange[]> = {
  apply(file, change) {
    const { suggestion, place: after } = change;
    const open = suggestions.insert.apply(file, {
      type: 'suggestion/insert',
      part: 'review',
      after,
      suggestion,
    });
    return open.ok ? editText.apply(open.value, editOf(change)) : open;
  },

  invert(before, change) {
    const { id } = change.suggestion;
    return [{ ...textBack(before, editOf(change)), type: 'suggestion/accept', part: 'text', suggestion: id }];
  },
};
