import { planFile } from '../data/plans.mjs';

/** The same plan to read, against a paragraph for each item. */
export const suite = {
  kind: /** @type {const} */ ('reader'),
  baseline: 'plain-html',
  entries: ['plain-html', 'plan-reader'],
  data: () => planFile(2000),
};
