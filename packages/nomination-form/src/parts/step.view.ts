import { iconArrowLeft, iconPrinter } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldView } from '../fields/field.view.js';
import type { Choice } from '../control-writer.js';
import { REVIEW, type FormStep } from '../form-steps.js';
import type { FormView } from '../form-view.js';
import { choiceView } from '../fields/line.view.js';
import { waitingView, waitingWords } from './waiting.view.js';

/** A page of the form, and what can be done on it. */
export interface StepPage {
  view: FormView;
  steps: readonly FormStep[];
  step: FormStep;
  /** What is missing, where that is told: above the fields. */
  summary: unknown;
  /** What the last page holds; undefined while it is being loaded. */
  review: unknown;
  /** How the sending stands. */
  sending: unknown;
  /** Whether the person waits to go on. */
  waits: boolean;
  busy: boolean;
  /** Which of unit and category are asked for. */
  asks: { category: boolean; unit: boolean };
  enter: () => void;
  input: (event: Event) => void;
  leave: (event: FocusEvent) => void;
  go: (step: string) => void;
  next: () => void;
  send: () => void;
  print: () => void;
}

function frameFields({ view, asks, step }: StepPage): unknown[] {
  const { texts, round } = view;
  const asked = (name: 'category' | 'unit', choices: readonly Choice[]): unknown =>
    step.frame && asks[name]
      ? choiceView(view, { name, label: texts[name], required: true }, choices)
      : nothing;
  return [asked('category', round.categories), asked('unit', round.units)];
}

function buttonsView(page: StepPage): TemplateResult {
  const { view, steps, step, busy, go } = page;
  const { texts } = view;
  const [before, after] = [steps[steps.indexOf(step) - 1], steps[steps.indexOf(step) + 1]];
  return html`<footer>
    ${
      before
        ? html`<button type="button" ?disabled=${busy} @click=${() => go(before.id)}>
            ${iconArrowLeft}${texts.back}
          </button>`
        : nothing
    }
    ${before && after ? html`<span class="hint free">${texts.free}</span>` : nothing}
    ${
      after
        ? html`<button type="button" class="filled" ?disabled=${busy} @click=${page.next}>
            ${texts.next(after.id === REVIEW ? texts.review : after.name)}
          </button>`
        : html`<button type="button" @click=${page.print}>${iconPrinter}${texts.print}</button>
            <button type="button" class="filled" ?disabled=${view.disabled} @click=${page.send}>
              ${texts.send}
            </button>`
    }
  </footer>`;
}

/** One page of the form: what is missing, the fields, and the way on. */
export function stepView(page: StepPage): TemplateResult {
  const { view, steps, step } = page;
  const { texts } = view;
  const last = step.id === REVIEW;
  const parts = [
    ...frameFields(page),
    ...step.fields.map((field) => fieldView(view, field)),
    ...(step.consents ? [view.later.part?.consentsView(view)] : []),
    ...(last ? [page.review] : []),
  ];
  const missing = parts.includes(undefined);
  return html`<header>
      <h2 tabindex="-1" class="step-heading">${last ? texts.review : step.name}</h2>
      <span class="step-of">${texts.stepOf(steps.indexOf(step) + 1, steps.length)}</span>
    </header>
    ${page.summary}
    <div
      class="fields"
      @focusin=${page.enter}
      @input=${page.input}
      @change=${page.input}
      @focusout=${page.leave}
    >
      ${parts} ${missing ? waitingView(view) : nothing}
    </div>
    <div class="sending" role="status">${page.waits && !missing ? waitingWords(view) : page.sending}</div>
    ${buttonsView(page)}`;
}
