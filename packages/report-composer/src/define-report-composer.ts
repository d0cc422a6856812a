import { defineElement } from '@phoihop/kit';
import { ReportComposer } from './report-composer.js';

/** Registers `<ph-report-composer>`, or `<prefix-report-composer>`. @returns the tag. */
export function defineReportComposer(prefix?: string): string {
  return defineElement('report-composer', ReportComposer, prefix);
}
