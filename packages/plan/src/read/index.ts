export { readEntries } from './entries/read-entries.js';
export { reportParts, type ReportPart } from './entries/report-parts.js';
export { fragmentSteps, hasTitle, headsDuties, readFragment, type FragmentReading } from './read-fragment.js';
export { readPlanInSlices, type SliceOptions } from './read-in-slices.js';
export { readPlan, readSteps } from './read-plan.js';
export type {
  LineKind,
  ReadLine,
  ReadNote,
  ReadOptions,
  ReadResult,
  Repair,
  RepairChoice,
} from './result.js';
export { inSlices, type Slices } from '../slices.js';
export { documentNumber } from './header/number.js';
