import { readPlan } from '@phoihop/plan/read';
import type { FunctionEntry } from '../../entry.js';

/** Our reading of a text. */
export function createEntry(): FunctionEntry {
  let text = '';
  return {
    prepare: (data) => {
      text = data.text;
    },
    run: () => {
      const { lines, plan } = readPlan(text);
      return { lines: lines.length, labels: plan.items.filter(({ label }) => label !== null).length };
    },
  };
}
