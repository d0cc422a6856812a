// As much of W3C WebDriver (“classic”) as the tests need: one window, addresses, scripts, actions of keyboard and mouse.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * @typedef {{ type: 'keyDown' | 'keyUp', value: string } | { type: 'pause', duration: number }} KeyAction
 * @typedef {{ type: 'pointerMove', origin: 'viewport', duration: number, x: number, y: number }} PointerMove
 * @typedef {PointerMove | { type: 'pointerDown' | 'pointerUp', button: number }} PointerAction
 * @typedef {{ binary: string, env?: Record<string, string> }} Driver the driver's program
 */

/** How long the driver may take to be there, and then to start its browser. On a busy machine a start can be lost. */
const startMs = 20_000;
const starts = 2;

/** A browser behind a driver of its own. */
export class WebDriverSession {
  #driver;
  #address;
  #id = '';
  #ended = false;

  /** @param {import('node:child_process').ChildProcess} driver @param {string} address */
  constructor(driver, address) {
    this.#driver = driver;
    this.#address = address;
  }

  /**
   * Starts the driver and through it the browser.
   * @param {Driver} driver
   * @param {Record<string, unknown>} capabilities as in the specification, `alwaysMatch`
   * @returns {Promise<WebDriverSession>}
   */
  static async start(driver, capabilities) {
    for (let left = starts; ; left--) {
      const session = await WebDriverSession.#launch(driver);
      try {
        await session.#begin(capabilities);
        return session;
      } catch (error) {
        session.#kill();
        if (left === 1) throw error;
      }
    }
  }

  /** @param {Driver} driver */
  static async #launch({ binary, env = {} }) {
    const port = await freePort();
    // In a group of its own, so that its browser ends with it.
    const driver = spawn(binary, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      detached: true,
    });
    const session = new WebDriverSession(driver, `http://127.0.0.1:${port}`);
    process.once('exit', () => session.#kill());
    return session;
  }

  /** Goes to another page, with no key and no button held down from the one before. @param {string} url */
  async visit(url) {
    await this.#inSession('DELETE', 'actions');
    await this.#inSession('POST', 'url', { url });
  }

  /** @returns {Promise<string>} */
  address() {
    return this.#inSession('GET', 'url');
  }

  /** Presses and lets go, in this order, by one call. @param {KeyAction[]} actions */
  async keys(actions) {
    await this.#inSession('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Moves and presses of a mouse, in this order, by one call. @param {PointerAction[]} actions */
  async pointer(actions) {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.#inSession('POST', 'actions', { actions: [mouse] });
  }

  async stop() {
    try {
      await this.#inSession('DELETE', '');
    } finally {
      this.#kill();
    }
  }

  #kill() {
    const { pid } = this.#driver;
    if (pid === undefined || this.#ended) return;
    this.#ended = true;
    try {
      process.kill(-pid);
    } catch {
      // It is gone already.
    }
  }

  /** @param {string} method @param {string} path @param {unknown} [body] */
  #inSession(method, path, body) {
    return this.#call(method, `/session/${this.#id}${path === '' ? '' : `/${path}`}`, body);
  }

  /** @param {Record<string, unknown>} capabilities */
  async #begin(capabilities) {
    await this.#ready();
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await this.#call('POST', '/session', body, AbortSignal.timeout(startMs));
    this.#id = sessionId;
  }

  async #ready() {
    const end = Date.now() + startMs;
    while (Date.now() < end) {
      const status = await this.#call('GET', '/status').catch(() => undefined);
      if (status?.ready) return;
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
    throw new Error(`the driver at ${this.#address} is not ready`);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @param {AbortSignal} [signal]
   * @returns {Promise<any>} the answer's value
   */
  async #call(method, path, body, signal) {
    const response = await fetch(this.#address + path, {
      method,
      ...(signal === undefined ? {} : { signal }),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}

/** @returns {Promise<number>} a port of this machine that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
