import {
  baseStyles,
  buttonStyles,
  conflictNotice,
  FieldEdits,
  fieldStyles,
  noticeStyles,
  noticeView,
  PlanWidget,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import type { PlanFile, Result } from '@phoihop/plan';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { PlanAgreementOpenEvent } from './plan-agreement.events.js';
import { planAgreementMessages } from './plan-agreement.messages.js';
import { planAgreementStyles } from './plan-agreement.styles.js';
import { subjectView } from './subject.view.js';

/** The subject is the one field here. */
const SUBJECT = 'subject';

/**
 * The subject (trích yếu) of a plan, edited in place.
 *
 * @summary One more view of a plan.
 * @tag ph-plan-agreement
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-plan-agreement></ph-plan-agreement></ph-plan>
 * ```
 * @event {PhChangeEvent} ph-change - with a plan of its own: a person has changed it (bubbles, composed)
 * @event { PlanAgreementOpenEvent } ph-plan-agreement-open - a person asks to open the plan (bubbles, composed)
 * @csspart subject - the subject
 * @csspart notice - the message at the end, with what can be done about it
 */
export class PlanAgreement extends PlanWidget {
  static override styles = [
    ...baseStyles,
    buttonStyles,
    fieldStyles,
    statusStyles,
    noticeStyles,
    planAgreementStyles,
  ];

  @state() private notice: Notice | undefined;

  readonly #edits = new FieldEdits(this, (_key, before, after) =>
    this.#told(this.perform({ type: 'plan/head', part: 'text', field: 'subject', before, after })),
  );

  protected override render(): TemplateResult {
    const plan = this.plan?.plan;
    if (!plan)
      return html`<div class="widget">${statusView(this.source, this.language, this.fault, 1)}</div>`;
    const texts = this.textsOf(planAgreementMessages);
    return html`<section class="widget" aria-label=${texts.name}>
      ${subjectView(
        {
          text: plan.subject,
          shown: this.#edits.shown(SUBJECT, plan.subject),
          editable: this.editable,
          canUndo: this.source?.canUndo ?? false,
        },
        texts,
        {
          field: this.#edits.actionsFor(SUBJECT, plan.subject),
          undo: () => {
            this.#undo();
          },
          open: () => {
            this.dispatchEvent(new PlanAgreementOpenEvent(plan.id));
          },
        },
      )}
      ${noticeView(conflictNotice(this.#edits, texts) ?? this.notice)}
    </section>`;
  }

  #undo(): void {
    this.#edits.flush();
    const result = this.source?.undo(this);
    if (result) this.#told(result);
  }

  #told(result: Result<PlanFile>): Result<PlanFile> {
    this.notice =
      result.ok || result.code === 'text-conflict'
        ? undefined
        : { tone: 'late', text: this.sentenceFor(result) };
    return result;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-plan-agreement': PlanAgreement;
  }
}
