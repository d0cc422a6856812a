import type { CodeMessages, DocumentSource, Messages, Notice } from '@phoihop/kit';
import type { PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import type { ReactiveControllerHost } from 'lit';
import { Settling } from './settling.js';

/** The element whose plan is changed. */
export interface ChangesHost extends ReactiveControllerHost, EventTarget {
  readonly source: DocumentSource<PlanFile, PlanChange> | undefined;
  readonly isNarrow: boolean;
  perform: (change: PlanChange) => Result<PlanFile>;
  sentenceFor: (refusal: Refusal, own?: Messages<CodeMessages>) => string;
  /** Draws the rows that are others now, and nothing else. @returns false where that is not all of the table */
  drawAhead: () => boolean;
}

/** Makes changes: what has become another row is drawn at once, and what follows from it when the hand rests. */
export class ChangesController {
  /** What is told of the last change; undefined where there is nothing to tell. */
  notice: Notice | undefined;
  readonly #host: ChangesHost;
  readonly #settling = new Settling();
  readonly #changed: () => void;

  /** @param changed called before what a change has made others is drawn */
  constructor(host: ChangesHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Resolves when what follows from the last change may be drawn; undefined while nothing waits. */
  get settled(): Promise<void> | undefined {
    return this.#settling.settled;
  }

  /** The hand does something else: what waits is drawn now. */
  settle(): void {
    this.#settling.end();
  }

  act(change: PlanChange): Result<PlanFile> {
    const result = this.#host.perform(change);
    this.#done(result);
    return result;
  }

  undo(): void {
    this.#done(this.#host.source?.undo(this.#host));
  }

  redo(): void {
    this.#done(this.#host.source?.redo(this.#host));
  }

  refused(refusal: Refusal, own?: Messages<CodeMessages>): void {
    this.tell({ tone: 'late', text: this.#host.sentenceFor(refusal, own) });
  }

  tell(notice: Notice | undefined): void {
    this.notice = notice;
    this.settle();
    this.#host.requestUpdate();
  }

  #done(result: Result<PlanFile> | undefined): void {
    if (result && !result.ok) {
      this.refused(result);
      return;
    }
    this.notice = undefined;
    this.#changed();
    if (result && !this.#host.isNarrow && this.#host.drawAhead()) this.#settling.begin();
    else this.settle();
  }
}
