import type { Queries } from '../database/database.js';
import { fault, refusedBy, type Answer, type Asked, type Handler } from '../http/answer.js';
import { EVERYBODY, mayAdminister, notAllowed, type Right } from '../rights/index.js';
import { deleteRight, readDocument, readRights, writeRight, type DocumentKey } from './document-rows.js';
import { GONE, kindOf, workerIn } from './handlers.js';

/** Does something with the rights of a document, on behalf of somebody who may give them. */
function administering(act: (queries: Queries, key: DocumentKey, asked: Asked) => Promise<Answer>): Handler {
  return (asked) => {
    const key = { kind: kindOf(asked).name, id: asked.path.id ?? '' };
    return asked.database.transaction(async (queries) => {
      const worker = await workerIn(queries, key, asked.user);
      if (!worker) return GONE;
      return mayAdminister(worker) ? act(queries, key, asked) : refusedBy(notAllowed('administer'), 403);
    });
  };
}

export const rightsHandlers: Readonly<Record<string, Handler>> = {
  readRights: administering(async (queries, key) => ({ status: 200, body: await readRights(queries, key) })),

  giveRight: administering(async (queries, key, { path, body, user }) => {
    const right = body as Right;
    const agency = path.agency ?? '';
    if (agency === EVERYBODY && right.parts.length > 0) return fault(422, 'everybody-only-reads');
    // Somebody must be left who can give rights.
    if (agency === user.agency && !right.parts.includes('administer'))
      return fault(409, 'last-administrator');
    const stored = await readDocument(queries, key);
    if (!stored) return GONE;
    await writeRight(queries, key, agency, right, stored.version);
    return { status: 204 };
  }),

  takeRight: administering(async (queries, key, { path, user }) => {
    if (path.agency === user.agency) return fault(409, 'last-administrator');
    await deleteRight(queries, key, path.agency ?? '');
    return { status: 204 };
  }),
};
