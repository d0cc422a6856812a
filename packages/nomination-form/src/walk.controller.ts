import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { controlName, isOn, REVIEW, type FormStep } from './form-steps.js';
import type { Told } from './line.js';
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
  /** The person has asked to go on, and what checks the answers is not there. */
  waits = false;
  readonly #host: Host;
  readonly #steps: () => readonly FormStep[];
  readonly #told: () => readonly Told[];
  readonly #ready: () => Promise<boolean>;

  /** @param ready resolves to whether what checks the answers is there */
  constructor(
    host: Host,
    steps: () => readonly FormStep[],
    told: () => readonly Told[],
    ready: () => Promise<boolean>,
  ) {
    this.#host = host;
    this.#steps = steps;
    this.#told = told;
    this.#ready = ready;
    host.addController(this);
  }

  hostConnected(): void {
    // It begins where it was.
  }

  /** The step that the person is on. */
  current(steps: readonly FormStep[]): FormStep | undefined {
    return steps.find(({ id }) => id === this.progress.step) ?? steps[0];
  }

  /**
   * Waits for what checks the answers, and says so on the page. False where it cannot be had, and where the person has
   * gone elsewhere meanwhile.
   */
  async checked(): Promise<boolean> {
    this.waits = true;
    this.#host.requestUpdate();
    const ready = await this.#ready();
    const still = this.waits;
    if (ready) this.waits = false;
    this.#host.requestUpdate();
    return ready && still;
  }

  async go(step: string): Promise<void> {
    this.progress.step = step;
    this.summary = 'none';
    this.waits = false;
    await this.#say('.step-heading');
  }

  /** Goes on from a step, or tells what is missing on it. */
  async next(step: FormStep): Promise<void> {
    const steps = this.#steps();
    const after = steps[steps.findIndex(({ id }) => id === step.id) + 1];
    this.progress.visit(step.id);
    if (!(await this.checked())) return;
    if (!this.#told().some(({ error, finding }) => error && isOn(step, finding))) {
      if (after) await this.go(after.id);
      return;
    }
    this.summary = 'step';
    await this.#say('.summary');
  }

  /** Tells what is missing anywhere. */
  async showAll(summary: 'send' | 'server'): Promise<void> {
    if (!(await this.checked())) return;
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

  /** Goes to where a control of this name stands; says nothing. */
  enter(control: string): void {
    const step = this.#steps().find((each) => isOn(each, { field: control.split('.')[0] ?? '' }));
    if (!step || control === '') return;
    this.progress.step = step.id;
    this.#host.requestUpdate();
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
