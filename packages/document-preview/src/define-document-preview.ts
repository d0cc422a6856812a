import { defineElement } from '@phoihop/kit';
import { DocumentPreview } from './document-preview.js';

/** Registers `<ph-document-preview>`, or `<prefix-document-preview>`. @returns the tag. */
export function defineDocumentPreview(prefix?: string): string {
  return defineElement('document-preview', DocumentPreview, prefix);
}
