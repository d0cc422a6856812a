export { expectedLine, type ExpectedLine, type MonthPoint } from './expected-line.js';
export {
  reportGrid,
  reportingUnits,
  type GridCell,
  type GridOptions,
  type GridRow,
  type Sending,
} from './report-grid.js';
export { ProgressRollup, type RollupOptions } from './rollup.js';
export { addedUp, type Tally, type TaskFigures } from './tally.js';
