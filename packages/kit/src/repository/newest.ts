import { accept, type ChangeBase, type DocumentModel, type Result, type Stamp } from '@phoihop/plan';
import type { SetAside } from './outbox.js';
import type { Failure, Repository, Versioned } from './repository.js';

/** A document with commands made on it, in order. */
export function madeOn<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  base: Document,
  commands: readonly (Change & Stamp)[],
): Result<Document> {
  let document = base;
  for (const command of commands) {
    const next = model.apply(document, command);
    if (!next.ok) return next;
    document = next.value;
  }
  return accept(document);
}

/** Which document, and where it is kept. */
export interface Where<Document, Change extends ChangeBase> {
  model: DocumentModel<Document, Change>;
  repository: Repository<Document, Change>;
  id: string;
}

/** What a repository has now: what was made since, where it tells that, else the whole document. */
export async function newest<Document, Change extends ChangeBase>(
  { model, repository, id }: Where<Document, Change>,
  base: Versioned<Document>,
): Promise<Versioned<Document> | Failure> {
  const since = await repository.since?.(id, base.version);
  if (since && 'outcome' in since) return since;
  const commands = since?.commands.map(({ command }) => command);
  const document = commands && madeOn(model, base.document, commands);
  if (since && document?.ok) return { document: document.value, version: since.version };
  return wholeOf({ model, repository, id });
}

/** The whole document as the repository has it. */
export async function wholeOf<Document, Change extends ChangeBase>({
  repository,
  id,
}: Where<Document, Change>): Promise<Versioned<Document> | Failure> {
  const loaded = await repository.load(id);
  if ('outcome' in loaded) return loaded;
  return loaded.ok ? loaded.value : { outcome: 'failed', fault: loaded, again: false };
}

/**
 * What was set aside of what was made on `base`, with who prevents it: the first after whose command it cannot be made
 * any more. Undefined where the repository does not tell.
 */
export async function withTheirs<Document, Change extends ChangeBase>(
  { model, repository, id }: Where<Document, Change>,
  base: Versioned<Document>,
  setAside: SetAside<Change>,
): Promise<SetAside<Change> | undefined> {
  const since = await repository.since?.(id, base.version);
  if (!since || 'outcome' in since) return undefined;
  let document = base.document;
  for (const { command, receivedAt: at } of since.commands) {
    const next = model.apply(document, command);
    if (!next.ok) return undefined;
    document = next.value;
    const { by } = command;
    if (!model.apply(document, setAside.command).ok)
      return { ...setAside, theirs: { at, ...(by && { by }) } };
  }
  return undefined;
}
