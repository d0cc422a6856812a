/** A person asks the host to open the plan that is shown. Bubbles and is composed; cannot be cancelled. */
export class PlanAgreementOpenEvent extends Event {
  static readonly type = 'ph-plan-agreement-open';

  constructor(
    /** The id of the plan. */
    readonly plan: string,
  ) {
    super(PlanAgreementOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ph-plan-agreement-open': PlanAgreementOpenEvent;
  }
}
