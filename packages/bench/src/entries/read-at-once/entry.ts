import { readPlan } from '@phoihop/plan/read';
import type { SlicedEntry } from '../../page/bench-entry.ts';

/** The same reading in one task: what a page would be held up for. */
export const entry: SlicedEntry<string> = { run: (text) => Promise.resolve(readPlan(text).plan) };
