import { clauseMessages } from './clerk/clauses.messages.js';
import { clerkMessages } from './clerk/clerk.messages.js';
import { documentPreviewMessages, needNames } from './document-preview.messages.js';

/** All that `<ph-document-preview>` says, by the names under which another language gives it. */
export const documentPreviewMessageGroups = {
  clause: clauseMessages,
  clerk: clerkMessages,
  documentPreview: documentPreviewMessages,
  needNames,
};
