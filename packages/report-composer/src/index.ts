export { defineReportComposer } from './define-report-composer.js';
export { ReportComposer } from './report-composer.js';
export {
  NoteProgressEvent,
  OpenReportEvent,
  ReportEvent,
  type ReportReason,
} from './report-composer.events.js';
export { reportComposerMessages, type ReportComposerMessages } from './report-composer.messages.js';
export { reportDeskMessages, type ReportDeskMessages } from './desk/report-desk.messages.js';
