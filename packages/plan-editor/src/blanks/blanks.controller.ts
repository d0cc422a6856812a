import { iconTextCursorInput, type FieldEdits, type Language, numberIn } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { SurfaceHolder } from '../find/find.controller.js';
import { blanksMessages } from './blanks.messages.js';
import { blankFrom, blankOrder, blanksOf, type BlankPlace, type PlanBlank } from './blanks.js';

/** What blanks need of the element. */
export interface BlanksHost {
  readonly plan: PlanFile | undefined;
  readonly renderRoot: ParentNode;
  readonly language: Language;
  /** Whether the plan may be edited now. */
  readonly writes: boolean;
}

/** The blanks of a plan that waits to be filled in: how many are left, and the way from one to the next. */
export class BlanksController {
  readonly #host: BlanksHost;
  readonly #edits: FieldEdits;
  readonly #holder: SurfaceHolder;
  /** The blank that was shown last. */
  #last: PlanBlank | undefined;

  constructor(host: BlanksHost, edits: FieldEdits, holder: SurfaceHolder) {
    this.#host = host;
    this.#edits = edits;
    this.#holder = holder;
  }

  /** The tool that goes to the next blank and says how many are left; nothing where there are none. */
  tool(): TemplateResult | typeof nothing {
    const plan = this.#host.plan?.plan;
    const count = plan && this.#host.writes ? blanksOf(plan).length : 0;
    if (count === 0) return nothing;
    const texts = blanksMessages[this.#host.language];
    const go = (): void => {
      this.go();
    };
    // The caret stays in the text, so that the way goes on from there.
    const stay = (event: Event): void => {
      event.preventDefault();
    };
    return html`<button
      type="button"
      class="tool named"
      title="${texts.next} (F8)"
      @pointerdown=${stay}
      @mousedown=${stay}
      @click=${go}
    >
      ${iconTextCursorInput}${texts.left(numberIn(this.#host.language, count))}<span class="visually-hidden"
        >. ${texts.next}</span
      >
    </button>`;
  }

  /** F8 goes to the next blank, with Shift to the one before, wherever in the widget it is pressed. */
  key(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing, target } = event;
    if (key !== 'F8' || altKey || ctrlKey || metaKey || isComposing) return;
    if (target instanceof Element && target.closest('dialog')) return;
    event.preventDefault();
    this.go(shiftKey);
  }

  /** Selects the first blank of all. */
  first(): void {
    const plan = this.#host.plan?.plan;
    if (plan && this.#host.writes) this.#show(blanksOf(plan)[0]);
  }

  /** Selects the blank behind the caret, or before it: what is typed takes its place. */
  go(back = false): void {
    this.#edits.flush();
    const plan = this.#host.plan?.plan;
    if (!plan || !this.#host.writes) return;
    const blanks = blanksOf(plan);
    this.#show(blankFrom(blanks, blankOrder(plan), this.#place(blanks, back), back));
  }

  #show(blank: PlanBlank | undefined): void {
    if (!blank) return;
    this.#last = blank;
    const field = this.#fields().find((each) => keyOf(each) === blank.key);
    if (field) {
      field.focus();
      field.setSelectionRange(blank.from, blank.to);
      field.scrollIntoView({ block: 'nearest' });
      return;
    }
    const { surface } = this.#holder;
    surface?.focus();
    surface?.select({ item: blank.key, from: blank.from, to: blank.to });
  }

  /** Where the person stands: the end of what is selected, its beginning on the way back. */
  #place(blanks: readonly PlanBlank[], back: boolean): BlankPlace | undefined {
    const field = this.#fields().find((each) => each.matches(':focus'));
    const key = field && keyOf(field);
    if (field && key !== undefined) return { key, offset: back ? field.selectionStart : field.selectionEnd };
    const { surface } = this.#holder;
    if (surface?.focused) {
      const { item, offset } = surface.caret;
      return { key: item, offset: back ? offset - surface.selectedText.length : offset };
    }
    const last = this.#last;
    if (!last) return undefined;
    const stands = blanks.some(({ key: own, from }) => own === last.key && from === last.from);
    return { key: last.key, offset: stands && !back ? last.to : last.from };
  }

  #fields(): HTMLTextAreaElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLTextAreaElement>('[data-line] > textarea'));
  }
}

function keyOf(field: HTMLTextAreaElement): string | undefined {
  return field.parentElement?.dataset.line;
}
