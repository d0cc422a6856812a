import type { ChangeBase, CommandParser, DocumentModel } from '@phoihop/plan';
import { deviceStorage } from '../draft/draft-store.js';
import type { Outbox, OutboxContents, SetAside } from './outbox.js';

/** Whose outbox of which document: people who share a computer do not see each other's. */
export interface OutboxKey {
  documentId: string;
  /** Empty when the host names nobody. */
  actorId: string;
}

/**
 * Keeps commands in the storage of the device (IndexedDB), each by itself: tabs of one person add to the same outbox, and
 * what two of them send is made once. `clearDrafts()` removes it.
 */
export function deviceOutbox<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  parseCommand: CommandParser<Change>,
  { documentId, actorId }: OutboxKey,
): Outbox<Document, Change> {
  const place = [model.name, documentId, actorId].map(encodeURIComponent).join('/');
  return {
    async read() {
      const storage = await deviceStorage();
      const transaction = storage.transaction(['outbox', 'bases']);
      const [rows, kept] = await Promise.all([
        transaction.objectStore('outbox').index('place').getAll(place),
        transaction.objectStore('bases').get(place),
        transaction.done,
      ]);
      const contents: OutboxContents<Document, Change> = { base: undefined, pending: [], setAside: [] };
      const base = kept && model.parse(kept.document);
      if (kept && base?.ok) contents.base = { document: base.value, version: kept.version };
      for (const row of rows) {
        const command = parseCommand(row.command);
        // What a newer version of this library wrote stays where it is, for that version.
        if (!command.ok) continue;
        if (row.setAside) contents.setAside.push({ ...row.setAside, command: command.value });
        else contents.pending.push(command.value);
      }
      return contents;
    },

    async add(command) {
      await (await deviceStorage()).add('outbox', { place, id: command.id, command });
    },

    async advance({ base, done = [], setAside = [] }) {
      const transaction = (await deviceStorage()).transaction(['outbox', 'bases'], 'readwrite');
      const outbox = transaction.objectStore('outbox');
      const rows = await outbox.index('place').getAllKeys(place);
      const aside = new Map(setAside.map((each: SetAside<Change>) => [each.command.id, each]));
      for (const key of rows) {
        const row = await outbox.get(key);
        if (!row) continue;
        const { command: _command, ...why } = aside.get(row.id) ?? { command: undefined };
        if ('why' in why) await outbox.put({ ...row, setAside: why }, key);
        else if (done.includes(row.id)) await outbox.delete(key);
      }
      if (base) await transaction.objectStore('bases').put({ place, ...base });
      await transaction.done;
    },

    async dismiss(id) {
      const transaction = (await deviceStorage()).transaction('outbox', 'readwrite');
      const keys = await transaction.store.index('place').getAllKeys(place);
      for (const key of keys) {
        const row = await transaction.store.get(key);
        if (row?.id === id) await transaction.store.delete(key);
      }
      await transaction.done;
    },

    async clear() {
      const transaction = (await deviceStorage()).transaction(['outbox', 'bases'], 'readwrite');
      const outbox = transaction.objectStore('outbox');
      const rows = await outbox.index('place').getAllKeys(place);
      await Promise.all(rows.map((key) => outbox.delete(key)));
      await transaction.objectStore('bases').delete(place);
      await transaction.done;
    },
  };
}
