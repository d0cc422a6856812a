import {
  parseSnapshot,
  type ChangeBase,
  type CommandParser,
  type DocumentModel,
  type Result,
  type StoreSnapshot,
} from '@phoihop/plan';
import { deleteDraft, readDraft, setDamagedAside, writeDraft, type Draft } from './draft-store.js';

/** Where drafts of one kind of document lie and how they are read: what a `DraftKeeper` works with. */
export interface DraftPart<Document, Change> {
  read: (documentId: string, actorId: string) => Promise<Draft | undefined>;
  write: (draft: Omit<Draft, 'kind'>) => Promise<void>;
  remove: (documentId: string, actorId: string) => Promise<void>;
  /** Puts a draft that cannot be read aside, so that it is neither shown nor lost. */
  setAside: (draft: Draft) => Promise<void>;
  parse: (content: unknown) => Result<StoreSnapshot<Document, Change>>;
}

/** Drafts in the storage of the device (IndexedDB). */
export function draftPart<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  parseCommand: CommandParser<Change>,
): DraftPart<Document, Change> {
  const kind = model.name;
  return {
    read: (documentId, actorId) => readDraft(kind, documentId, actorId),
    write: (draft) => writeDraft({ kind, ...draft }),
    remove: (documentId, actorId) => deleteDraft(kind, documentId, actorId),
    setAside: setDamagedAside,
    parse: (content) => parseSnapshot(model, parseCommand, content),
  };
}
