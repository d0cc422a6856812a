import { iconCheck } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { isOn, REVIEW, type FormStep } from '../form-steps.js';
import type { Told } from '../line.js';
import type { NominationFormMessages } from '../nomination-form.messages.js';
import type { Progress } from '../progress.js';

/** A step as its list shows it. */
export interface StepState {
  step: FormStep;
  name: string;
  current: boolean;
  /** Whether the person has asked to go on from it, so that what is missing is told. */
  visited: boolean;
  /** How much is still to be completed. */
  faults: number;
}

/** How each step stands. */
export function stepStates(
  steps: readonly FormStep[],
  current: FormStep | undefined,
  told: readonly Told[],
  progress: Progress,
  texts: NominationFormMessages,
): StepState[] {
  return steps.map((step) => ({
    step,
    name: step.id === REVIEW ? texts.review : step.name,
    current: step === current,
    visited: progress.visited(step.id),
    // The review is complete when all is.
    faults: told.filter(({ finding, error }) => error && (step.id === REVIEW || isOn(step, finding))).length,
  }));
}

function noteOf({ visited, faults }: StepState, texts: NominationFormMessages): string {
  if (!visited) return '';
  return faults === 0 ? texts.done : texts.faultsLeft(faults);
}

/** All steps; each can be gone to at any time. */
export function stepsView(
  states: readonly StepState[],
  texts: NominationFormMessages,
  disabled: boolean,
  go: (step: string) => void,
): TemplateResult {
  return html`<nav aria-label=${texts.steps}>
    <ol class="steps" part="steps">
      ${states.map((state, index) => {
        const done = state.visited && state.faults === 0;
        const note = noteOf(state, texts);
        return html`<li>
          <button
            type="button"
            class="step"
            data-state=${done ? 'done' : state.visited ? 'open' : 'ahead'}
            aria-current=${state.current ? 'step' : 'false'}
            ?disabled=${disabled}
            @click=${() => go(state.step.id)}
          >
            <span class="mark" aria-hidden="true"
              >${done && !state.current ? iconCheck : String(index + 1)}</span
            >
            <span class="step-name">${state.name}</span>
            ${note === '' ? nothing : html`<span class="step-note">${note}</span>`}
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}
