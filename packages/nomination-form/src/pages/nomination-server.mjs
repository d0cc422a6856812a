import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createRoundFile } from '@phoihop/plan/round';
import { prestigeRound } from '@phoihop/plan/round/examples';
import { answersOf, attachedFiles, checkNomination } from '@phoihop/plan/round/validation';

/**
 * @typedef {'before' | 'during' | 'after'} Cut where the line breaks: before anything has come, in the middle of what
 *   comes, behind it when the nomination is stored and its answer is lost
 * @typedef {{ code: string, field: string, part?: string, params: Record<string, string> }} Refused
 * @typedef {{ number: string, at: string, answers: import('@phoihop/plan/round/validation').Answers,
 *   files: { control: string, name: string, size: number }[] }} Stored
 */

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
]);

/** What a portal's server does: it checks by the functions of the form, and stores one nomination for one key. */
export class NominationServer {
  /** Each attempt to hand a nomination over that reached the server, with its key. @type {string[]} */
  attempts = [];
  /** How many attempts began, whether they came through or not. */
  begun = 0;
  /** What was stored, by its key. @type {Map<string, Stored>} */
  stored = new Map();
  /** Where the line breaks at the next attempts. @type {Cut[]} */
  cuts = [];
  /** What the office itself has against the next nomination. @type {Refused[]} */
  refusals = [];
  /** The address and the method of each request. @type {string[]} */
  requests = [];

  /** @param {{ site: string, policy: string, round?: object }} options `site`: the folder of the built pages; `round`: what is other than in the example */
  static async start({ site, policy, round = {} }) {
    const year = new Date().getFullYear();
    const file = createRoundFile({
      ...prestigeRound,
      ...{ year, opens: `${year - 1}-01-01`, closes: `${year + 1}-12-31` },
      ...round,
    });
    const own = new NominationServer(site, policy, file);
    await new Promise((listening) => {
      own.server.listen(0, '127.0.0.1', () => listening(undefined));
    });
    return own;
  }

  /** @param {string} site @param {string} policy @param {import('@phoihop/plan/round').RoundFile} file */
  constructor(site, policy, file) {
    this.site = site;
    this.policy = policy;
    this.file = file;
    this.server = createServer((request, response) => {
      this.requests.push(`${request.method} ${request.url}`);
      void this.#answer(request, response).catch((error) => {
        response.statusCode = 500;
        response.end(String(error));
      });
    });
  }

  get url() {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  forget() {
    [this.attempts, this.cuts, this.requests, this.begun] = [[], [], [], 0];
    this.stored.clear();
    this.refusals = [];
  }

  close() {
    return new Promise((closed) => {
      this.server.close(closed);
      this.server.closeAllConnections();
    });
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #answer(request, response) {
    response.setHeader('content-security-policy', this.policy);
    response.setHeader('cache-control', 'no-store');
    const path = new URL(request.url ?? '/', this.url).pathname;
    if (request.method === 'POST') return this.#take(path, request, response);
    if (path === '/round.json') {
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify(this.file));
    }
    const content = await readFile(join(this.site, path)).catch(() => null);
    response.statusCode = content ? 200 : 404;
    response.setHeader('content-type', types.get(extname(path)) ?? 'application/octet-stream');
    return response.end(content ?? '');
  }

  /** @param {string} path @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #take(path, request, response) {
    this.begun++;
    const cut = this.cuts.shift();
    if (cut === 'before') return request.socket.destroy();
    if (cut === 'during') {
      request.once('data', () => request.socket.destroy());
      return undefined;
    }
    /** @type {Uint8Array[]} */
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const data = await new Response(Buffer.concat(pieces), { headers }).formData();
    const hosted = path === '/posted';
    const key = String(hosted ? data.get('idempotency-key') : request.headers['idempotency-key']);
    this.attempts.push(key);
    const answer = await this.#judge(data, key);
    if (cut === 'after') return request.socket.destroy();
    response.statusCode = 'number' in answer ? 200 : 422;
    if (!hosted) {
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify(answer));
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const said = 'number' in answer ? `Đã nhận hồ sơ số ${answer.number}` : JSON.stringify(answer.findings);
    return response.end(
      `<!doctype html><html lang="vi"><link rel="icon" href="data:,"><title>Kết quả</title><h1>${said}</h1></html>`,
    );
  }

  /** The key first: whoever comes again is given the same receipt. @param {FormData} data @param {string} key */
  async #judge(data, key) {
    const known = this.stored.get(key);
    if (known) return { number: known.number, at: known.at };
    const now = new Date();
    const files = await attachedFiles(this.file.round, data);
    const { record, errors } = checkNomination(this.file.round, answersOf(data), { now, files });
    const findings = [...errors, ...this.refusals];
    this.refusals = [];
    if (!record || findings.length > 0) return { findings };
    const number = `${now.getFullYear()}-${String(this.stored.size + 1).padStart(4, '0')}`;
    const received = { number, at: now.toISOString() };
    const sent = Array.from(data).flatMap(([control, value]) =>
      value instanceof File ? [{ control, name: value.name, size: value.size }] : [],
    );
    this.stored.set(key, { ...received, answers: answersOf(data), files: sent });
    return received;
  }
}
