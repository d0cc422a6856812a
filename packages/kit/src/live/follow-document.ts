import type { ChangeBase } from '@phoihop/plan';
import type { DocumentSaver } from '../repository/document-saver.js';
import type { LiveListener } from '../repository/repository.js';

/** The number in a version as `docs/openapi.yaml` has it (`"7"`). */
function numberOf(version: string): number {
  return Number(/\d+/.exec(version)?.[0] ?? 0);
}

/**
 * Keeps a document in step with what others make, for `LiveConnection.join`: what they made is fetched as soon as it is
 * told, once for all that is told meanwhile, and never for what is there by our own saving.
 */
export function followDocument<Document, Change extends ChangeBase>(
  saver: DocumentSaver<Document, Change>,
  more: Omit<LiveListener, 'version'> = {},
): LiveListener {
  let wanted = 0;
  let running = false;
  const catchUp = async (): Promise<void> => {
    running = true;
    while (numberOf(saver.version) < wanted) {
      const before = saver.version;
      // The answer to our own saving may bring the very version that was told.
      await saver.flush();
      if (numberOf(saver.version) < wanted) await saver.refresh();
      // No line, or something of ours that waits: what comes next will bring it.
      if (saver.version === before) break;
    }
    running = false;
  };
  return {
    ...more,
    version: (version) => {
      wanted = Math.max(wanted, version);
      if (!running) void catchUp();
    },
  };
}
