export { busyPlan } from './busy-plan.js';
export { longReport } from './long-report.js';
export {
  baselineOf,
  linesOfPage,
  Office,
  sizeOf,
  type Placed,
  type PrintedDocument,
  type PrintedPage,
} from './office.js';
export { plansToPrint } from './plans-to-print.js';
