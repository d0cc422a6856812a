import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { hostPolicy } from '../host-policy.mjs';

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
});

/** @typedef {(path: string, contents: Buffer) => Buffer | undefined} Tamper what a broken or hostile server gives instead */

/** A portal's web server: pages by path, and folders of files, under the policy of a strict portal. */
export class Site {
  /** Where a policy may send its reports (`report-uri`). */
  static reportsTo = '/vi-pham';
  /** Every path that was asked for, with its query. @type {string[]} */
  requests = [];
  /** What browsers have reported to `reportsTo`. @type {Record<string, unknown>[]} */
  reports = [];
  /** What pages allow. */
  policy = hostPolicy;
  /** A browser asks for an icon by itself. @type {Map<string, string>} */
  #pages = new Map([['/favicon.ico', '']]);
  /** @type {Tamper} */
  #tamper = () => undefined;

  /** @param {Readonly<Record<string, string>>} folders by the path that they are served under: `{ '/phoihop/': folderOfTheRelease }` */
  static async start(folders) {
    const site = new Site(folders);
    await new Promise((listening) => {
      site.server.listen(0, '127.0.0.1', () => listening(undefined));
    });
    return site;
  }

  /** @param {Readonly<Record<string, string>>} folders */
  constructor(folders) {
    this.folders = folders;
    this.server = createServer((request, response) => {
      const url = request.url ?? '/';
      this.requests.push(url);
      const path = new URL(url, 'http://site').pathname;
      if (path === Site.reportsTo) {
        void this.#noteReport(request);
        response.writeHead(204).end();
        return;
      }
      const contents = this.#contents(path);
      response.writeHead(contents === undefined ? 404 : 200, {
        'content-type': types[extname(path) || '.html'] ?? 'application/octet-stream',
        ...(this.policy === '' ? {} : { 'content-security-policy': this.policy }),
        'cache-control': 'no-store',
      });
      response.end(contents);
    });
  }

  get origin() {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
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

  /** Forgets pages, requests and what tampered. */
  reset() {
    this.requests.length = 0;
    this.reports.length = 0;
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
    this.reports.push(JSON.parse(text)['csp-report']);
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
