export type { Beside, DataApart } from './beside.js';
export { deviceOutbox, type OutboxKey } from './device-outbox.js';
export { DocumentSaver } from './document-saver.js';
export { documentTabs, type DocumentTabs, type JoinTabs } from './document-tabs.js';
export { memoryRepository } from './memory-repository.js';
export {
  memoryOutbox,
  type Outbox,
  type OutboxContents,
  type OutboxStep,
  type SetAside,
  type Theirs,
} from './outbox.js';
export {
  failed,
  type Failure,
  type LoggedCommand,
  type RefusedCommand,
  type Repository,
  type SaveOutcome,
  type Versioned,
} from './repository.js';
export { restRepository, type RestOptions } from './rest-repository.js';
export type { SaverParts } from './saver-parts.js';
export { backoff, type SavingState } from './saving-state.js';
export { staticRepository } from './static-repository.js';
