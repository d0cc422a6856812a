export { defineReportComposer as define } from '@phoihop/report-composer';
