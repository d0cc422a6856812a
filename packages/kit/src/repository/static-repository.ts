import type { ChangeBase, DocumentModel } from '@phoihop/plan';
import { failed, type Repository } from './repository.js';
import { ask } from './ask.js';

/**
 * A JSON file that a page shows: nothing can be saved there, and what a person changes stays on the device.
 * @param address where the document of an id lies
 */
export function staticRepository<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  address: (id: string) => string,
): Repository<Document, Change> {
  return {
    async load(id) {
      const answer = await ask(address(id), {});
      if ('outcome' in answer) return answer;
      const parsed = model.parse(answer.json);
      return parsed.ok ? { ok: true, value: { document: parsed.value, version: answer.etag } } : parsed;
    },
    save: () => Promise.resolve(failed('not-allowed', false)),
  };
}
