export { defineDocumentPreview } from './define-document-preview.js';
export { DocumentPreview } from './document-preview.js';
export { PhProfileEvent } from './document-preview.events.js';
export { documentPreviewMessages, type DocumentPreviewMessages } from './document-preview.messages.js';
export type { Zoom } from './pages/view.controller.js';
export type { ProfileChoice } from './profile-choice.js';
