import { whenIdle } from '@phoihop/kit';
import type { Answers } from '@phoihop/plan/round/validation';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormDraft } from './form-draft.js';
import type { DraftState } from './parts/draft.view.js';

/** Writing waits this long for more to come (milliseconds). */
const WRITE_AFTER_MS = 400;

/** What reads and writes drafts; it comes behind the first page, when a draft is looked for. */
async function draftsOf({ days }: DraftKey): Promise<FormDraft> {
  const { FormDraft } = await import('./form-draft.js');
  return new FormDraft(days);
}

/** Whose draft of what. */
export interface DraftKey {
  round: string;
  actor: string;
  days: number;
}

/** A draft of the form on this device: found when the form opens, written only from when the person asks for it. */
export class DraftController implements ReactiveController {
  state: DraftState = { keptUntil: undefined, foundUntil: undefined, refused: false };
  readonly #host: ReactiveControllerHost;
  readonly #key: () => DraftKey | undefined;
  readonly #answers: () => Answers;
  #found: Answers | undefined;
  #looked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endIdle: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, key: () => DraftKey | undefined, answers: () => Answers) {
    this.#host = host;
    this.#key = key;
    this.#answers = answers;
    host.addController(this);
  }

  get kept(): boolean {
    return this.state.keptUntil !== undefined;
  }

  /** Looks for a draft once for each round and person, behind the first page. */
  hostUpdated(): void {
    const key = this.#key();
    const name = key ? JSON.stringify([key.round, key.actor]) : '';
    if (!key || name === this.#looked) return;
    this.#looked = name;
    this.#endIdle?.();
    this.#endIdle = whenIdle(() => void this.#look(key));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#endIdle?.();
  }

  async keep(): Promise<void> {
    const key = this.#key();
    if (!key) return;
    const until = await draftsOf(key)
      .then((drafts) => drafts.write(key.round, key.actor, this.#answers()))
      .catch(() => null);
    this.#become({ keptUntil: until ?? undefined, foundUntil: undefined, refused: until === null });
  }

  /** Something has changed: a draft that was asked for is written soon. */
  touch(): void {
    if (!this.kept) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), WRITE_AFTER_MS);
  }

  /** The answers of the draft that was found; it is kept on. */
  take(): Answers | undefined {
    const found = this.#found;
    this.#found = undefined;
    if (found) this.#become({ keptUntil: this.state.foundUntil, foundUntil: undefined, refused: false });
    return found;
  }

  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    const key = this.#key();
    this.#found = undefined;
    if (key && (this.kept || this.state.foundUntil !== undefined))
      await (await draftsOf(key)).clear(key.round, key.actor);
    this.#become({ keptUntil: undefined, foundUntil: undefined, refused: false });
  }

  async #look(key: DraftKey): Promise<void> {
    const found = await draftsOf(key)
      .then((drafts) => drafts.read(key.round, key.actor))
      .catch(() => null);
    if (!found) return;
    this.#found = found.answers;
    this.#become({ ...this.state, foundUntil: found.expires });
  }

  #become(state: DraftState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
