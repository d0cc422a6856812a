import { composeMessages, type Language, type Messages } from '@phoihop/kit';
import { reportComposerMessages, type ReportComposerMessages } from '../report-composer.messages.js';
import { reportDeskMessages, type ReportDeskMessages } from './report-desk.messages.js';

export type DeskTexts = ReportComposerMessages & ReportDeskMessages;

/** All that the widget says, once a report is in work. */
export const deskTexts: Messages<DeskTexts> = composeMessages((language) => ({
  ...reportComposerMessages[language],
  ...reportDeskMessages[language],
}));

export interface DeskWords {
  texts: DeskTexts;
  language: Language;
}
