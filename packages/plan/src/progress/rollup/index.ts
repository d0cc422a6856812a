export { expectedLine, type ExpectedLine, type MonthPoint } from './expected-line.js';
export {
  reportGrid,
  reportingUnits,
  type GridCell,
  type GridOptions,
  type GridRow,
  type Sending,
} from './report-grid.js';
export { countsAddedUp, type StandingCounts } from './counts.js';
export { ProgressRollup } from './rollup.js';
export { StandingRollup, type RollupOptions } from './standing-rollup.js';
export { addedUp, type Tally, type TaskFigures } from './tally.js';
