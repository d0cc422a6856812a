import type { SendAnswer } from '@phoihop/nomination-form';
import { newId, type Result, type Stamp } from '@phoihop/plan';
import type { PersonalRecord, RoundChange, RoundFile } from '@phoihop/plan/round';
import { knownNominations } from '@phoihop/plan/round/roster';
import { answersOf, attachedFiles, checkNomination } from '@phoihop/plan/round/validation';
import { askServer } from '../server-line/ask-server.js';

/** So often a round may have moved on between looking and sending. */
const TRIES = 5;

/** A line that is broken: form and roster keep what they have, and try again. */
class NotSent extends Error {
  override readonly name = 'NotSent';
}

/** A nomination as it is sent, and sent again until it is answered. */
interface Prepared {
  record: PersonalRecord;
  command: RoundChange & Stamp;
  receipt: Extract<SendAnswer, { ok: true }>;
}

/** What form and roster send besides commands: people's data, which lie apart from these on the server. */
export class RoundLine {
  /** By the key of the form: whatever is sent once more is the same to the letter. */
  readonly #prepared = new Map<string, Prepared>();
  readonly #address: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(round: string, headers: Readonly<Record<string, string>>) {
    this.#address = `/api/rounds/${encodeURIComponent(round)}`;
    this.#headers = headers;
  }

  /** Sends a nomination: checked by the functions that the form asks, too; the data first, then the command that names them. */
  async nominate(file: RoundFile, data: FormData, key: string): Promise<SendAnswer> {
    const known = this.#prepared.get(key) ?? (await this.#prepare(file, data, key));
    if ('findings' in known) return known;
    this.#prepared.set(key, known);
    await this.#send('PUT', `records/${key}`, known.record);
    await this.#make(known.command);
    return known.receipt;
  }

  /** Words about a nomination, before the step that names their key. */
  async remark(nomination: string, key: string, text: string): Promise<void> {
    await this.#send('PUT', `remarks/${key}`, { nomination, text });
  }

  async erase(nomination: string): Promise<void> {
    await this.#send('DELETE', `nominations/${nomination}/personal-data`);
  }

  async #prepare(
    { round, ...file }: RoundFile,
    data: FormData,
    key: string,
  ): Promise<Prepared | Extract<SendAnswer, { ok: false }>> {
    const now = new Date();
    const { errors, record, unit, category } = checkNomination(round, answersOf(data), {
      now,
      files: await attachedFiles(round, data),
      known: knownNominations({ round, ...file }),
    });
    if (!record || unit === undefined || category === undefined) return { ok: false, findings: errors };
    const at = now.toISOString();
    const number = `${String(round.year)}-${key.replaceAll(/\W/g, '').slice(-6).toUpperCase()}`;
    const steps = [{ to: 'submitted' as const, at }];
    const nomination = { id: key, number, category, unit, record: key, steps };
    return {
      record: { nomination: key, ...record },
      command: { type: 'nomination/submit', part: 'round', nomination, id: newId(), at },
      receipt: { ok: true, number, at },
    };
  }

  async #send(
    method: string,
    place: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<unknown> {
    const answer = await this.#ask(method, place, body, more);
    if (!answer.ok) throw new NotSent(answer.code);
    return answer.value.json;
  }

  #ask(
    method: string,
    place: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Result<{ json: unknown; etag: string }>> {
    return askServer(place === '' ? this.#address : `${this.#address}/${place}`, {
      method,
      headers: {
        ...this.#headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  /** Makes a command in a round on which others may be working: ids are looked at before the version. */
  async #make(command: RoundChange & Stamp): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      const looked = await this.#ask('GET', '');
      if (!looked.ok) throw new NotSent(looked.code);
      const made = await this.#ask(
        'POST',
        'commands',
        { commands: [command] },
        { 'if-match': looked.value.etag },
      );
      if (made.ok && isAccepted(made.value.json)) return;
      if (made.ok) throw new NotSent('refused');
    }
    throw new NotSent('moved-on');
  }
}

function isAccepted(json: unknown): boolean {
  const outcomes: unknown = typeof json === 'object' && json && 'outcomes' in json ? json.outcomes : [];
  return (
    Array.isArray(outcomes) &&
    outcomes.every(
      (each: unknown) =>
        typeof each === 'object' && each !== null && 'accepted' in each && each.accepted === true,
    )
  );
}
