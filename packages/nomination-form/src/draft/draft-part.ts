import type { Language } from '@phoihop/kit';
import type { Answers } from '@phoihop/plan/round/validation';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { draftMessages } from './draft.messages.js';
import { draftView, type DraftState } from './draft.view.js';
import { FormDraft } from './form-draft.js';

/** Writing waits this long for more to come (milliseconds). */
const WRITE_AFTER_MS = 400;

/** Whose draft of what, and for how long it is kept. */
export interface DraftKey {
  round: string;
  actor: string;
  days: number;
}

/** What is written, and what becomes of what was found. */
export interface DraftSubject {
  key: () => DraftKey | undefined;
  answers: () => Answers;
  take: (answers: Answers) => void;
}

/** A draft of the form on this device: found when the form has opened, written only from when the person asks for it. */
export class DraftPart implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #subject: DraftSubject;
  #state: DraftState = { keptUntil: undefined, foundUntil: undefined, refused: false };
  #found: Answers | undefined;
  #looked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, subject: DraftSubject) {
    this.#host = host;
    this.#subject = subject;
    host.addController(this);
  }

  /** Whether what is filled in is kept. */
  get kept(): boolean {
    return this.#state.keptUntil !== undefined;
  }

  view(language: Language): TemplateResult {
    return draftView(this.#state, draftMessages[language], language, {
      keep: () => void this.#keep(),
      clear: () => void this.clear(),
      take: () => this.#take(),
    });
  }

  /** What can be done with it where the rest of the form cannot be had, as a sentence. */
  whereBroken(language: Language): string {
    return draftMessages[language].whereBroken;
  }

  /** Looks for a draft once for each round and person. */
  hostUpdated(): void {
    const key = this.#subject.key();
    const name = key ? JSON.stringify([key.round, key.actor]) : '';
    if (!key || name === this.#looked) return;
    this.#looked = name;
    void this.#look(key);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Something has changed: a draft that was asked for is written soon. */
  touch(): void {
    if (!this.kept) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), WRITE_AFTER_MS);
  }

  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    const key = this.#subject.key();
    this.#found = undefined;
    if (key && (this.kept || this.#state.foundUntil !== undefined))
      await new FormDraft(key.days).clear(key.round, key.actor);
    this.#become({ keptUntil: undefined, foundUntil: undefined, refused: false });
  }

  async #keep(): Promise<void> {
    const key = this.#subject.key();
    if (!key) return;
    const until = await new FormDraft(key.days).write(key.round, key.actor, this.#subject.answers());
    this.#become({ keptUntil: until ?? undefined, foundUntil: undefined, refused: until === null });
  }

  /** What was found is gone on with, and kept on. */
  #take(): void {
    const found = this.#found;
    this.#found = undefined;
    if (!found) return;
    this.#become({ keptUntil: this.#state.foundUntil, foundUntil: undefined, refused: false });
    this.#subject.take(found);
  }

  async #look(key: DraftKey): Promise<void> {
    const found = await new FormDraft(key.days).read(key.round, key.actor);
    if (!found) return;
    this.#found = found.answers;
    this.#become({ ...this.#state, foundUntil: found.expires });
  }

  #become(state: DraftState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
