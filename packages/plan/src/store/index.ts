export type { CommandParser, DocumentModel } from './document-model.js';
export { DocumentStore, type Conflict, type StoreEvent, type StoreSnapshot } from './document-store.js';
export { parseSnapshot } from './snapshot.js';
export { sharedWith } from './shared-with.js';
