import { readAnswer, type SendAnswer } from '@phoihop/nomination-form';
import { askServer } from '../server-line/ask-server.js';

/** A line that is broken: form and roster keep what they have, and try again. */
class NotSent extends Error {
  override readonly name = 'NotSent';
}

/** What form and roster send besides commands: people's data, which lie apart from these on the server. */
export class RoundLine {
  readonly #address: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(round: string, headers: Readonly<Record<string, string>>) {
    this.#address = `/api/rounds/${encodeURIComponent(round)}`;
    this.#headers = headers;
  }

  /** Sends a nomination with its files; the server checks it as the form does, and takes it once for one key. */
  async nominate(data: FormData, key: string): Promise<SendAnswer> {
    const headers = { ...this.#headers, 'idempotency-key': key };
    const address = `${this.#address}/nominations`;
    const answer = await fetch(address, { method: 'POST', headers, body: data }).catch(() => undefined);
    if (!answer || answer.status >= 500 || answer.status === 429) throw new NotSent('not answered');
    const json: unknown = await answer.json().catch(() => null);
    return readAnswer(answer.ok, json);
  }

  async erase(nomination: string): Promise<void> {
    const address = `${this.#address}/nominations/${nomination}/personal-data`;
    const answer = await askServer(address, { method: 'DELETE', headers: this.#headers });
    if (!answer.ok) throw new NotSent(answer.code);
  }
}
