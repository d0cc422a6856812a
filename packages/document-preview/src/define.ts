import { defineDocumentPreview } from './define-document-preview.js';

defineDocumentPreview();
