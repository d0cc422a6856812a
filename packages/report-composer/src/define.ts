import { defineReportComposer } from './define-report-composer.js';

defineReportComposer();

// Who imports this file knows the tag by its type.
export type { ReportComposer } from './report-composer.js';
