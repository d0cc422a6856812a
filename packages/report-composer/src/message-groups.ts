import { reportDeskMessages } from './desk/report-desk.messages.js';
import { templateNames } from './panel/templates.messages.js';
import { reportComposerMessages, composerRefusals } from './report-composer.messages.js';

/** All that `<ph-report-composer>` says, by the names under which another language gives it. */
export const reportComposerMessageGroups = {
  reportDesk: reportDeskMessages,
  templateNames,
  reportComposer: reportComposerMessages,
  composerRefusals,
};
