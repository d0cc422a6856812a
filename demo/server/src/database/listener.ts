import pg from 'pg';

/** How long to wait before the line is opened again (milliseconds). */
const AGAIN_MS = 1_000;

/** A connection of its own that hears one channel of a PostgreSQL server, and is opened again whenever it is lost. */
export class Listener {
  readonly #url: string;
  readonly #channel: string;
  readonly #told: (payload: string) => void;
  readonly #missed: () => void;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /** @param channel a plain name: it is written into a statement */
  constructor(url: string, channel: string, told: (payload: string) => void, missed: () => void) {
    if (!/^[a-z_]+$/.test(channel)) throw new RangeError(`${channel} is no name of a channel`);
    this.#url = url;
    this.#channel = channel;
    this.#told = told;
    this.#missed = missed;
  }

  /** @throws Error where the server does not answer */
  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true });
    client.on('notification', ({ payload }) => {
      if (payload !== undefined) this.#told(payload);
    });
    const lost = (): void => {
      if (this.#client !== client) return;
      this.#client = undefined;
      this.#later();
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query(`listen ${this.#channel}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.#closed) await client.end();
    else this.#client = client;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  #later(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.open().then(this.#missed, () => this.#later());
    }, AGAIN_MS);
  }
}
