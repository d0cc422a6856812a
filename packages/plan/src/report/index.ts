export { composeReport, composeReportInSlices } from './compose-report.js';
export type { ReportOptions } from './compose/facts.js';
export * from './edit/index.js';
export * from './pieces/index.js';
export * from './recompose/index.js';
