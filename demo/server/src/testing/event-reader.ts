/** An event as it came. */
export interface ReadEvent {
  event: string;
  data: unknown;
}

/** Reads an answer of events, as a browser does. */
export class EventReader {
  readonly status: number;
  readonly headers: Headers;
  /** Everything that has come so far, in order; comments as `beat`. */
  readonly events: ReadEvent[] = [];
  ended = false;
  readonly #line: AbortController;
  readonly #came: (event: ReadEvent) => void;
  #told: () => void = () => undefined;

  private constructor(response: Response, line: AbortController, came: (event: ReadEvent) => void) {
    this.#came = came;
    this.status = response.status;
    this.headers = response.headers;
    this.#line = line;
    void this.#read(response).finally(() => {
      this.ended = true;
      this.#told();
    });
  }

  /** @param came called with each event as it comes */
  static async open(
    url: string,
    headers: Record<string, string>,
    { came = () => undefined }: { came?: (event: ReadEvent) => void } = {},
  ): Promise<EventReader> {
    const line = new AbortController();
    return new EventReader(await fetch(url, { headers, signal: line.signal }), line, came);
  }

  /** What came under a name, in order. */
  of(event: string): unknown[] {
    return this.events.filter((each) => each.event === event).map(({ data }) => data);
  }

  /** Until something is so; what never becomes so fails with the test. */
  async until(holds: (reader: this) => boolean): Promise<void> {
    while (!holds(this)) {
      if (this.ended) throw new Error(`ended after ${JSON.stringify(this.events)}`);
      await this.#next();
    }
  }

  async close(): Promise<void> {
    this.#line.abort();
    while (!this.ended) await this.#next();
  }

  /** Until something has come, or the end. */
  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#told = resolve;
    });
  }

  async #read(response: Response): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const event of blocks.map(readBlock)) {
          this.events.push(event);
          this.#came(event);
        }
        this.#told();
      }
    } catch {
      // The line was cut, here or there.
    }
  }
}

function readBlock(block: string): ReadEvent {
  if (block.startsWith(':')) return { event: 'beat', data: null };
  const [, name = 'message'] = /^(?:event: )(.*)$/m.exec(block) ?? [];
  const [, data = 'null'] = /^(?:data|retry): (.*)$/m.exec(block) ?? [];
  return { event: block.startsWith('retry') ? 'retry' : name, data: JSON.parse(data) as unknown };
}
