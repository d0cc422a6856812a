import { accept, type ChangeBase, type DocumentModel, type Stamp } from '@phoihop/plan';
import { failed, type Repository, type RefusedCommand } from './repository.js';

interface Kept<Document> {
  document: Document;
  version: number;
  /** Every command that was made, by id. */
  made: Map<string, RefusedCommand | null>;
}

/** Documents in memory: for pages that try out, and for tests. It behaves as a server does. */
export function memoryRepository<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  documents: readonly Document[] = [],
): Repository<Document, Change> {
  const all = new Map<string, Kept<Document>>(
    documents.map((document) => [model.identify(document), { document, version: 1, made: new Map() }]),
  );
  return {
    load(id) {
      const kept = all.get(id);
      return Promise.resolve(
        kept
          ? accept({ document: kept.document, version: String(kept.version) })
          : failed('not-found', false, { status: 404 }),
      );
    },

    save(id, commands: readonly (Change & Stamp)[], version) {
      const kept = all.get(id);
      if (!kept) return Promise.resolve(failed('not-found', false, { status: 404 }));
      const known = commands.filter((command) => kept.made.has(command.id)).map((command) => command.id);
      if (known.length < commands.length && version !== String(kept.version)) {
        const { document } = kept;
        return Promise.resolve({ outcome: 'moved-on', document, version: String(kept.version), known });
      }
      for (const command of commands) {
        if (kept.made.has(command.id)) continue;
        const next = model.apply(kept.document, command);
        kept.made.set(command.id, next.ok ? null : { id: command.id, code: next.code, params: next.params });
        if (next.ok) {
          kept.document = next.value;
          kept.version += 1;
        }
      }
      const refused = commands.flatMap(({ id: each }) => kept.made.get(each) ?? []);
      return Promise.resolve({ outcome: 'saved', version: String(kept.version), refused });
    },
  };
}
