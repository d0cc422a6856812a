import { readPlanInSlices } from '@phoihop/plan/read';
import type { SlicedEntry } from '../../page/bench-entry.ts';

export const entry: SlicedEntry<string> = {
  run: async (text, progress) => (await readPlanInSlices(text, { progress }))?.plan,
};
