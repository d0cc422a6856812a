import { planFile } from '../data/plans.mjs';

/** A plan of 200 items in the editor, against the browser's own field. */
export const suite = {
  kind: /** @type {const} */ ('widget'),
  baseline: 'textarea',
  entries: ['textarea', 'plan-editor'],
  data: () => planFile(200),
};
