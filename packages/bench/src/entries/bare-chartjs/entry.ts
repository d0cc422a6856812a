import { stackedBarsOf } from '../stacked-bars.ts';
import { countsOf } from '../status-counts.ts';

/** Chart.js with what was noted, counted once: the floor. */
export const entry = stackedBarsOf(countsOf);
