import { baseStyles, buttonStyles, iconStyles, LaterPart, statusStyles, statusView } from '@phoihop/kit';
import type { FallbackField } from '@phoihop/kit';
import type { Category, Round } from '@phoihop/plan/round';
import type { Answers } from '@phoihop/plan/round/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { answerOf, nameOf } from './answer-of.js';
import { Combobox } from './combobox.controller.js';
import { DraftController } from './draft/draft.controller.js';
import { fieldsStyles } from './fields/fields.styles.js';
import { LineFields } from './fields/line-field.js';
import { FormContent } from './form-content.js';
import { fileName } from './form-files.js';
import { formSteps, isOn, REVIEW, type FormStep } from './form-steps.js';
import type { FormView } from './form-view.js';
import type { Told } from './line.js';
import { FormWidget } from './form-widget.js';
import { LaterController } from './later.controller.js';
import { LeaveGuard } from './leave-guard.js';
import { NominationSubmitEvent, type SendAnswer } from './nomination-form.events.js';
import { nominationFormMessages, type NominationFormMessages } from './nomination-form.messages.js';
import { nominationFormStyles } from './nomination-form.styles.js';
import { stepsStyles } from './parts/steps.styles.js';
import { layoutView } from './parts/layout.view.js';
import { stepView } from './parts/step.view.js';
import { stepStates, stepsView } from './parts/steps.view.js';
import { waitingView } from './parts/waiting.view.js';
import { SendController, type Receipt } from './send.controller.js';
import { Settled } from './settled.js';
import { focusControl, focusPart } from './take-focus.js';
import { WalkController } from './walk.controller.js';

/** The name under which a host's form sends the key of a nomination. */
const KEY = 'idempotency-key';

/**
 * The nomination of a person or collective in a round of honours, from empty to receipt: in steps, checked by the rules
 * of the round, in a host's `<form>` or by itself.
 *
 * @summary Nominates a person or collective to be honoured.
 * @tag ph-nomination-form
 * @example
 * ```html
 * <ph-round src="round.json"><ph-nomination-form action="/nominations" unit="ta-lun"></ph-nomination-form></ph-round>
 * ```
 * @event {NominationSubmitEvent} ph-submit - a person sends, and there is no `action`: the host calls `respondWith` (bubbles, composed, not cancelable)
 * @csspart sheet - the page of the form
 * @csspart steps - the list of steps
 */
export class NominationForm extends FormWidget {
  static override styles = [
    ...baseStyles,
    iconStyles,
    buttonStyles,
    statusStyles,
    stepsStyles,
    nominationFormStyles,
    fieldsStyles,
  ];

  /** Where the form posts to (multipart) when it stands in no `<form>`; answers as in docs/nomination-form.md. */
  @property() action: string | undefined;

  /** The category, by its id, where the host has settled it. */
  @property() category: string | undefined;

  /** The nominating unit, by its id, where the host has settled it. */
  @property() unit: string | undefined;

  /** For how many days a draft is kept that a person asks for. */
  @property({ type: Number, attribute: 'draft-days' }) draftDays = 7;

  #handedOver = false;
  readonly #content = new FormContent();
  readonly #settled = new Settled(this, () => this.#content.answers);
  readonly #lines = new LineFields();
  readonly #walk = new WalkController(
    this,
    () => (this.round && this.#settled.category ? formSteps(this.#settled.category, this.round.round) : []),
    () => (this.round ? this.#told(this.round.round) : []),
    async () => (await this.#later.load()) !== null,
  );
  readonly #combobox = new Combobox(this);
  readonly #later = new LaterController(this, () => this.#settled.category !== undefined);
  readonly #places = new LaterPart(this, {
    load: async () => (await import('@phoihop/plan/round/places')).placeDirectory,
    due: () =>
      this.#settled.category?.fields.some((field) => field.kind === 'place' && !field.communes)
        ? 'in-a-pause'
        : undefined,
    failed: () => this.requestUpdate(),
  });
  readonly #send = new SendController(
    this,
    (data, key) => this.#deliver(data, key),
    (answer) => void this.#onAnswer(answer),
  );
  readonly #draft = new DraftController(
    this,
    {
      key: () =>
        this.round && { round: this.round.round.id, actor: this.person?.id ?? '', days: this.draftDays },
      answers: () => this.#content.answers,
      take: (answers) => {
        this.#content.replace(answers);
        this.#changed();
      },
    },
    // Behind what checks the answers, or in its place where that cannot be had.
    () => this.#later.part !== undefined || this.#later.broken,
  );
  #guard: LeaveGuard | undefined;

  get formData(): FormData {
    const category = this.#settled.category;
    const data = category ? this.#content.formData(category, this.#settled.answers) : new FormData();
    // A host's form has no header of its own to say it in.
    if (this.form && this.action === undefined) data.append(KEY, this.#send.key);
    return data;
  }

  protected override clear(): void {
    this.#content.clear();
    this.#walk.clear();
    this.#send.reset();
    this.requestUpdate();
  }

  protected override restore({ [KEY]: key = '', ...answers }: Answers): void {
    this.#content.replace(answers);
    this.#send.takeKey(key);
    this.requestUpdate();
  }

  protected override async takeFallback(fields: readonly FallbackField[], focused: string): Promise<void> {
    const later = await this.#later.needed();
    this.restore(later.takenAnswers(fields, this.restored));
    if (this.#settled.category) this.#content.add(await later.takenFiles(fields, this.#settled.category));
    this.#walk.enter(focused);
  }

  /** Sent again as it is, it is the same nomination; with anything changed, another. */
  protected override handedOver(): void {
    this.#handedOver = true;
  }

  protected override showFaults(): void {
    void this.#walk.showAll('send');
  }

  protected override firstFault(): { sentence: string; anchor: HTMLElement } | undefined {
    const round = this.round?.round;
    const anchor = this.renderRoot.querySelector<HTMLElement>('.step-heading');
    if (!round || !anchor) return undefined;
    // Nobody can say that it is whole before what checks it is there.
    if (!this.#later.part) return { sentence: this.textsOf(nominationFormMessages).loading, anchor };
    const sentence = this.#told(round).find(({ error }) => error)?.sentence;
    return sentence === undefined ? undefined : { sentence, anchor };
  }

  protected override updated(): void {
    super.updated();
    this.#later.keep(this.#content.files);
    if (!this.#content.empty) this.#guard ??= new LeaveGuard(this, () => this.#losing);
  }

  protected override render(): TemplateResult {
    const round = this.round?.round;
    const category = this.#settled.category;
    if (!round || !category) {
      if (this.source?.status === 'loading')
        return html`<div class="widget">${statusView(this.source, this.language, '', 1, 'round')}</div>`;
      const text = this.fault || this.sentenceFor({ ok: false, code: 'no-document', params: {} });
      return html`<p class="status ${this.fault ? 'fault' : ''}">${text}</p>`;
    }
    const texts = this.textsOf(nominationFormMessages);
    const steps = formSteps(category, round);
    const told = this.#told(round);
    const step = this.#walk.current(steps);
    const view = this.#view(
      round,
      category,
      texts,
      told.filter((each) => this.#walk.progress.shows(each, steps)),
      step?.name ?? '',
    );
    const { sending } = this.#send;
    const states = stepStates(steps, step, told, this.#walk.progress, texts);
    return layoutView(
      round,
      this.language,
      texts,
      sending.state === 'sent'
        ? { sheet: this.#receiptView(view, steps, sending) }
        : {
            steps: stepsView(states, texts, this.#send.busy, (each) => void this.#walk.go(each)),
            sheet: step && this.#stepView(view, steps, step, told),
            draft: this.#draft.view(this.language),
          },
    );
  }

  #receiptView(view: FormView, steps: readonly FormStep[], receipt: Receipt): TemplateResult {
    const { part } = this.#later;
    if (!part) return waitingView(view);
    const actions = { print: () => this.#print(view, steps, receipt), another: () => this.clear() };
    return part.receiptView(receipt, view, actions, part.reviewView(view, steps, undefined));
  }

  #stepView(
    view: FormView,
    steps: readonly FormStep[],
    step: FormStep,
    told: readonly Told[],
  ): TemplateResult {
    const { part } = this.#later;
    const go = (each: string): void => void this.#walk.go(each);
    const whole = step.id === REVIEW || this.#walk.summary !== 'step';
    const faults = told.filter(({ error, finding }) => error && (whole || isOn(step, finding)));
    return stepView({
      view,
      steps,
      step,
      summary:
        part?.summaryView(
          view,
          { kind: this.#walk.summary, serverMessage: this.#walk.serverMessage, faults },
          (each) => void this.#walk.show(each),
        ) ?? nothing,
      review: part?.lookOverView(
        view,
        steps,
        told.filter(({ error }) => !error),
        go,
      ),
      sending: part?.sendingView(view, this.#send.sending.state, () => this.#send.retry()) ?? nothing,
      waits: this.#walk.waits && !part,
      busy: this.#send.busy,
      asks: this.#settled.asks,
      enter: () => void this.#later.load(),
      input: this.#onInput,
      leave: this.#onLeave,
      go,
      next: () => void this.#walk.next(step),
      send: () => void this.#sendIfWhole(),
      print: () => this.#print(view, steps),
    });
  }

  #view(
    round: Round,
    category: Category,
    texts: NominationFormMessages,
    told: readonly Told[],
    heading: string,
  ): FormView {
    const fixed = this.#settled.answers;
    return {
      round,
      category,
      language: this.language,
      texts,
      told,
      heading,
      disabled: this.#locked,
      later: this.#later,
      whereBroken: this.#draft.whereBroken(this.language),
      combobox: this.#combobox,
      lines: this.#lines,
      places: this.#places,
      files: this.#content.files,
      answer: (name) => fixed[name] ?? this.#content.answers[name] ?? '',
      rowsOf: (field) => this.#content.rowsOf(field),
      set: (name, answer) => this.#set(name, answer),
      addRow: (field) => void this.#addRow(field),
      dropRow: (field, row) => {
        this.#content.dropRow(field, row);
        this.#changed();
      },
      addFiles: (files, paper, criterion) => void this.#addFiles(files, paper, criterion),
      removeFile: (id) => {
        this.#content.remove(id);
        this.#changed();
      },
      urlOf: (file) => this.#later.urlOf(file),
    };
  }

  get #locked(): boolean {
    return this.closed || this.#send.busy;
  }

  get #losing(): boolean {
    if (this.#content.empty || this.form || this.#send.sending.state === 'sent') return false;
    return this.#content.files.length > 0 || !this.#draft.kept;
  }

  #told(round: Round): Told[] {
    const asked = { fixed: this.#settled.answers, places: this.#places.part, language: this.language };
    return this.#later.told(this.#content, round, asked);
  }

  #set(name: string, answer: string): void {
    this.#content.set(name, answer);
    this.#changed();
  }

  #changed(): void {
    this.#touch();
    this.requestUpdate();
  }

  #touch(): void {
    if (this.#send.sending.state === 'nobody' || this.#handedOver) this.#send.reset();
    this.#handedOver = false;
    this.#draft.touch();
  }

  async #addRow(field: string): Promise<void> {
    const control = this.#content.addRow(field);
    this.requestUpdate();
    await this.updateComplete;
    focusControl(this.shadowRoot, control);
  }

  async #addFiles(files: FileList, paper: string, criterion?: string): Promise<void> {
    // What files are chosen with is there by now: it is among the later parts itself.
    this.#content.add((await this.#later.part?.chosenFiles(Array.from(files), paper, criterion)) ?? []);
    const category = this.#settled.category;
    if (category) for (const file of this.#content.files) this.#walk.progress.leave(fileName(file, category));
    this.#changed();
  }

  readonly #onInput = (event: Event): void => {
    const said = answerOf(event.target);
    if (!said) return;
    this.#content.set(said.name, said.answer);
    this.#touch();
    // Before anything can be lost there is the guard, and choices follow what is typed at once.
    if (said.typed && this.#guard && this.#combobox.open !== said.name) this.typed();
    else this.requestUpdate();
  };

  readonly #onLeave = ({ target }: FocusEvent): void => {
    // A field that goes with its page says so while that is drawn: nobody has left it.
    const left = this.drawing ? undefined : nameOf(target);
    if (left === undefined) return;
    this.#walk.progress.leave(left);
    this.requestUpdate();
  };

  async #sendIfWhole(): Promise<void> {
    const round = this.round?.round;
    if (!round || !(await this.#walk.checked())) return;
    this.#content.forgetAnswered();
    if (this.#told(round).some(({ error }) => error)) {
      void this.#walk.showAll('send');
      return;
    }
    this.#walk.summary = 'none';
    if (this.form && this.action === undefined) this.form.requestSubmit();
    else this.#send.send(this.formData);
  }

  #deliver(data: FormData, key: string): Promise<SendAnswer> | undefined {
    if (this.action !== undefined) return this.#later.part?.post(this.action, data, key);
    const event = new NominationSubmitEvent(data, key);
    this.dispatchEvent(event);
    return event.answer;
  }

  async #onAnswer(answer: SendAnswer): Promise<void> {
    if (!answer.ok) {
      if (this.#settled.category) this.#content.takeAnswered(answer.findings, this.#settled.category);
      this.#walk.serverMessage = answer.message ?? '';
      await this.#walk.showAll('server');
      return;
    }
    void this.#draft.clear();
    await this.updateComplete;
    focusPart(this.shadowRoot, '.receipt-heading');
  }

  #print(view: FormView, steps: readonly FormStep[], receipt?: Receipt): void {
    if (this.shadowRoot) this.#later.part?.printForm(this.shadowRoot, view, { steps, receipt });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-nomination-form': NominationForm;
  }
}
