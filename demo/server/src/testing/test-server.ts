import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, type ChangeBase } from '@phoihop/plan';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { buildServer, type Limits } from '../app.js';
import type { Database } from '../database/database.js';
import { describeServer } from '../describe.js';
import { FileStore } from '../files/index.js';
import { signedHeader, signUser, USER_HEADER, type User } from '../sign-in/index.js';

import { EventReader } from './event-reader.js';

export const KEY = 'khoa-chi-dung-trong-kiem-thu-0123456789';

export const editor: User = { id: 'hanh', name: 'Lò Thị Hạnh', agency: 'so', role: 'editor' };
export const leader: User = { id: 'phuong', name: 'Kha Thị Phương', agency: 'so', role: 'leader' };
export const reader: User = { id: 'binh', name: 'Vi Văn Bình', agency: 'so', role: 'reader' };
export const otherEditor: User = { id: 'lan', name: 'Nguyễn Thị Lan', agency: 'mat-tran', role: 'editor' };
export const otherLeader: User = { id: 'dat', name: 'Nguyễn Hữu Đạt', agency: 'mat-tran', role: 'leader' };
export const otherReader: User = { id: 'kham', name: 'Lương Văn Khăm', agency: 'mat-tran', role: 'reader' };
export const stranger: User = { id: 'hoa', name: 'Trần Văn Hòa', agency: 'so-van-hoa', role: 'leader' };
export const commune: User = { id: 'xuan', name: 'Moong Thị Xuân', agency: 'xa-ta-lun', role: 'editor' };

export interface Reply {
  status: number;
  body: unknown;
  code: string | undefined;
  headers: Readonly<Record<string, unknown>>;
}

/** The header by which a proxy names a person. */
export function signed(user: User, until = new Date(Date.now() + 60_000)): Record<string, string> {
  return { [USER_HEADER]: signUser(user, KEY, until) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What was answered; of events, which have no end, the beginning. */
async function textOf(reply: LightMyRequestResponse): Promise<string> {
  const live = String(reply.headers['content-type']).startsWith('text/event-stream');
  const pieces: Buffer[] = [];
  for await (const piece of reply.stream()) {
    pieces.push(Buffer.from(piece as Uint8Array));
    if (live) break;
  }
  return Buffer.concat(pieces).toString();
}

/** A command with a stamp, as a browser sends it. */
export function command<Change extends ChangeBase>(change: Change, id = newId()) {
  return { ...change, id, at: '2026-03-02T02:00:00.000Z' };
}

function payloadOf(body: unknown): string | Buffer {
  return typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
}

/** The server inside the test: asked without a network, as its routes are. */
export class TestServer {
  /** Every line that it has logged. */
  readonly lines: string[];
  readonly app: FastifyInstance;
  /** Where files of nominations are put; goes with the server. */
  readonly folder: string;

  private constructor(app: FastifyInstance, folder: string, lines: string[]) {
    this.app = app;
    this.folder = folder;
    this.lines = lines;
  }

  static async on(
    database: Database,
    limits: Partial<Limits> = { perMinute: 1_000_000 },
  ): Promise<TestServer> {
    const lines: string[] = [];
    const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) });
    const signIn = signedHeader(KEY);
    const folder = await mkdtemp(join(tmpdir(), 'phoihop-files-'));
    const files = new FileStore(folder);
    const app = await buildServer({ database, files, signIn, description: describeServer(), limits, logger });
    app.addHook('onClose', () => rm(folder, { recursive: true, force: true }));
    return new TestServer(app, folder, lines);
  }

  async ask(
    user: User | undefined,
    method: 'GET' | 'PUT' | 'POST' | 'DELETE',
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const reply = await this.app.inject({
      payloadAsStream: true,
      method,
      url,
      headers: {
        ...(user && signed(user)),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: payloadOf(body) }),
    });
    const json = parse(await textOf(reply));
    const code = typeof json === 'object' && json !== null && 'code' in json ? String(json.code) : undefined;
    return { status: reply.statusCode, body: json, code, headers: reply.headers };
  }

  /** Posts a form with files, as a browser does. */
  async post(user: User, url: string, form: FormData, headers: Record<string, string>): Promise<Reply> {
    const encoded = new Response(form);
    const type = encoded.headers.get('content-type') ?? '';
    const body = Buffer.from(await encoded.arrayBuffer());
    return this.ask(user, 'POST', url, body, { 'content-type': type, ...headers });
  }

  /** Listens over a real connection, as a browser does. @param query `documents=…`, and what else is asked for */
  async listen(user: User, query: string): Promise<EventReader> {
    if (!this.app.server.listening) await this.app.listen({ host: '127.0.0.1', port: 0 });
    const address = this.app.server.address();
    if (typeof address !== 'object' || !address) throw new RangeError('the server does not listen');
    return EventReader.open(`http://127.0.0.1:${String(address.port)}/api/events?${query}`, signed(user));
  }

  make(user: User, address: string, version: number, commands: readonly unknown[]): Promise<Reply> {
    return this.ask(
      user,
      'POST',
      `${address}/commands`,
      { commands },
      { 'if-match': `"${String(version)}"` },
    );
  }
}
