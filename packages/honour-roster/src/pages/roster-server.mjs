import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { publicView } from '@phoihop/plan/round';
import { generatedRoundFile } from '@phoihop/plan/round/examples';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
]);

/** What a portal's server does: the round to its officials, and to everybody what `publicView` leaves of it. */
export class RosterServer {
  /** Every byte that it has answered, by address. @type {Map<string, string>} */
  answered = new Map();

  /** @param {{ site: string, policy: string, count?: number }} options `site`: the folder of the built pages; `count`: how many nominations there are */
  static async start({ site, policy, count = 40 }) {
    const own = new RosterServer(site, policy, count);
    await new Promise((listening) => {
      own.server.listen(0, '127.0.0.1', () => listening(undefined));
    });
    return own;
  }

  /** @param {string} site @param {string} policy @param {number} count */
  constructor(site, policy, count) {
    /** Doubles among the nominations, so that there is something to decide. */
    this.file = generatedRoundFile({ count, seed: 7, doubles: 20 });
    this.server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      void this.#contents(site, pathname).then(
        (content) => {
          response.setHeader('content-security-policy', policy);
          response.setHeader('content-type', types.get(extname(pathname)) ?? 'application/json');
          this.answered.set(pathname, content.toString() + JSON.stringify(response.getHeaders()));
          response.end(content);
        },
        () => {
          response.statusCode = 404;
          response.end();
        },
      );
    });
  }

  get url() {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  close() {
    this.server.closeAllConnections();
    return new Promise((closed) => {
      this.server.close(closed);
    });
  }

  /** @param {string} site @param {string} path @returns {Promise<Buffer>} */
  async #contents(site, path) {
    if (path === '/round.json') return Buffer.from(JSON.stringify(this.file));
    if (path === '/public.json') return Buffer.from(JSON.stringify(publicView(this.file)));
    return readFile(join(site, path));
  }
}
