import { Readable } from 'node:stream';

/** Who does not take what is sent to them is cut off at this many bytes: they come again and are told the state of then. */
const BEHIND_BYTES = 256_000;

/** Answers with events (`text/event-stream`, WHATWG HTML, 9.2), until either side ends it. */
export class EventStream {
  readonly readable: Readable;
  #open = true;

  /** @param ended called once, when the line is gone or the stream was ended */
  constructor(ended: () => void) {
    this.readable = new Readable({ read: () => undefined });
    this.readable.once('close', () => {
      this.#open = false;
      ended();
    });
  }

  /** Milliseconds after which whoever loses the line should come again. */
  retry(milliseconds: number): void {
    this.#push(`retry: ${String(milliseconds)}\n\n`);
  }

  send(event: string, data: unknown): void {
    // JSON has no line ends of its own.
    this.#push(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** A comment: it says that the line is still there. */
  beat(): void {
    this.#push(':\n\n');
  }

  end(): void {
    if (this.#open) this.readable.push(null);
    this.#open = false;
  }

  #push(text: string): void {
    if (!this.#open) return;
    this.readable.push(text);
    if (this.readable.readableLength > BEHIND_BYTES) this.readable.destroy();
  }
}
