import { defineDocumentPreview } from './define-document-preview.js';

defineDocumentPreview();

// Who imports this file knows the tag by its type.
export type { DocumentPreview } from './document-preview.js';
