import { channel } from '../tabs/index.js';
import type { Actor, Params } from '@phoihop/plan';
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

/** A command in the outbox of a document and person (`place`). What was not taken over tells why. */
interface OutboxRow {
  place: string;
  id: string;
  command: unknown;
  setAside?: {
    why: 'refused' | 'conflict';
    code: string;
    params: Params;
    theirs?: { by?: Actor; at: string };
  };
}

interface DraftSchema extends DBSchema {
  drafts: { key: [string, string, string]; value: Draft };
  damaged: { key: number; value: Draft };
  outbox: { key: number; value: OutboxRow; indexes: { place: string } };
  /** The last state that the repository of an outbox gave. */
  bases: { key: string; value: { place: string; version: string; document: unknown } };
}

const DATABASE = 'phoihop';

let opened: Promise<IDBPDatabase<DraftSchema>> | undefined;

/** The storage of the device, shared by drafts and outboxes. */
export function deviceStorage(): Promise<IDBPDatabase<DraftSchema>> {
  opened ??= openDB<DraftSchema>(DATABASE, 2, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('drafts', { keyPath: ['kind', 'documentId', 'actorId'] });
        db.createObjectStore('damaged', { autoIncrement: true });
      }
      db.createObjectStore('outbox', { autoIncrement: true }).createIndex('place', 'place');
      db.createObjectStore('bases', { keyPath: 'place' });
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
  await (await deviceStorage()).put('drafts', draft);
}

export async function readDraft(
  kind: string,
  documentId: string,
  actorId: string,
): Promise<Draft | undefined> {
  return (await deviceStorage()).get('drafts', [kind, documentId, actorId]);
}

/** The drafts of one person, the latest first. Another person's drafts on the same computer stay unseen. */
export async function listDrafts(kind: string, actorId: string): Promise<Draft[]> {
  const all = await (await deviceStorage()).getAll('drafts');
  return all
    .filter((draft) => draft.kind === kind && draft.actorId === actorId)
    .sort((first, second) => second.savedAt.localeCompare(first.savedAt));
}

export async function deleteDraft(kind: string, documentId: string, actorId: string): Promise<void> {
  await (await deviceStorage()).delete('drafts', [kind, documentId, actorId]);
}

/** Puts a draft that cannot be read aside, so that it is neither shown nor lost. */
export async function setDamagedAside(draft: Draft): Promise<void> {
  const transaction = (await deviceStorage()).transaction(['drafts', 'damaged'], 'readwrite');
  await transaction.objectStore('damaged').add(draft);
  await transaction.objectStore('drafts').delete([draft.kind, draft.documentId, draft.actorId]);
  await transaction.done;
}

const CLEARED = 'cleared';

/** Calls back when somebody clears the device's storage, in this tab or another; gives a function that ends this. */
export function hearCleared(heard: () => void): () => void {
  return channel(CLEARED, heard).close;
}

/**
 * Removes every draft and outbox on this device, damaged ones too: for the sign-out of a shared computer. Tabs that are
 * still open write nothing of what they show any more, until a document is opened anew.
 */
export async function clearDrafts(): Promise<void> {
  const line = channel(CLEARED, () => undefined);
  line.post(undefined);
  line.close();
  const stores = ['drafts', 'damaged', 'outbox', 'bases'] as const;
  const transaction = (await deviceStorage()).transaction(stores, 'readwrite');
  await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
  await transaction.done;
}
