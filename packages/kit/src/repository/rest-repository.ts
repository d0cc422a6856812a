import { accept, type ChangeBase, type CommandParser, type DocumentModel, type Params } from '@phoihop/plan';
import { LiveConnection } from '../live/live-connection.js';
import { ask as askServer, type Answered } from './ask.js';
import {
  failed,
  type Failure,
  type LoggedCommand,
  type RefusedCommand,
  type Repository,
  type SaveOutcome,
} from './repository.js';

export interface RestOptions<Change extends ChangeBase = ChangeBase> {
  /** Where the documents of the kind are: `/api/plans`. */
  address: string;
  /** What else goes with each request, as a token of the host. Cookies of the same site go by themselves. */
  headers?: () => Readonly<Record<string, string>>;
  /**
   * How the commands of others are read (`parsePlanCommand`, `parseRoundCommand`): what they made is fetched then
   * instead of the whole document.
   */
  parseCommand?: CommandParser<Change>;
  /** Where the addresses of the server begin, as `/api`, if it tells what others make and where they are. */
  live?: string;
}

interface Outcome {
  id: string;
  accepted: boolean;
  code: string;
  params: Params;
}

function outcomesIn(json: unknown): Outcome[] | undefined {
  const outcomes: unknown =
    typeof json === 'object' && json && 'outcomes' in json ? json.outcomes : undefined;
  if (!Array.isArray(outcomes)) return undefined;
  const read = outcomes.flatMap((each: Partial<Outcome> | null): Outcome[] =>
    typeof each?.id === 'string' && typeof each.accepted === 'boolean'
      ? [{ id: each.id, accepted: each.accepted, code: each.code ?? 'unknown', params: each.params ?? {} }]
      : [],
  );
  return read.length === outcomes.length ? read : undefined;
}

/** Every command must be told of: one that is left out would be forgotten. */
function savedIn(answer: Answered, ids: readonly string[]): SaveOutcome<never> {
  const outcomes = outcomesIn(answer.json);
  if (!outcomes || answer.etag === '' || !ids.every((id) => outcomes.some((each) => each.id === id))) {
    return failed('not-json', true);
  }
  const refused = outcomes
    .filter(({ accepted }) => !accepted)
    .map(({ id, code, params }): RefusedCommand => ({ id, code, params }));
  return { outcome: 'saved', version: answer.etag, refused };
}

function movedOnIn<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  answer: Answered,
): SaveOutcome<Document> {
  const { json, etag } = answer;
  const given: unknown = typeof json === 'object' && json && 'document' in json ? json.document : undefined;
  const outcomes = outcomesIn(json);
  if (given === undefined || !outcomes || etag === '') return failed('not-json', true);
  const parsed = model.parse(given);
  if (!parsed.ok) return { outcome: 'failed', fault: parsed, again: false };
  const known = outcomes.filter(({ accepted }) => accepted).map(({ id }) => id);
  return { outcome: 'moved-on', document: parsed.value, version: etag, known };
}

/** The answer for data that were erased: their key is used up. */
const ERASED = 410;

/** As many commands as the log gives at once. */
const LOGGED_TOGETHER = 500;

/** The number in an ETag of this API; undefined for a server of another kind. */
function numberIn(version: string): number | undefined {
  const number = /^"(\d+)"$/u.exec(version)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** What a log says, when it holds every step from a version to the one that the server has now. */
function loggedIn<Change extends ChangeBase>(
  { json, etag }: Answered,
  after: number,
  parseCommand: CommandParser<Change>,
): { commands: LoggedCommand<Change>[]; version: string } | undefined {
  if (!Array.isArray(json) || numberIn(etag) !== after + json.length) return undefined;
  const commands = json.flatMap((row: { content?: unknown; receivedAt?: unknown } | null) => {
    const command = parseCommand(row?.content);
    return command.ok && typeof row?.receivedAt === 'string'
      ? [{ command: command.value, receivedAt: row.receivedAt }]
      : [];
  });
  return commands.length === json.length ? { commands, version: etag } : undefined;
}

/** A server that speaks docs/openapi.yaml. */
export function restRepository<Document, Change extends ChangeBase>(
  model: DocumentModel<Document, Change>,
  { address, headers = () => ({}), parseCommand, live }: RestOptions<Change>,
): Repository<Document, Change> {
  let ahead = 0;
  const ask = async (url: string, init: RequestInit): Promise<Answered | Failure> => {
    const answer = await askServer(url, init);
    if (!('outcome' in answer)) ahead = answer.ahead ?? ahead;
    return answer;
  };
  const place = (id: string): string => `${address}/${encodeURIComponent(id)}`;
  return {
    async load(id) {
      const answer: Answered | Failure = await ask(place(id), { headers: headers() });
      if ('outcome' in answer) return answer;
      if (answer.etag === '') return failed('not-json', true);
      const parsed = model.parse(answer.json);
      return parsed.ok ? accept({ document: parsed.value, version: answer.etag }) : parsed;
    },

    async save(id, commands, version, beside) {
      // One after the other, each before the command that names it; what lies there already is put there once more.
      for (const { place: below, content } of beside) {
        const put = await ask(`${place(id)}/${below}`, {
          method: 'PUT',
          headers: { ...headers(), 'content-type': 'application/json' },
          body: JSON.stringify(content),
        });
        // What was erased meanwhile does not come back; the command stands without it.
        if ('outcome' in put && put.fault.params.status !== ERASED) return put;
      }
      const answer = await ask(`${place(id)}/commands`, {
        method: 'POST',
        headers: { ...headers(), 'content-type': 'application/json', 'if-match': version },
        body: JSON.stringify({ commands }),
      });
      if ('outcome' in answer) return answer;
      const ids = commands.map((command) => command.id);
      return answer.status === 412 ? movedOnIn(model, answer) : savedIn(answer, ids);
    },

    async since(id, version) {
      const after = numberIn(version);
      if (after === undefined || !parseCommand) return undefined;
      const query = `after=${String(after)}&limit=${String(LOGGED_TOGETHER)}`;
      const answer = await ask(`${place(id)}/commands?${query}`, { headers: headers() });
      // Who may not read the log may still read the document.
      if ('outcome' in answer) return answer.again ? answer : undefined;
      return loggedIn(answer, after, parseCommand);
    },

    ...(live !== undefined && {
      watch(id, listener, actor) {
        // Several of one browser share one connection, of one page as well.
        const connection = new LiveConnection({ address: live, headers, actor });
        const kind = address.split('/').at(-1) ?? '';
        const member = connection.join(`${kind}/${id}`, listener);
        return {
          move: (to) => {
            member.move(to);
          },
          leave: () => {
            member.leave();
            connection.close();
          },
        };
      },
    }),

    ahead: () => ahead,
  };
}
