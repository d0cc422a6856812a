import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join } from 'node:path';
import { hostPolicy } from '../host-policy.mjs';

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
});

/** @typedef {(path: string, contents: Buffer) => Buffer | undefined} Tamper what a broken or hostile server gives instead */

/**
 * @typedef {{ path: string, key: string | undefined, texts: Record<string, string>, files: Record<string, string> }} Posted
 *   what a form has posted: `key` of the header `idempotency-key`, texts and names of files by their controls
 */

/** A portal's web server: pages by path, and folders of files, under the policy of a strict portal. */
export class Site {
  /** Where a policy may send its reports (`report-uri`). */
  static reportsTo = '/vi-pham';
  /** The same address by its name, for `report-to`, which browsers follow over https alone. */
  static reportsName = 'vi-pham';
  /** Every path that was asked for, with its query. @type {string[]} */
  requests = [];
  /** What browsers have reported to `reportsTo`. @type {Record<string, unknown>[]} */
  reports = [];
  /** @type {Posted[]} */
  posted = [];
  /** What pages allow. */
  policy = hostPolicy;
  /** A browser asks for an icon by itself. @type {Map<string, string>} */
  #pages = new Map([['/favicon.ico', '']]);
  /** @type {Tamper} */
  #tamper = () => undefined;
  /** Holds files back until it resolves. @type {{ folder: string, until: Promise<void> } | undefined} */
  #held;

  /**
   * @param {Readonly<Record<string, string>>} folders by the path that they are served under: `{ '/phoihop/': folderOfTheRelease }`
   * @param {import('./certificate.mjs').Certificate} [certificate] serves over https
   */
  static async start(folders, certificate) {
    const site = new Site(folders, certificate);
    await new Promise((listening) => {
      site.server.listen(0, '127.0.0.1', () => listening(undefined));
    });
    return site;
  }

  /** @param {Readonly<Record<string, string>>} folders @param {import('./certificate.mjs').Certificate} [certificate] */
  constructor(folders, certificate) {
    this.folders = folders;
    this.scheme = certificate ? 'https' : 'http';
    /** @type {import('node:http').RequestListener} */
    const answer = async (request, response) => {
      const url = request.url ?? '/';
      this.requests.push(url);
      const path = new URL(url, 'http://site').pathname;
      if (path === Site.reportsTo) {
        void this.#noteReport(request);
        response.writeHead(204).end();
        return;
      }
      if (request.method === 'POST') return this.#take(path, request, response);
      if (this.#held && path.startsWith(this.#held.folder)) await this.#held.until;
      const contents = this.#contents(path);
      response.writeHead(contents === undefined ? 404 : 200, {
        'content-type': types[extname(path) || '.html'] ?? 'application/octet-stream',
        ...(this.policy === '' ? {} : { 'content-security-policy': this.policy }),
        'cache-control': 'no-store',
        ...(this.scheme === 'https'
          ? { 'reporting-endpoints': `${Site.reportsName}="${Site.reportsTo}"` }
          : {}),
      });
      response.end(contents);
    };
    this.server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  }

  get origin() {
    const address = this.server.address();
    return `${this.scheme}://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  /** Resolves when nothing has been asked for in a while. */
  async quiet() {
    for (let before = -1; before !== this.requests.length;) {
      before = this.requests.length;
      await new Promise((done) => {
        setTimeout(done, 400);
      });
    }
  }

  /** Puts a page at a path. @param {string} path @param {string} html @returns its address */
  page(path, html) {
    this.#pages.set(path, html);
    return this.origin + path;
  }

  /** @param {Tamper} tamper */
  tamper(tamper) {
    this.#tamper = tamper;
  }

  /** A slow line: files of this folder come only once that is called. @param {string} folder @returns {() => void} */
  hold(folder) {
    let letGo = () => {};
    const until = new Promise((resolve) => {
      letGo = () => resolve(undefined);
    });
    this.#held = { folder, until: until.then(() => undefined) };
    return letGo;
  }

  /** Forgets pages, requests, what was posted and what tampered. */
  reset() {
    this.requests.length = 0;
    this.reports.length = 0;
    this.posted.length = 0;
    this.#held = undefined;
    this.#pages = new Map([['/favicon.ico', '']]);
    this.#tamper = () => undefined;
    this.policy = hostPolicy;
  }

  close() {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** @param {import('node:http').IncomingMessage} request */
  async #noteReport(request) {
    const text = Buffer.concat(await request.toArray()).toString('utf8');
    const told = JSON.parse(text);
    // `report-uri` sends one, `report-to` several.
    this.reports.push(...(Array.isArray(told) ? told.map(({ body }) => body) : [told['csp-report']]));
  }

  /** Takes what a form posts, and answers as the form asks: a page, or JSON. @param {string} path @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #take(path, request, response) {
    /** @type {Uint8Array[]} */
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    if (!/form-data|urlencoded/u.test(headers['content-type'])) return response.writeHead(204).end();
    const data = await new Response(Buffer.concat(pieces), { headers }).formData();
    /** @type {Posted} */
    const posted = { path, key: request.headers['idempotency-key']?.toString(), texts: {}, files: {} };
    for (const [name, value] of data) {
      assert.ok(!(name in posted.texts), `“${name}” was sent twice`);
      if (value instanceof File) posted.files[name] = value.name;
      else posted.texts[name] = value;
    }
    this.posted.push(posted);
    const asksJson = request.headers.accept?.includes('application/json');
    response.writeHead(200, { 'content-type': types[asksJson ? '.json' : '.html'] });
    response.end(
      asksJson
        ? JSON.stringify({ number: '2026-0001', at: new Date().toISOString() })
        : '<!doctype html><html lang="vi"><title>Đã nhận</title><h1>Đã nhận hồ sơ</h1></html>',
    );
  }

  /** @param {string} path @returns {Buffer | undefined} */
  #contents(path) {
    const page = this.#pages.get(path);
    if (page !== undefined) return Buffer.from(page);
    const under = Object.keys(this.folders).find((prefix) => path.startsWith(prefix));
    if (under === undefined) return undefined;
    try {
      const contents = readFileSync(join(this.folders[under] ?? '', path.slice(under.length)));
      return this.#tamper(path, contents) ?? contents;
    } catch {
      return undefined;
    }
  }
}
