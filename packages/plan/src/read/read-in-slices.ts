import { inSlices, type Slices } from '../slices.js';
import { readSteps } from './read-plan.js';
import type { ReadOptions, ReadResult } from './result.js';

export interface SliceOptions extends ReadOptions, Slices {}

/** What `readPlan` gives, without holding up the page; null when `signal` was aborted meanwhile. */
export function readPlanInSlices(
  text: string,
  { signal, progress, ...options }: SliceOptions = {},
): Promise<ReadResult | null> {
  return inSlices(readSteps(text, options), {
    ...(signal ? { signal } : {}),
    ...(progress ? { progress } : {}),
  });
}
