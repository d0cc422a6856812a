import { setTimeout } from 'node:timers/promises';
import { newId } from '@phoihop/plan';
import { USER_HEADER, signUser, type User } from '../sign-in/index.js';
import { EventReader } from '../testing/event-reader.js';

/** A person at a plan, on whose item nobody else works. */
export interface Work {
  /** Where the server is. */
  address: string;
  key: string;
  user: User;
  plan: string;
  item: string;
  text: string;
}

/** What became of one command. Milliseconds, from when it was to be made. */
export interface Made {
  took: number;
  /** How often others had gone on meanwhile. */
  again: number;
}

/** A browser of one person: it listens, knows the version of its plan, and makes commands one after the other. */
export class LoadClient {
  readonly #work: Work;
  #events: EventReader | undefined;
  #version = 1;
  #text: string;
  /** The version with the last command in it. */
  last = 0;
  /** When versions were told, by the clock of this process. */
  readonly #told = new Map<number, number>();

  constructor(work: Work) {
    this.#work = work;
    this.#text = work.text;
  }

  get plan(): string {
    return this.#work.plan;
  }

  get #headers(): Record<string, string> {
    const { user, key } = this.#work;
    return { [USER_HEADER]: signUser(user, key, new Date(Date.now() + 300_000)) };
  }

  async listen(): Promise<void> {
    const { address, plan } = this.#work;
    const events = await EventReader.open(`${address}/api/events?documents=plans/${plan}`, this.#headers, {
      came: ({ event, data }) => {
        if (event !== 'version') return;
        const { version } = data as { version: number };
        this.#told.set(version, performance.now());
        this.#version = Math.max(this.#version, version);
      },
    });
    if (events.status !== 200) throw new Error(`listening was answered ${String(events.status)}`);
    this.#events = events;
    await events.until(() => this.#told.size > 0);
  }

  /**
   * Writes into the person's item, once more where others have gone on.
   * @param due when it was to be made, by `performance.now()`
   * @returns undefined where it was not made
   */
  async write(due: number): Promise<Made | undefined> {
    const { address, plan, item, text } = this.#work;
    const before = this.#text;
    const after = before === text ? `${text} Đề nghị các đơn vị báo cáo trước ngày 15 hằng tháng.` : text;
    const change = { type: 'item/text', part: 'text', item, before, after };
    const commands = [{ ...change, id: newId(), at: new Date().toISOString() }];
    for (let again = 0; again < 50; again += 1) {
      const reply = await fetch(`${address}/api/plans/${plan}/commands`, {
        method: 'POST',
        headers: {
          ...this.#headers,
          'content-type': 'application/json',
          'if-match': `"${String(this.#version)}"`,
        },
        body: JSON.stringify({ commands }),
      });
      const json = (await reply.json()) as { version: number; outcomes: { accepted: boolean }[] };
      if (reply.status !== 200 && reply.status !== 412) return undefined;
      this.#version = Math.max(this.#version, json.version);
      if (reply.status === 412) continue;
      if (!json.outcomes[0]?.accepted) return undefined;
      this.#text = after;
      this.last = json.version;
      return { took: performance.now() - due, again };
    }
    return undefined;
  }

  /** When a version was told; undefined where it was not within five seconds. */
  async toldOf(version: number): Promise<number | undefined> {
    const until = performance.now() + 5_000;
    while (performance.now() < until) {
      const at = this.#told.get(version);
      if (at !== undefined) return at;
      await setTimeout(5);
    }
    return undefined;
  }

  async leave(): Promise<void> {
    await this.#events?.close();
  }
}
