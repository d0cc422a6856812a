import type { Refusal, Result } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { beginComposition, endComposition } from './field-composition.js';
import type { TextFieldActions } from './text-field.view.js';

/** Typing is handed over when a person pauses this long (milliseconds), or leaves the field. */
const PAUSE_MS = 300;

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A field that a person has typed in and whose text has not been handed over yet. */
interface OpenEdit {
  key: string;
  /** The text that the person started from. */
  before: string;
  after: string;
}

/** A text that could not be handed over because somebody else has changed the same words. */
export interface FieldConflict {
  key: string;
  mine: string;
  theirs: string;
}

/** A text that was refused: it stays in its field, and nowhere else, until the person decides. */
export interface RefusedText {
  key: string;
  /** The text that the person started from. */
  before: string;
  mine: string;
  refusal: Refusal;
}

/** What differs from field to field. */
export interface FieldOptions {
  /** The text may have several lines; else line breaks that were pasted become blanks. */
  lines?: boolean;
}

/** A text of the document is one line: line breaks that were pasted become blanks, and the caret stays. */
function unwrap(field: TextField): void {
  if (!field.value.includes('\n')) return;
  const caret = (field.selectionStart ?? field.value.length) - field.value.length;
  field.value = field.value.replace(/\s*\n\s*/gu, ' ');
  const place = Math.max(0, field.value.length + caret);
  field.setSelectionRange(place, place);
}

/** Hands a text over as a change; `before` is what the person started from. */
export type HandOver = (key: string, before: string, after: string) => Result<unknown>;

/**
 * Text fields on a document: what is typed becomes a change after a pause, never during a composition, and
 * a text that cannot be merged stays in its field until the person decides.
 */
export class FieldEdits implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #handOver: HandOver;
  readonly #holds: ((key: string) => boolean) | undefined;
  #open: OpenEdit | undefined;
  /** Texts that could not be handed over, by their keys: nothing that was typed is lost. */
  readonly #conflicts = new Map<string, FieldConflict>();
  readonly #refused = new Map<string, RefusedText>();
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param holds whether a text is handed over only when its field is left: it will not stand there afterwards */
  constructor(host: ReactiveControllerHost, handOver: HandOver, holds?: (key: string) => boolean) {
    this.#holds = holds;
    this.#host = host;
    this.#handOver = handOver;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#composing = false;
    this.flush();
  }

  /** The first conflict that waits for a decision. */
  get conflict(): FieldConflict | undefined {
    return this.#conflicts.values().next().value;
  }

  /** The texts that were refused and wait for a decision, in the order in which they were typed. */
  get refused(): readonly RefusedText[] {
    return Array.from(this.#refused.values());
  }

  /** What a field shows: what is being typed there or was kept for the person, else the document's text. */
  shown(key: string, text: string): string {
    if (this.#open?.key === key) return this.#open.after;
    return (this.#conflicts.get(key) ?? this.#refused.get(key))?.mine ?? text;
  }

  /** The texts that are shown otherwise than the document has them, by their keys: `shown` of each. */
  get unsettled(): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const [key, { mine }] of [...this.#refused, ...this.#conflicts]) texts.set(key, mine);
    if (this.#open) texts.set(this.#open.key, this.#open.after);
    return texts;
  }

  /** What the field of one text tells, for `textFieldView`; `text` is the document's text. */
  actionsFor(key: string, text: string, options: FieldOptions = {}): TextFieldActions {
    return {
      typed: (field) => {
        this.typed(key, field, text, options);
      },
      compositionStarted: (field) => {
        this.compositionStarted(field);
      },
      compositionEnded: (field) => {
        this.compositionEnded(key, field, text, options);
      },
      left: () => {
        this.flush();
      },
    };
  }

  /** The person has typed; `text` is the document's text of this field. */
  typed(key: string, field: TextField, text: string, { lines = false }: FieldOptions = {}): void {
    if (!this.#composing && !lines) unwrap(field);
    this.edited(key, field.value, text);
    this.#host.requestUpdate();
  }

  /** A text was edited elsewhere than in a field; `after` is what stands there now, `text` the document's. */
  edited(key: string, after: string, text: string): void {
    if (this.#open && this.#open.key !== key) this.flush();
    const before =
      this.#open?.before ?? this.#conflicts.get(key)?.theirs ?? this.#refused.get(key)?.before ?? text;
    this.#conflicts.delete(key);
    this.#refused.delete(key);
    this.#open = { key, before, after };
    clearTimeout(this.#timer);
    if (!this.#composing && !this.#holds?.(key))
      this.#timer = setTimeout(() => {
        this.flush();
      }, PAUSE_MS);
  }

  /** An input method begins or ends to compose: meanwhile nothing is handed over. */
  composing(now: boolean): void {
    this.#composing = now;
    clearTimeout(this.#timer);
    if (!now) this.#host.requestUpdate();
  }

  compositionStarted(field: TextField): void {
    this.composing(true);
    beginComposition(field);
  }

  compositionEnded(key: string, field: TextField, text: string, options: FieldOptions = {}): void {
    this.composing(false);
    endComposition(field);
    this.typed(key, field, text, options);
  }

  /** Hands over what is open: on leaving a field, before another gesture, before undo. */
  flush(): void {
    clearTimeout(this.#timer);
    const edit = this.#open;
    if (!edit || this.#composing) return;
    this.#open = undefined;
    if (edit.after !== edit.before) this.#give(edit);
    this.#host.requestUpdate();
  }

  /** The person decides for their own text. */
  keepMine(): void {
    const conflict = this.#takeConflict();
    if (conflict) this.#give({ key: conflict.key, before: conflict.theirs, after: conflict.mine });
    this.#host.requestUpdate();
  }

  /** The person decides for the other text. */
  takeTheirs(): void {
    this.#takeConflict();
    this.#host.requestUpdate();
  }

  /** Hands over again what was refused; what is refused once more stays. */
  retry(): void {
    this.flush();
    const refused = this.refused;
    this.#refused.clear();
    for (const { key, before, mine } of refused) this.#give({ key, before, after: mine });
    this.#host.requestUpdate();
  }

  /** The person gives up what was refused: fields show the document again. */
  discard(): void {
    this.#refused.clear();
    this.#host.requestUpdate();
  }

  #takeConflict(): FieldConflict | undefined {
    const { conflict } = this;
    if (conflict) this.#conflicts.delete(conflict.key);
    return conflict;
  }

  #give({ key, before, after }: OpenEdit): void {
    const result = this.#handOver(key, before, after);
    if (result.ok) return;
    if (result.code === 'text-conflict')
      this.#conflicts.set(key, { key, mine: after, theirs: String(result.params.theirs ?? '') });
    else this.#refused.set(key, { key, before, mine: after, refusal: result });
  }
}
