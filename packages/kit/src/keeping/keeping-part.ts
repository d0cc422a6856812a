import type { ChangeBase, CommandParser, DocumentModel } from '@phoihop/plan';
import { DraftKeeper } from '../draft/draft-keeper.js';
import { draftPart } from '../draft/draft-part.js';
import { hearCleared } from '../draft/draft-store.js';
import { PhErrorEvent, PhStateEvent } from '../events/events.js';
import type { DataApart } from '../repository/beside.js';
import type { DocumentKeeping, KeepingHost } from './document-keeping.js';
import { RepositorySaving } from './repository-saving.js';

/**
 * What keeps and saves documents of one kind.
 * @param keep `always`: what is not saved by a repository yet lies on the device; `asked`: only from when the person
 *   asks for it
 * @param apart how what commands name is kept apart from them
 */
export function keepingPart<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  parseCommand: CommandParser<Change>,
  keep: 'always' | 'asked',
  apart?: DataApart<Document, Change>,
): (host: KeepingHost<Document, Change>) => DocumentKeeping<Document, Change> {
  const part = draftPart(model, parseCommand);
  // Providers come and go, and a channel would keep each of them.
  const keepers = new Set<WeakRef<DraftKeeper<Document, Change>>>();
  hearCleared(() => {
    for (const keeper of keepers) keeper.deref()?.pause();
  });
  return (host) => {
    const drafts = new DraftKeeper(part, host.current, (outcome) => {
      host.element.dispatchEvent(
        outcome === 'saved' ? new PhStateEvent('draft-saved') : new PhErrorEvent('draft-unavailable', {}),
      );
    });
    for (const keeper of keepers) if (!keeper.deref()) keepers.delete(keeper);
    keepers.add(new WeakRef(drafts));
    return {
      drafts,
      saving: new RepositorySaving({ model, parseCommand, always: keep === 'always', apart }, host),
    };
  };
}
