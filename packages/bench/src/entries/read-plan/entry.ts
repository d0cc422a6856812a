import { readPlan } from '@phoihop/plan/read';
import type { FunctionEntry } from '../../page/bench-entry.ts';

export const entry: FunctionEntry<string> = { run: (text) => readPlan(text).plan };
