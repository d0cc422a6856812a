import { planText, repeatedPlans } from '../data/plans.mjs';

/** Reading against the least that any reading does; two sizes, one ten times the other, show whether it is linear. In the third the sentences come again. */
export const suite = {
  kind: /** @type {const} */ ('function'),
  baseline: 'plain-pass',
  entries: ['plain-pass', 'read-plan'],
  data: () => ({
    '40 kB': planText(40_000),
    '400 kB': planText(400_000),
    '400 kB repeated': repeatedPlans(400_000),
  }),
};
