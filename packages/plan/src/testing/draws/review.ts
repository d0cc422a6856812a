import { acceptSuggestion } from '../../gestures/review.js';
import { newId } from '../../model/id.js';
import { pick, pickPlace, type Drawer } from './draw.js';

const at = '2026-03-02T02:00:00Z';

const drawComment: Drawer = ({ review }, { a, b, text }) => ({
  type: 'comment/insert',
  part: 'review',
  after: pickPlace(review.comments, b),
  comment: { id: newId(), item: `item-${String(a)}`, text, at },
});

const drawCommentEdit: Drawer = ({ review }, { a, text }) => {
  const before = pick(review.comments, a);
  if (!before) return null;
  const { resolved, ...open } = before;
  const after = resolved ? { ...open, text } : { ...before, text, resolved: { at } };
  return { type: 'comment/edit', part: 'review', before, after };
};

const drawCommentRemoval: Drawer = ({ review }, { a }) => {
  const comment = pick(review.comments, a)?.id;
  return comment === undefined ? null : { type: 'comment/remove', part: 'review', comment };
};

const drawSuggestion: Drawer = ({ plan: { items }, review }, { a, b, text }) => {
  const item = pick(items, a);
  return item
    ? {
        type: 'suggestion/insert',
        part: 'review',
        after: pickPlace(review.suggestions, b),
        suggestion: { id: newId(), item: item.id, before: item.text, after: text, at },
      }
    : null;
};

const drawRejection: Drawer = ({ review }, { a }) => {
  const suggestion = pick(review.suggestions, a)?.id;
  return suggestion === undefined ? null : { type: 'suggestion/remove', part: 'review', suggestion };
};

const drawAcceptance: Drawer = (file, { a }) =>
  acceptSuggestion(file, pick(file.review.suggestions, a)?.id ?? '');

const drawWaiver: Drawer = ({ review }, { b, text }) => ({
  type: 'waiver/insert',
  part: 'review',
  after: pickPlace(review.waivers, b),
  waiver: { id: newId(), check: 'no-lead', reason: text, at },
});

const drawWaiverRemoval: Drawer = ({ review }, { a }) => {
  const waiver = pick(review.waivers, a)?.id;
  return waiver === undefined ? null : { type: 'waiver/remove', part: 'review', waiver };
};

export const reviewDrawers: readonly Drawer[] = [
  drawComment,
  drawCommentEdit,
  drawCommentRemoval,
  drawSuggestion,
  drawRejection,
  drawAcceptance,
  drawWaiver,
  drawWaiverRemoval,
];
