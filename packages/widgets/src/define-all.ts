import { defineDocumentPreview } from '@phoihop/document-preview';
import { definePlan, defineRound } from '@phoihop/kit';
import { defineHonourRoster } from '@phoihop/honour-roster';
import { defineNominationForm } from '@phoihop/nomination-form';
import { definePlanAgreement } from '@phoihop/plan-agreement';
import { definePlanEditor } from '@phoihop/plan-editor';
import { defineProgressChart } from '@phoihop/progress-chart';
import { defineRecipientList } from '@phoihop/recipient-list';
import { defineReportComposer } from '@phoihop/report-composer';
import { defineResponsibilityMatrix } from '@phoihop/responsibility-matrix';
import { defineSavingStatus } from '@phoihop/saving-status';

/** Registers every element of the library, as `<ph-plan>` or `<prefix-plan>`. @returns the tags */
export function defineAll(prefix?: string): string[] {
  return [
    definePlan,
    defineRound,
    definePlanEditor,
    definePlanAgreement,
    defineRecipientList,
    defineResponsibilityMatrix,
    defineProgressChart,
    defineReportComposer,
    defineDocumentPreview,
    defineNominationForm,
    defineHonourRoster,
    defineSavingStatus,
  ].map((define) => define(prefix));
}
