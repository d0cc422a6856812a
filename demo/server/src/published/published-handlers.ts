import { listDocuments, readDocument, readRight, type DocumentKey } from '../documents/document-rows.js';
import { GONE, kindOf } from '../documents/handlers.js';
import { versionOf, type Handler } from '../http/answer.js';
import { EVERYBODY } from '../rights/index.js';

const list: Handler = async (asked) => ({
  status: 200,
  body: await listDocuments(asked.database, kindOf(asked).name, EVERYBODY),
});

/** What is not published is not there, for whoever asks. */
const open: Handler = (asked) => {
  const kind = kindOf(asked);
  const key: DocumentKey = { kind: kind.name, id: asked.path.id ?? '' };
  return asked.database.transaction(async (queries) => {
    const published = await readRight(queries, key, EVERYBODY);
    const stored = published && (await readDocument(queries, key));
    if (!stored) return GONE;
    const { version } = stored;
    if (versionOf(asked.headers['if-none-match']) === version) return { status: 304, version };
    return { status: 200, version, body: await kind.publish(queries, key, stored) };
  });
};

export const publishedHandlers: Readonly<Record<string, Handler>> = {
  listPublished: list,
  openPublished: open,
};
