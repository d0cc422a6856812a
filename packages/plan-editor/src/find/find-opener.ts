import type { Language, LaterPart } from '@phoihop/kit';
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FindPart } from './find-part.js';
import { readingMessages } from '../reading.messages.js';
import { findFieldView, type FindField } from './find-field.view.js';

/** What the way into finding needs of the element. */
export interface FindOpenerHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly language: Language;
  /** Whether the plan may be edited now. */
  readonly writes: boolean;
}

/** The way into finding: its tool and keys, and the field that takes what is typed while the rest is on its way. */
export class FindOpener implements ReactiveController {
  readonly #host: FindOpenerHost;
  readonly #later: LaterPart<FindPart>;
  /** What was asked for, and from where, while what finds is on its way. */
  #waiting: { field: FindField; opener: Element | null } | undefined;
  #focuses = false;

  constructor(host: FindOpenerHost, later: LaterPart<FindPart>) {
    this.#host = host;
    this.#later = later;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#focuses) return;
    this.#focuses = false;
    this.#field?.focus();
  }

  /** The keys of finding, wherever in the widget they are pressed: Word's own. A dialog keeps its keys. */
  key(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing, target } = event;
    if (isComposing || altKey || (target instanceof Element && target.closest('dialog'))) return;
    const letter = (ctrlKey || metaKey) && !shiftKey ? key.toLowerCase() : '';
    if (letter === 'f') this.open();
    else if (letter === 'h' && this.#host.writes) this.open('words');
    else if (!this.#later.part?.find.stepKey(event)) return;
    event.preventDefault();
  }

  /** Opens the bar, or goes back to its field. */
  open(field: FindField = 'query'): void {
    const { part } = this.#later;
    if (part) {
      part.find.open(field);
      return;
    }
    const opener = this.#waiting?.opener ?? (this.#host.renderRoot as ShadowRoot).activeElement;
    this.#waiting = { field, opener };
    this.#focuses = true;
    this.#host.requestUpdate();
    void this.#later.load().then((come) => {
      this.#arrived(come);
    });
  }

  view(): TemplateResult | typeof nothing {
    const { part } = this.#later;
    const isOpen = part?.find.isOpen ?? false;
    if (!this.#waiting && !isOpen) return nothing;
    return findFieldView(
      readingMessages[this.#host.language],
      {
        typed: (query) => {
          part?.find.seek(query);
        },
        entered: (back) => {
          if (back) part?.find.previous();
          else part?.find.next();
        },
        left: () => {
          if (part) part.find.close();
          else this.#cancel();
        },
      },
      isOpen ? part?.bar() : undefined,
    );
  }

  #arrived(part: FindPart | null): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    const typed = this.#field?.value ?? '';
    if (!part) {
      this.#cancel();
      return;
    }
    this.#waiting = undefined;
    part.find.open(waiting.field, { opener: waiting.opener, typed });
  }

  #cancel(): void {
    const { opener } = this.#waiting ?? {};
    this.#waiting = undefined;
    if (opener instanceof HTMLElement) opener.focus();
    this.#host.requestUpdate();
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>("[name='query']");
  }
}
