import type { CodeMessages, DocumentSource, Messages, Notice } from '@phoihop/kit';
import type { PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
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

/** Whatever a person does next, or a page that goes: what waits for its frame does so no longer. */
const NEXT = ['keydown', 'pointerdown', 'click', 'copy', 'cut', 'paste', 'visibilitychange', 'pagehide'];

/** Makes changes: what has become another row is drawn at once, and what follows from it when the hand rests. */
export class ChangesController implements ReactiveController {
  /** What is told of the last change; undefined where there is nothing to tell. */
  notice: Notice | undefined;
  readonly #host: ChangesHost;
  readonly #settling = new Settling();
  readonly #changed: () => void;
  #waiting: (() => void) | undefined;

  /** @param changed called before what a change has made others is drawn */
  constructor(host: ChangesHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of NEXT) window.addEventListener(type, this.flush, true);
  }

  hostDisconnected(): void {
    for (const type of NEXT) window.removeEventListener(type, this.flush, true);
  }

  /**
   * Makes a change behind the next frame, which shows already what it will come to; sooner, where a person does anything
   * else or somebody asks (`flush`).
   */
  makeBehindFrame(make: () => void): void {
    this.flush();
    if (document.hidden) {
      make();
      return;
    }
    this.#waiting = make;
    requestAnimationFrame(() => {
      setTimeout(this.flush);
    });
  }

  /** Makes what waits for its frame. */
  readonly flush = (): void => {
    const make = this.#waiting;
    this.#waiting = undefined;
    make?.();
  };

  /** Resolves when what follows from the last change may be drawn; undefined while nothing waits. */
  get settled(): Promise<void> | undefined {
    return this.#settling.settled;
  }

  /** The hand does something else: what waits is drawn now. */
  settle(): void {
    this.flush();
    this.#settling.end();
  }

  act(change: PlanChange): Result<PlanFile> {
    this.flush();
    const result = this.#host.perform(change);
    this.#done(result);
    return result;
  }

  undo(): void {
    this.flush();
    this.#done(this.#host.source?.undo(this.#host));
  }

  redo(): void {
    this.flush();
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
