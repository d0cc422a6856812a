export { defineDocumentPreview as define } from '@phoihop/document-preview';
