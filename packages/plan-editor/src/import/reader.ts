// Loaded when a text is read: an editor that imports nothing does not pay for it.
export { planCitations } from '@phoihop/plan/citations';
export { readPlanInSlices } from '@phoihop/plan/read';
