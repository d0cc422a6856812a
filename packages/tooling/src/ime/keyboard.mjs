import { execFileSync } from 'node:child_process';

/** Keys and pointer of an X screen, from outside the browser: what xdotool sends passes the input method first. */
export class Keyboard {
  #env;

  /** @param {NodeJS.ProcessEnv} env of the session */
  constructor(env) {
    this.#env = env;
  }

  /**
   * Types keys one after the other.
   * @param {string} keys of Telex or VNI
   * @param {number} [delay] milliseconds between two keys; a quick typist has about 60
   */
  type(keys, delay = 60) {
    this.#send(['type', '--delay', String(delay), keys]);
  }

  /** Presses keys, with others held, as `ctrl+z` or `Return`. @param {string[]} keys names of X */
  press(...keys) {
    this.#send(['key', '--delay', '60', ...keys]);
  }

  /** Clicks at a place of the screen (pixels): what lies there has the keys from then on. @param {number} x @param {number} y */
  click(x, y) {
    this.#send(['mousemove', String(x), String(y), 'click', '1']);
  }

  /** @param {string[]} args */
  #send(args) {
    execFileSync('xdotool', args, { env: this.#env });
  }
}
