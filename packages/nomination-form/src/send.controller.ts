import { newId } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SendAnswer } from './nomination-form.events.js';

/** What the person is given: the number under which the nomination was received, and when (ISO instant). */
export interface Receipt {
  number: string;
  at: string;
}

/** How the sending stands. While it waits for the line, nothing can be changed: it may have arrived already. */
export type Sending =
  | { state: 'filling' }
  | { state: 'sending' | 'waiting' }
  | { state: 'nobody' }
  | ({ state: 'sent' } & Receipt);

/** Hands a nomination over once. A broken line is a rejected promise. */
export type Deliver = (data: FormData, key: string) => Promise<SendAnswer> | undefined;

/** How long to wait before each further attempt (milliseconds); the last again and again. */
const WAITS = [1000, 3000, 10_000, 30_000, 60_000] as const;
/**
 * Sends one nomination until it has arrived or was refused: again after a while, and as soon as there is a line. Every
 * attempt carries the same key, also after a refusal was mended, so that it arrives once.
 */
export class SendController implements ReactiveController {
  sending: Sending = { state: 'filling' };
  readonly #host: ReactiveControllerHost;
  readonly #deliver: Deliver;
  readonly #answered: (answer: SendAnswer) => void;
  #key = '';
  #data: FormData | undefined;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, deliver: Deliver, answered: (answer: SendAnswer) => void) {
    this.#host = host;
    this.#deliver = deliver;
    this.#answered = answered;
    host.addController(this);
  }

  /** The key of the nomination in hand: whoever stores it takes a key once. */
  get key(): string {
    this.#key ||= newId() + newId();
    return this.#key;
  }

  /** Goes on with a nomination that may have been sent under this key. */
  takeKey(key: string): void {
    this.#key = key;
  }

  get busy(): boolean {
    return this.sending.state === 'sending' || this.sending.state === 'waiting';
  }

  hostConnected(): void {
    window.addEventListener('online', this.#again);
    if (this.sending.state === 'waiting') this.#again();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#again);
    clearTimeout(this.#timer);
  }

  send(data: FormData): void {
    if (this.busy) return;
    this.#data = data;
    this.#attempts = 0;
    void this.#attempt();
  }

  /** Tries at once instead of waiting. */
  retry(): void {
    this.#again();
  }

  /** Another nomination begins, under a key of its own. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#key = '';
    this.#data = undefined;
    this.#become({ state: 'filling' });
  }

  readonly #again = (): void => {
    if (this.sending.state !== 'waiting') return;
    clearTimeout(this.#timer);
    void this.#attempt();
  };

  async #attempt(): Promise<void> {
    const [data, key] = [this.#data, this.key];
    if (!data) return;
    const delivering = this.#deliver(data, key);
    if (!delivering) {
      this.#become({ state: 'nobody' });
      return;
    }
    this.#become({ state: 'sending' });
    const answer = await delivering.catch(() => null);
    if (key !== this.#key) return;
    if (!answer) {
      this.#become({ state: 'waiting' });
      this.#timer = setTimeout(this.#again, WAITS[Math.min(this.#attempts, WAITS.length - 1)]);
      this.#attempts++;
      return;
    }
    this.#data = undefined;
    if (answer.ok) this.#key = '';
    this.#become(answer.ok ? { state: 'sent', number: answer.number, at: answer.at } : { state: 'filling' });
    this.#answered(answer);
  }

  #become(sending: Sending): void {
    this.sending = sending;
    this.#host.requestUpdate();
  }
}
