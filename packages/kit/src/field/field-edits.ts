import type { Result } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { beginComposition, endComposition } from './field-text.js';
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
  conflict: FieldConflict | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #handOver: HandOver;
  #open: OpenEdit | undefined;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, handOver: HandOver) {
    this.#host = host;
    this.#handOver = handOver;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#composing = false;
    this.flush();
  }

  /** What a field shows: what is being typed there, else the document's text. */
  shown(key: string, text: string): string {
    if (this.#open?.key === key) return this.#open.after;
    return this.conflict?.key === key ? this.conflict.mine : text;
  }

  /** What the field of one text tells, for `textFieldView`; `text` is the document's text. */
  actionsFor(key: string, text: string): TextFieldActions {
    return {
      typed: (field) => {
        this.typed(key, field, text);
      },
      compositionStarted: (field) => {
        this.compositionStarted(field);
      },
      compositionEnded: (field) => {
        this.compositionEnded(key, field, text);
      },
      left: () => {
        this.flush();
      },
    };
  }

  /** The person has typed; `text` is the document's text of this field. */
  typed(key: string, field: TextField, text: string): void {
    if (!this.#composing) unwrap(field);
    this.edited(key, field.value, text);
    this.#host.requestUpdate();
  }

  /** A text was edited elsewhere than in a field; `after` is what stands there now, `text` the document's. */
  edited(key: string, after: string, text: string): void {
    if (this.#open && this.#open.key !== key) this.flush();
    const before = this.#open?.before ?? (this.conflict?.key === key ? this.conflict.theirs : text);
    if (this.conflict?.key === key) this.conflict = undefined;
    this.#open = { key, before, after };
    clearTimeout(this.#timer);
    if (!this.#composing)
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

  compositionEnded(key: string, field: TextField, text: string): void {
    this.composing(false);
    endComposition(field);
    this.typed(key, field, text);
  }

  /** Hands over what is open: on leaving a field, before another gesture, before undo. */
  flush(): void {
    clearTimeout(this.#timer);
    const edit = this.#open;
    if (!edit || this.#composing) return;
    this.#open = undefined;
    if (edit.after === edit.before) return;
    const result = this.#handOver(edit.key, edit.before, edit.after);
    if (!result.ok) {
      const theirs = result.params.theirs;
      this.conflict =
        result.code === 'text-conflict'
          ? { key: edit.key, mine: edit.after, theirs: String(theirs ?? '') }
          : undefined;
    }
    this.#host.requestUpdate();
  }

  /** The person decides for their own text. */
  keepMine(): void {
    const conflict = this.conflict;
    this.conflict = undefined;
    if (conflict) this.#handOver(conflict.key, conflict.theirs, conflict.mine);
    this.#host.requestUpdate();
  }

  /** The person decides for the other text. */
  takeTheirs(): void {
    this.conflict = undefined;
    this.#host.requestUpdate();
  }
}
