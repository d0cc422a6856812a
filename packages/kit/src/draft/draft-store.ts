import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A draft as it lies on the device. `content` is checked when it is read, never trusted. */
export interface Draft {
  /** The kind of document: 'plan', 'round'. */
  kind: string;
  documentId: string;
  /** The person's id as the host gives it; empty when the host names nobody. */
  actorId: string;
  /** ISO instant. */
  savedAt: string;
  content: unknown;
}

interface DraftSchema extends DBSchema {
  drafts: { key: [string, string, string]; value: Draft };
  damaged: { key: number; value: Draft };
}

const DATABASE = 'phoihop';

let opened: Promise<IDBPDatabase<DraftSchema>> | undefined;

function database(): Promise<IDBPDatabase<DraftSchema>> {
  opened ??= openDB<DraftSchema>(DATABASE, 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: ['kind', 'documentId', 'actorId'] });
      db.createObjectStore('damaged', { autoIncrement: true });
    },
    // Another tab with a newer version of the library must not be kept waiting.
    blocking() {
      void closeDrafts();
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Ends the connection to the device's storage; the next call opens it again. */
export async function closeDrafts(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}

/** @throws the browser's error where storage is refused (private windows, policies, a full disk). */
export async function writeDraft(draft: Draft): Promise<void> {
  await (await database()).put('drafts', draft);
}

export async function readDraft(
  kind: string,
  documentId: string,
  actorId: string,
): Promise<Draft | undefined> {
  return (await database()).get('drafts', [kind, documentId, actorId]);
}

/** The drafts of one person, the latest first. Another person's drafts on the same computer stay unseen. */
export async function listDrafts(kind: string, actorId: string): Promise<Draft[]> {
  const all = await (await database()).getAll('drafts');
  return all
    .filter((draft) => draft.kind === kind && draft.actorId === actorId)
    .sort((first, second) => second.savedAt.localeCompare(first.savedAt));
}

export async function deleteDraft(kind: string, documentId: string, actorId: string): Promise<void> {
  await (await database()).delete('drafts', [kind, documentId, actorId]);
}

/** Puts a draft that cannot be read aside, so that it is neither shown nor lost. */
export async function setDamagedAside(draft: Draft): Promise<void> {
  const transaction = (await database()).transaction(['drafts', 'damaged'], 'readwrite');
  await transaction.objectStore('damaged').add(draft);
  await transaction.objectStore('drafts').delete([draft.kind, draft.documentId, draft.actorId]);
  await transaction.done;
}

/** Removes every draft on this device, damaged ones too: for the sign-out of a shared computer. */
export async function clearDrafts(): Promise<void> {
  const transaction = (await database()).transaction(['drafts', 'damaged'], 'readwrite');
  await transaction.objectStore('drafts').clear();
  await transaction.objectStore('damaged').clear();
  await transaction.done;
}
