import { iconArrowLeft, iconPrinter } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldView } from '../fields/field.view.js';
import { REVIEW, type FormStep } from '../form-steps.js';
import { choiceView, type FormView, type Told } from '../form-view.js';
import type { NominationFormMessages } from '../nomination-form.messages.js';
import type { Sending } from '../send.controller.js';
import { summaryView, warningsView } from './summary.view.js';
import { waitingView } from './waiting.view.js';

/** A page of the form, and what can be done on it. */
export interface StepPage {
  view: FormView;
  steps: readonly FormStep[];
  step: FormStep;
  /** The heading of the summary; empty while none is shown. */
  heading: string;
  faults: readonly Told[];
  warnings: readonly Told[];
  sending: Sending['state'];
  busy: boolean;
  /** Which of unit and category are asked for. */
  asks: { category: boolean; unit: boolean };
  labelOf: (told: Told) => string;
  input: (event: Event) => void;
  leave: (event: FocusEvent) => void;
  go: (step: string) => void;
  next: () => void;
  show: (told: Told) => void;
  send: () => void;
  retry: () => void;
  print: () => void;
}

function frameView({ view, asks }: StepPage): TemplateResult {
  const { texts, round } = view;
  return html`${
    asks.category
      ? choiceView(view, { name: 'category', label: texts.category, required: true }, round.categories)
      : nothing
  }
  ${asks.unit ? choiceView(view, { name: 'unit', label: texts.unit, required: true }, round.units) : nothing}`;
}

function sendingView(
  { sending, retry }: StepPage,
  texts: NominationFormMessages,
): TemplateResult | string | typeof nothing {
  if (sending === 'sending') return texts.sending;
  if (sending === 'nobody') return texts.nobody;
  if (sending !== 'waiting') return nothing;
  return html`${texts.waiting} <button type="button" class="link" @click=${retry}>${texts.tryNow}</button>`;
}

function lookOverView(page: StepPage): TemplateResult {
  const { view, steps, warnings, labelOf, go } = page;
  return html`<p class="hint">${view.texts.reviewHint}</p>
    ${warningsView(view.texts.warnings(warnings.length), warnings, labelOf)}
    ${view.later.part ? view.later.part.reviewView(view, steps, go) : waitingView(view)}`;
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
  const { view, steps, step, heading } = page;
  const { texts } = view;
  const last = step.id === REVIEW;
  return html`<header>
      <h2 tabindex="-1" class="step-heading">${last ? texts.review : step.name}</h2>
      <span class="step-of">${texts.stepOf(steps.indexOf(step) + 1, steps.length)}</span>
    </header>
    ${heading === '' ? nothing : summaryView(heading, page.faults, page.labelOf, page.show)}
    <div class="fields" @input=${page.input} @change=${page.input} @focusout=${page.leave}>
      ${step.frame ? frameView(page) : nothing} ${step.fields.map((field) => fieldView(view, field))}
      ${step.consents ? (view.later.part?.consentsView(view) ?? waitingView(view)) : nothing}
      ${last ? lookOverView(page) : nothing}
    </div>
    <div class="sending" role="status">${sendingView(page, texts)}</div>
    ${buttonsView(page)}`;
}
