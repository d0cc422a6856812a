import type { ChangeBase } from '@phoihop/plan';
import type { DocumentSession } from '../document/document-session.js';
import type { DraftKeeper, Keeping } from '../draft/draft-keeper.js';
import type { Repository } from '../repository/repository.js';

/** Which document of which repository is opened, and for whom. */
export interface SavingWish<Document, Change extends ChangeBase> {
  /** A repository, or the address of one that speaks docs/openapi.yaml. */
  repository: Repository<Document, Change> | string;
  id: string;
  /** Empty when the host names nobody. */
  actorId: string;
}

/** What a provider hands to the part that keeps and saves its document. */
export interface KeepingHost<Document, Change extends ChangeBase> {
  /** Where events are dispatched. */
  element: EventTarget;
  session: DocumentSession<Document, Change>;
  /** What a draft of now would hold. */
  current: () => Keeping<Document, Change> | undefined;
  /** Whether what is not saved yet may lie on the device, where that is asked for. */
  mayKeep: () => boolean;
}

/** Saves the document of a session in a repository. */
export interface ProviderSaving<Document, Change extends ChangeBase> {
  /** The same again changes nothing. Undefined: nothing is saved any more; what is not saved waits in the outbox. */
  serve(wish: SavingWish<Document, Change> | undefined): Promise<void>;
  /** A person asks that what is not saved yet lies on the device, or takes that back. */
  keepOnDevice(asked: boolean): Promise<void>;
  /** The document was changed below all commands: what lay on the device must not stay there. */
  revised(): void;
}

/** What keeps drafts and saves in repositories. */
export interface DocumentKeeping<Document, Change extends ChangeBase> {
  drafts: DraftKeeper<Document, Change>;
  saving: ProviderSaving<Document, Change>;
}

/** Loads it: a page that keeps nothing and saves in a way of its own never does. */
export type LoadKeeping<Document, Change extends ChangeBase> = () => Promise<
  (host: KeepingHost<Document, Change>) => DocumentKeeping<Document, Change>
>;
