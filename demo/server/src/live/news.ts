import type { KindName } from '../documents/document-rows.js';

/** The channel of the database on which the processes of this server tell each other. */
export const CHANNEL = 'phoihop';

/** A person who has a document open. No more of them than colleagues see anyway. */
export interface Person {
  id: string;
  name: string;
  agency: string;
}

/** That a person is in a document. */
export interface Presence {
  news: 'present';
  kind: KindName;
  id: string;
  /** Who, and with which browser. */
  session: string;
  person: Person;
  /** The id of the item in which their caret is; null: in none. */
  place: string | null;
}

/** What is told on the channel: a commit, another right, somebody who came, moved or went. */
export type News =
  | { news: 'version'; kind: KindName; id: string; version: number }
  | { news: 'rights'; kind: KindName; id: string }
  | Presence
  | { news: 'left'; session: string };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function personIn(value: unknown): Person | undefined {
  if (!isFields(value)) return undefined;
  const { id, name, agency } = value;
  return typeof id === 'string' && typeof name === 'string' && typeof agency === 'string'
    ? { id, name, agency }
    : undefined;
}

function kindIn(value: unknown): KindName | undefined {
  return value === 'plan' || value === 'round' ? value : undefined;
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return undefined;
  }
}

/** What a payload says; undefined for one of another program, or of a newer version of this one. */
export function parseNews(payload: string): News | undefined {
  const json = parse(payload);
  if (!isFields(json)) return undefined;
  const { news, id, version, session, place } = json;
  if (news === 'left') return typeof session === 'string' ? { news, session } : undefined;
  const kind = kindIn(json.kind);
  if (!kind || typeof id !== 'string') return undefined;
  if (news === 'rights') return { news, kind, id };
  if (news === 'version') return typeof version === 'number' ? { news, kind, id, version } : undefined;
  const person = personIn(json.person);
  return news === 'present' && person && typeof session === 'string'
    ? { news, kind, id, session, person, place: typeof place === 'string' ? place : null }
    : undefined;
}
