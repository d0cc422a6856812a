import { dequal } from 'dequal/lite';
import type { Queries } from '../database/database.js';
import { fault, refusedBy, versionOf, type Answer, type Asked, type Handler } from '../http/answer.js';
import { EVERYBODY, notAllowed, rightParts, type Worker } from '../rights/index.js';
import type { User } from '../sign-in/index.js';
import {
  insertCommand,
  insertDocument,
  knownCommands,
  listDocuments,
  lockDocument,
  readDocument,
  readHistory,
  readLog,
  readRight,
  rightSince,
  writeDocument,
  writeRight,
  type DocumentKey,
  type StoredCommand,
  type StoredDocument,
} from './document-rows.js';
import { kinds, type Kind } from './kind.js';
import type { Outcome } from './outcome.js';
import type { SentCommand } from './run-commands.js';

/** The kind of document that an address names; the description allows no other word. */
export function kindOf({ path }: Asked): Kind {
  return path.kind === 'plans' ? kinds.plans : kinds.rounds;
}

export const GONE: Answer = fault(404, 'not-found');

/** What the person may do in a document; undefined where their agency has no part in it. */
export async function workerIn(queries: Queries, key: DocumentKey, user: User): Promise<Worker | undefined> {
  if (user.agency === EVERYBODY) return undefined;
  const right = await readRight(queries, key, user.agency);
  return right && { user, right };
}

function keyOf(asked: Asked): DocumentKey {
  return { kind: kindOf(asked).name, id: asked.path.id ?? '' };
}

const whoAmI: Handler = ({ user }) => Promise.resolve({ status: 200, body: user });

const health: Handler = async ({ database }) => {
  await database.query('select 1');
  return { status: 200, body: { status: 'ok' } };
};

const list: Handler = async (asked) => {
  const { database, user } = asked;
  return { status: 200, body: await listDocuments(database, kindOf(asked).name, user.agency) };
};

const open: Handler = async (asked) => {
  const { database, user, headers } = asked;
  const key = keyOf(asked);
  // In one transaction, so that the personal data of a round are those of its version.
  return database.transaction(async (queries) => {
    const worker = await workerIn(queries, key, user);
    const stored = worker && (await readDocument(queries, key));
    if (!stored) return GONE;
    const { version } = stored;
    const has = versionOf(headers['if-none-match']) === version;
    if (has && version > (await rightSince(queries, key, user.agency))) return { status: 304, version };
    return { status: 200, version, body: await kindOf(asked).show(queries, key, stored, worker) };
  });
};

const create: Handler = async (asked) => {
  const { database, user, body } = asked;
  const key = keyOf(asked);
  if (user.role === 'reader') return refusedBy(notAllowed('administer'), 403);
  const made = kindOf(asked).create(key.id, body);
  if (!made.ok) return refusedBy(made);
  return database.transaction(async (queries) => {
    const created = { status: 201, version: 1, body: { id: key.id, version: 1 } };
    if (await insertDocument(queries, key, made.value)) {
      await writeRight(queries, key, user.agency, { parts: rightParts, units: null });
      return created;
    }
    // The answer may have been lost; nobody else learns that the id is in use, and by whom.
    const worker = await workerIn(queries, key, user);
    const [first] = worker ? await readHistory(queries, key) : [];
    const same = dequal(first, JSON.parse(JSON.stringify(made.value)));
    return same ? created : fault(409, 'id-taken', { id: key.id });
  });
};

const readCommands: Handler = async (asked) => {
  const { database, user, query } = asked;
  const key = keyOf(asked);
  const worker = await workerIn(database, key, user);
  if (!worker) return GONE;
  // The log of a round tells of the nominations of all units. It is no fault to ask: every page does that hears of news.
  if (worker.right.units !== null) return { status: 204 };
  return database.transaction(async (queries) => {
    const stored = await readDocument(queries, key);
    const log = await readLog(queries, key, Number(query.after), Number(query.limit));
    return stored ? { status: 200, version: stored.version, body: log } : GONE;
  });
};

/** The outcome of a command that is in the log: for who made it the same as the first time. */
function knownOutcome(known: StoredCommand, sent: SentCommand, user: User): Outcome {
  const content = { ...sent, by: { id: user.id, name: user.name, agency: user.agency } };
  const same = known.actor === user.id && dequal(withoutName(known.content), withoutName(content));
  return same
    ? { id: sent.id, accepted: true, version: known.version }
    : { id: sent.id, accepted: false, code: 'command-id-taken', params: {} };
}

/** A person may have been renamed between two tries. */
function withoutName(command: unknown): unknown {
  return typeof command === 'object' ? { ...command, by: undefined } : command;
}

function sentIn(body: unknown): SentCommand[] {
  const { commands } = body as { commands: SentCommand[] };
  return commands;
}

const make: Handler = async (asked) => {
  const { database, user, headers, body } = asked;
  const key = keyOf(asked);
  const sent = sentIn(body);
  if (new Set(sent.map(({ id }) => id)).size < sent.length) return fault(400, 'repeated-id');
  return database.transaction(async (queries) => {
    const worker = await workerIn(queries, key, user);
    const stored = worker && (await lockDocument(queries, key));
    if (!stored) return GONE;
    const known = await knownCommands(
      queries,
      key,
      sent.map(({ id }) => id),
    );
    const outcomes = sent.flatMap((command) => {
      const stands = known.find(({ id }) => id === command.id);
      return stands ? [knownOutcome(stands, command, user)] : [];
    });
    if (outcomes.length === sent.length) return firstAnswer(outcomes, stored.version);
    const seen = versionOf(headers['if-match']);
    return seen === stored.version
      ? run(queries, asked, { key, stored, worker, sent, known, outcomes })
      : movedOn(queries, asked, { key, stored, worker, outcomes });
  });
};

/** All of it was made already: the answer that was lost. */
function firstAnswer(outcomes: readonly Outcome[], current: number): Answer {
  const versions = outcomes.flatMap((each) => (each.accepted ? [each.version] : []));
  const version = versions.length > 0 ? Math.max(...versions) : current;
  return { status: 200, version, body: { version, outcomes } };
}

interface Making {
  key: DocumentKey;
  stored: StoredDocument;
  worker: Worker;
  outcomes: readonly Outcome[];
}

async function movedOn(queries: Queries, asked: Asked, { key, stored, worker, outcomes }: Making) {
  const { version } = stored;
  const document = await kindOf(asked).show(queries, key, stored, worker);
  return { status: 412, version, body: { code: 'moved-on', params: {}, version, document, outcomes } };
}

async function run(
  queries: Queries,
  asked: Asked,
  making: Making & { sent: readonly SentCommand[]; known: readonly StoredCommand[] },
): Promise<Answer> {
  const { key, stored, worker, sent, known } = making;
  const fresh = sent.filter(({ id }) => !known.some((each) => each.id === id));
  const made = await kindOf(asked).run(queries, key, stored, worker, fresh);
  for (const command of made.accepted) {
    await insertCommand(queries, key, { ...command, actor: worker.user.id });
  }
  const version = stored.version + made.accepted.length;
  if (made.accepted.length > 0) await writeDocument(queries, key, { version, content: made.document });
  const all = [...making.outcomes, ...made.outcomes];
  const outcomes = sent.flatMap(({ id }) => all.filter((outcome) => outcome.id === id));
  return { status: 200, version, body: { version, outcomes } };
}

/** By the `operationId` of the description. */
export const documentHandlers: Readonly<Record<string, Handler>> = {
  health,
  whoAmI,
  listDocuments: list,
  openDocument: open,
  createDocument: create,
  readHistory: readCommands,
  makeCommands: make,
};
