import { planWithItems } from '../data/whole-plan.mjs';

/** How long a page is held up while a plan of 2,000 items becomes a DOCX file: the first time, and again. */
export const suite = {
  kind: /** @type {const} */ ('sliced'),
  baseline: 'write-docx',
  entries: ['write-docx'],
  data: () => planWithItems(2000),
};
