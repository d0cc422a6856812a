import type { PlanFile } from '@phoihop/plan';
import type { ReaderEntry } from '../../page/bench-entry.ts';
import { putOnPaper } from '../paper.ts';

/** The floor: a paragraph for each item, put into the page at once. */
export const entry: ReaderEntry<PlanFile> = {
  open(host, { plan }) {
    const all = document.createDocumentFragment();
    for (const { label, text } of plan.items) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${label ?? ''} ${text}`.trim();
      all.append(paragraph);
    }
    putOnPaper(host).append(all);
    return Promise.resolve();
  },
};
