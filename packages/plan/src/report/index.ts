export { composeReport } from './compose-report.js';
export type { ReportOptions } from './compose/facts.js';
export * from './recompose/index.js';
