import { planText } from '../data/plans.mjs';

/** Reading against the least that any reading does; three sizes show whether it is linear. */
export const suite = {
  kind: /** @type {const} */ ('function'),
  baseline: 'plain-pass',
  entries: ['plain-pass', 'read-plan'],
  data: () => ({ '30 kB': planText(30_000), '300 kB': planText(300_000), '1.2 MB': planText(1_200_000) }),
};
