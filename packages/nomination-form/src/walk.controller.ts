import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { controlName, isOn, REVIEW, type FormStep } from './form-steps.js';
import type { Told } from './form-view.js';
import type { NominationFormMessages } from './nomination-form.messages.js';
import { Progress } from './progress.js';
import { focusControl, focusPart } from './take-focus.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Why a summary of what is missing is shown: before the next step, before sending, or because the server said so. */
export type SummaryKind = 'none' | 'step' | 'send' | 'server';

/** The person's way through the steps of the form; whatever says something new takes the focus. */
export class WalkController implements ReactiveController {
  readonly progress = new Progress();
  summary: SummaryKind = 'none';
  /** What the server wrote above its findings. */
  serverMessage = '';
  readonly #host: Host;
  readonly #steps: () => readonly FormStep[];
  readonly #told: () => readonly Told[];

  constructor(host: Host, steps: () => readonly FormStep[], told: () => readonly Told[]) {
    this.#host = host;
    this.#steps = steps;
    this.#told = told;
    host.addController(this);
  }

  hostConnected(): void {
    // It begins where it was.
  }

  /** The step that the person is on. */
  current(steps: readonly FormStep[]): FormStep | undefined {
    return steps.find(({ id }) => id === this.progress.step) ?? steps[0];
  }

  /** The heading of the summary; empty while none is shown. */
  heading(count: number, texts: NominationFormMessages): string {
    if (this.summary === 'server') return this.serverMessage || texts.refused;
    if (count === 0 || this.summary === 'none') return '';
    return this.summary === 'send' ? texts.summarySend(count) : texts.summary(count);
  }

  async go(step: string): Promise<void> {
    this.progress.step = step;
    this.summary = 'none';
    await this.#say('.step-heading');
  }

  /** Goes on from a step, or tells what is missing on it. */
  async next(step: FormStep): Promise<void> {
    const steps = this.#steps();
    const after = steps[steps.findIndex(({ id }) => id === step.id) + 1];
    this.progress.visit(step.id);
    if (!this.#told().some(({ error, finding }) => error && isOn(step, finding))) {
      if (after) await this.go(after.id);
      return;
    }
    this.summary = 'step';
    await this.#say('.summary');
  }

  /** Tells what is missing anywhere. */
  async showAll(summary: 'send' | 'server'): Promise<void> {
    for (const { id } of this.#steps()) this.progress.visit(id);
    this.progress.step = REVIEW;
    this.summary = summary;
    await this.#say('.summary');
  }

  /** Leads to the control that something found is about. */
  async show({ finding }: Told): Promise<void> {
    const steps = this.#steps();
    const step = steps.find((each) => isOn(each, finding));
    if (!step) return;
    if (step !== this.current(steps)) await this.go(step.id);
    focusControl(this.#host.shadowRoot, controlName(finding), finding.field);
  }

  clear(): void {
    this.progress.clear();
    this.summary = 'none';
  }

  async #say(part: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    focusPart(this.#host.shadowRoot, part);
  }
}
