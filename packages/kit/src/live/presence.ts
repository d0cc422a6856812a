import { ask } from '../repository/ask.js';
import type { LineOptions } from './live-line.js';

/** Others are told no more often than this where somebody is (milliseconds). */
const GAP_MS = 400;

type Options = Pick<LineOptions, 'address' | 'headers' | 'session'>;

/** Tells a server where the person is in a document, the last place within a while. */
export class PresenceTeller {
  readonly #options: Options;
  readonly #places = new Map<string, string | null>();
  readonly #busy = new Set<string>();
  #closed = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The person is in `document`, in an item or in none. */
  put(document: string, place: string | null): void {
    this.#places.set(document, place);
    if (!this.#busy.has(document)) void this.#send(document);
  }

  close(): void {
    this.#closed = true;
  }

  async #send(document: string): Promise<void> {
    const { address, headers = () => ({}), session } = this.#options;
    this.#busy.add(document);
    while (this.#places.has(document) && !this.#closed) {
      const place = this.#places.get(document) ?? null;
      this.#places.delete(document);
      // One that does not arrive is told again with the next sign of life.
      await ask(`${address}/${document}/presence`, {
        method: 'PUT',
        headers: { ...headers(), 'content-type': 'application/json' },
        body: JSON.stringify({ session, place }),
      });
      await new Promise((resolve) => {
        setTimeout(resolve, GAP_MS);
      });
    }
    this.#busy.delete(document);
  }
}
