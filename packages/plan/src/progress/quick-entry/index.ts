export { dueLines, ownEntry, reportingAgencies, type Asked, type DueLine } from './due-lines.js';
export type { MatchedBy } from './match-task.js';
export { notePasted, previewPaste, type PasteTarget, type PreviewRow } from './paste-entries.js';
export { figuresIn, statusNamed, type PastedCode } from './pasted-entry.js';
export type { Column, PastedRow } from './pasted-rows.js';
