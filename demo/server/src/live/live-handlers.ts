import type { DocumentKey } from '../documents/document-rows.js';
import { GONE, kindOf, workerIn } from '../documents/handlers.js';
import { fault, type Asked, type Handler } from '../http/answer.js';

/**
 * What keeps proxies on the way from holding events back, and from changing them. The line is not used again: when the
 * server stops, no connection is left that waits for another request.
 */
const UNHINDERED = {
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  connection: 'close',
};

/** `plans/ID,rounds/ID`, whose form the description has checked; each once. */
function documentsIn({ query }: Asked): DocumentKey[] {
  return Array.from(new Set(String(query.documents).split(','))).map((name) => {
    const [kind, id = ''] = name.split('/');
    return { kind: kind === 'plans' ? 'plan' : 'round', id };
  });
}

const streamEvents: Handler = async (asked) => {
  const { live, user, query } = asked;
  const room = live.roomFor(user);
  if (room !== 'yes') return fault(room === 'person' ? 429 : 503, 'too-many-connections');
  const session = typeof query.session === 'string' ? query.session : undefined;
  const stream = await live.connect(user, documentsIn(asked), session);
  if (!stream) return GONE;
  return { status: 200, content: { type: 'text/event-stream', headers: UNHINDERED, stream } };
};

const readLatest: Handler = async (asked) => ({
  status: 200,
  body: await asked.live.latest(asked.user, documentsIn(asked)),
});

const putPresence: Handler = async (asked) => {
  const { live, database, user, path, body } = asked;
  const key = { kind: kindOf(asked).name, id: path.id ?? '' };
  if (!(await workerIn(database, key, user))) return GONE;
  const { session, place } = body as { session: string; place: string | null };
  await live.present(user, key, session, place);
  return { status: 204 };
};

/** By the `operationId` of the description. */
export const liveHandlers: Readonly<Record<string, Handler>> = { streamEvents, readLatest, putPresence };
