import { documentPreviewMessageGroups } from '@phoihop/document-preview/messages';
import { honourRosterMessageGroups } from '@phoihop/honour-roster/messages';
import { kitMessageGroups } from '@phoihop/kit/messages';
import { nominationFormMessageGroups } from '@phoihop/nomination-form/messages';
import { planAgreementMessageGroups } from '@phoihop/plan-agreement/messages';
import { planEditorMessageGroups } from '@phoihop/plan-editor/messages';
import { progressChartMessageGroups } from '@phoihop/progress-chart/messages';
import { recipientListMessageGroups } from '@phoihop/recipient-list/messages';
import { reportComposerMessageGroups } from '@phoihop/report-composer/messages';
import { responsibilityMatrixMessageGroups } from '@phoihop/responsibility-matrix/messages';
import { savingStatusMessageGroups } from '@phoihop/saving-status/messages';
import { doctorMessages } from '../doctor/doctor.messages.js';

/** All messages of the library, by package. */
export type AllMessageGroups = {
  kit: typeof kitMessageGroups;
  'plan-editor': typeof planEditorMessageGroups;
  'plan-agreement': typeof planAgreementMessageGroups;
  'recipient-list': typeof recipientListMessageGroups;
  'responsibility-matrix': typeof responsibilityMatrixMessageGroups;
  'progress-chart': typeof progressChartMessageGroups;
  'report-composer': typeof reportComposerMessageGroups;
  'document-preview': typeof documentPreviewMessageGroups;
  'nomination-form': typeof nominationFormMessageGroups;
  'honour-roster': typeof honourRosterMessageGroups;
  'saving-status': typeof savingStatusMessageGroups;
  doctor: { doctor: typeof doctorMessages };
};

export const messageGroups: AllMessageGroups = {
  kit: kitMessageGroups,
  'plan-editor': planEditorMessageGroups,
  'plan-agreement': planAgreementMessageGroups,
  'recipient-list': recipientListMessageGroups,
  'responsibility-matrix': responsibilityMatrixMessageGroups,
  'progress-chart': progressChartMessageGroups,
  'report-composer': reportComposerMessageGroups,
  'document-preview': documentPreviewMessageGroups,
  'nomination-form': nominationFormMessageGroups,
  'honour-roster': honourRosterMessageGroups,
  'saving-status': savingStatusMessageGroups,
  doctor: { doctor: doctorMessages },
};
