import { insecureHost } from '../browser/flags.mjs';
import { startDisplay } from './display.mjs';
import { webDriverActions } from './keys.mjs';
import { webDriverPointer } from './pointer.mjs';
import { WebDriverSession } from './webdriver.mjs';

/** @typedef {import('./launchers.mjs').InputLauncher} InputLauncher */

/**
 * WebKit (WebKitGTK's MiniBrowser) for @web/test-runner: one window, in which the test files run one after the other.
 * @implements {InputLauncher}
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver-classic';
  concurrency = 1;

  #programs;
  #port = 0;
  /** @type {Promise<WebDriverSession> | undefined} */
  #browser;
  /** @type {import('./display.mjs').Display | undefined} */
  #display;
  /** @type {string | undefined} */
  #running;

  /** @param {Record<string, string>} programs as `findEngine` gives them */
  constructor(programs) {
    this.#programs = programs;
  }

  /** @param {{ port?: number }} config of the runner */
  initialize({ port = 0 }) {
    this.#port = port;
  }

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    this.#running = id;
    this.#browser ??= this.#start();
    await (await this.#browser).visit(url);
  }

  /** @param {string} id */
  isActive(id) {
    return this.#running === id;
  }

  async getBrowserUrl() {
    return (await this.#browser)?.address();
  }

  /** @param {string} id */
  async stopSession(id) {
    if (this.#running === id) this.#running = undefined;
    // Ends whatever still runs in the page.
    await (await this.#browser)?.visit('about:blank');
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('WebKit has no window to debug in here: use another engine.'));
  }

  /** @param {string} _id @param {import('./keys.mjs').KeyStep[]} steps */
  async sendKeys(_id, steps) {
    await (await this.#browser)?.keys(webDriverActions(steps));
  }

  /** @param {string} _id @param {import('./pointer.mjs').PointerStep[]} steps */
  async sendPointer(_id, steps) {
    await (await this.#browser)?.pointer(webDriverPointer(steps));
  }

  async stop() {
    await (await this.#browser)?.stop();
    this.#display?.stop();
  }

  async #start() {
    const { driver = '', browser = '', display = '' } = this.#programs;
    this.#display = await startDisplay(display);
    return WebDriverSession.start(
      { binary: driver, env: { DISPLAY: this.#display.name } },
      {
        browserName: 'MiniBrowser',
        // The page tells the runner itself when it is there.
        pageLoadStrategy: 'none',
        // WebKit maps no host names: what goes to another host is asked of the runner's own server.
        proxy: {
          proxyType: 'manual',
          httpProxy: `127.0.0.1:${this.#port}`,
          noProxy: ['127.0.0.1'],
        },
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    );
  }
}

/**
 * Serves `http://portal.test:<port>/…` like the same path of this server, when a browser asks for it as of a proxy.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function proxyPlugin() {
  return {
    name: 'phoihop-proxy',
    serverStart({ server }) {
      // Before the runner's own listener, whose parts expect a path.
      server?.prependListener('request', (/** @type {import('node:http').IncomingMessage} */ request) => {
        const { hostname, pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
        if (hostname === insecureHost) request.url = pathname + search;
      });
    },
  };
}
