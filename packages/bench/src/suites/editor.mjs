import { planFile } from '../data/plans.mjs';

/** A plan of 2,000 items and 400 KB in the editor, against ProseMirror's view with the same paragraphs. */
export const suite = {
  kind: /** @type {const} */ ('editor'),
  baseline: 'bare-prosemirror',
  entries: ['bare-prosemirror', 'plan-editor'],
  data: () => planFile(2000),
};
