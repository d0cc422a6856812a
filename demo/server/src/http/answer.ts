import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Params, Refusal } from '@phoihop/plan';
import type { Database } from '../database/database.js';
import type { FileStore } from '../files/index.js';
import type { Live } from '../live/index.js';
import type { User } from '../sign-in/index.js';

/** A request whose parts have been checked against the description. */
export interface Asked {
  database: Database;
  files: FileStore;
  live: Live;
  user: User;
  /** Of the address, by name. */
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  headers: IncomingHttpHeaders;
  /** JSON that was checked, or the bytes of a form. */
  body: unknown;
}

/** What is not JSON. */
export interface Content {
  type: string;
  headers: Readonly<Record<string, string>>;
  stream: Readable;
}

export interface Answer {
  status: number;
  body?: unknown;
  /** In the place of `body`. */
  content?: Content;
  /** The version of the document, for the ETag. */
  version?: number;
}

export type Handler = (asked: Asked) => Promise<Answer>;

/** An answer that refuses: a code and its parameters, never a sentence. */
export function fault(status: number, code: string, params: Params = {}): Answer {
  return { status, body: { code, params } };
}

/** What the model refuses, as an answer. */
export function refusedBy({ code, params }: Refusal, status = 422): Answer {
  return fault(status, code, params);
}

export function etag(version: number): string {
  return `"${String(version)}"`;
}

/** The version that an ETag names; none for one that is not ours. */
export function versionOf(tag: string | undefined): number | undefined {
  const digits = /^(?:W\/)?"([1-9]\d{0,8})"$/.exec(tag ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
