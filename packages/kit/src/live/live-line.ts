import { ask } from '../repository/ask.js';
import { backoff } from '../repository/saving-state.js';
import { eventLines } from './event-lines.js';
import { newsIn, newsInText, type LiveNews } from './news.js';
import { pause } from './pause.js';

/** Times of a line, in milliseconds. */
export interface LineTimes {
  /** Within this time a connection must begin to tell; else something on the way holds it back. */
  openMs: number;
  /** Within this time something must come, if only the server's sign of life (every 15 seconds). */
  silentMs: number;
  /** How often is asked where no events come through. */
  askMs: number;
  /** For how long is asked before events are tried again. */
  askingMs: number;
  /** How long to wait after a failure: `attempt` is 0 for the first one. */
  wait: (attempt: number) => number;
}

const TIMES: LineTimes = {
  openMs: 5_000,
  silentMs: 35_000,
  askMs: 3_000,
  askingMs: 300_000,
  wait: backoff,
};

export interface LineOptions {
  /** Where the server's addresses begin: `/api`. */
  address: string;
  /** What else goes with each request, as a token of the host. Cookies of the same site go by themselves. */
  headers?: () => Readonly<Record<string, string>>;
  /** Whose people vanish with this line. */
  session: string;
  told: (news: LiveNews) => void;
  times?: Partial<LineTimes>;
}

/** Answers of a server that has no such documents for us, or tells no news at all. */
const NEVER = [404, 405, 410, 501];

/** How a connection ended: by the server, by silence, by a fault; or none of the documents is ours. */
type Ending = 'ended' | 'silent' | 'failed' | 'not-ours';

/**
 * A line to a server that tells what happens in documents (docs/openapi.yaml, `streamEvents`). It is opened again
 * whenever it ends; where a proxy holds events back, the server is asked every few seconds instead.
 */
export class LiveLine {
  readonly #options: LineOptions;
  readonly #times: LineTimes;
  #documents: readonly string[] = [];
  #run: AbortController | undefined;
  #retryMs = 2_000;
  #way: 'events' | 'asking' | 'none' = 'none';

  constructor(options: LineOptions) {
    this.#options = options;
    this.#times = { ...TIMES, ...options.times };
  }

  /** How news come now. */
  get way(): 'events' | 'asking' | 'none' {
    return this.#way;
  }

  /** Tells of these documents from now on, `plans/ID`, 20 at most; of none, the line is closed. */
  follow(documents: readonly string[]): void {
    const wanted = Array.from(new Set(documents)).sort().slice(0, 20);
    if (this.#run && wanted.join() === this.#documents.join()) return;
    this.close();
    this.#documents = wanted;
    if (wanted.length === 0) return;
    this.#run = new AbortController();
    void this.#goOn(this.#run.signal);
  }

  close(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#way = 'none';
  }

  async #goOn(ended: AbortSignal): Promise<void> {
    let attempt = 0;
    while (!ended.aborted) {
      const ending = await this.#listen(ended);
      if (isOver(ended) || ending === 'not-ours') return;
      if (ending === 'ended') {
        attempt = 0;
        // Not at the same moment as all others whom the server has let go.
        await pause(this.#retryMs * Math.random(), ended);
      } else if (ending === 'silent') {
        await this.#keepAsking(ended);
      } else {
        this.#way = 'none';
        await this.#ask(ended);
        await pause(this.#times.wait(attempt), ended);
        attempt += 1;
      }
    }
  }

  get #query(): string {
    return `documents=${this.#documents.join(',')}`;
  }

  async #listen(ended: AbortSignal): Promise<Ending> {
    const { address, headers = () => ({}), session } = this.#options;
    const line = new AbortController();
    const end = (): void => {
      line.abort();
    };
    ended.addEventListener('abort', end);
    const silence = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const expect = (milliseconds: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        silence.abort();
        end();
      }, milliseconds);
    };
    expect(this.#times.openMs);
    try {
      const response = await fetch(`${address}/events?${this.#query}&session=${session}`, {
        headers: { ...headers(), accept: 'text/event-stream' },
        cache: 'no-store',
        signal: line.signal,
      });
      if (NEVER.includes(response.status)) return this.#notOurs();
      const type = response.headers.get('content-type') ?? '';
      if (!response.ok || !response.body || !type.startsWith('text/event-stream')) return 'failed';
      await this.#read(response.body, () => {
        expect(this.#times.silentMs);
      });
      return 'ended';
    } catch {
      return silence.signal.aborted ? 'silent' : 'failed';
    } finally {
      clearTimeout(timer);
      ended.removeEventListener('abort', end);
      end();
    }
  }

  async #read(body: ReadableStream<Uint8Array>, alive: () => void): Promise<void> {
    const feed = eventLines({
      event: ({ event, data }) => {
        for (const news of newsInText(data, event === 'gone')) this.#options.told(news);
      },
      retry: (milliseconds) => (this.#retryMs = milliseconds),
    });
    const reader = body.getReader();
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      this.#way = 'events';
      alive();
      feed(decoder.decode(value, { stream: true }));
    }
  }

  async #keepAsking(ended: AbortSignal): Promise<void> {
    const { askMs, askingMs } = this.#times;
    this.#way = 'asking';
    for (let asked = 0; asked < askingMs && !ended.aborted; asked += askMs) {
      await this.#ask(ended);
      await pause(askMs, ended);
    }
  }

  async #ask(ended: AbortSignal): Promise<void> {
    const { address, headers = () => ({}) } = this.#options;
    const answer = await ask(`${address}/events/latest?${this.#query}`, { headers: headers() });
    if (isOver(ended) || 'outcome' in answer || !Array.isArray(answer.json)) return;
    const news = answer.json.flatMap((each: unknown) => newsIn(each));
    for (const each of news) this.#options.told(each);
    const ours = new Set(news.map(({ document }) => document));
    for (const document of this.#documents) {
      if (!ours.has(document)) this.#options.told({ document, gone: true });
    }
  }

  #notOurs(): Ending {
    this.#way = 'none';
    for (const document of this.#documents) this.#options.told({ document, gone: true });
    return 'not-ours';
  }
}

/** Asked anew: it may have become so while something was waited for. */
function isOver({ aborted }: AbortSignal): boolean {
  return aborted;
}
