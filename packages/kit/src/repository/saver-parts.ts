import type { ChangeBase, DocumentModel } from '@phoihop/plan';
import type { DataApart } from './beside.js';
import type { JoinTabs } from './document-tabs.js';
import type { Outbox } from './outbox.js';
import type { Repository } from './repository.js';
import type { SavingState } from './saving-state.js';

/** As many commands as go in one request. */
export const TOGETHER = 100;

/** What a `DocumentSaver` is made of. */
export interface SaverParts<Document, Change extends ChangeBase> {
  model: DocumentModel<Document, Change>;
  repository: Repository<Document, Change>;
  outbox: Outbox<Document, Change>;
  id: string;
  /** Called with every new state. */
  told?: (state: SavingState<Change>) => void;
  /** How long to wait before a try: `attempt` is 0 for the first one that failed. Milliseconds. */
  wait?: (attempt: number) => number;
  /** How what commands name is kept apart from them (`personalApart` of a round); left out, they hold all. */
  apart?: DataApart<Document, Change>;
  /** The other tabs of the person (`documentTabs`); left out, this page is alone. */
  tabs?: JoinTabs<Document, Change>;
}
