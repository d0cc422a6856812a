import { planText } from '../data/plans.mjs';

/** How long a page is held up while a text of 400 kB is read: the first time, when nothing is compiled, and again. */
export const suite = {
  kind: /** @type {const} */ ('sliced'),
  baseline: 'read-at-once',
  entries: ['read-at-once', 'read-in-slices'],
  data: () => planText(400_000),
};
