import type { Language } from '@phoihop/kit';
import type { ReportComposerMessages } from './report-composer.messages.js';

/** The texts of the widget in the language of its place. */
export interface Words {
  texts: ReportComposerMessages;
  language: Language;
}
