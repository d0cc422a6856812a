/** A person asks the host to open the plan that is shown. Bubbles and is composed; cannot be cancelled. */
export class SavingStatusOpenEvent extends Event {
  static readonly type = 'ph-saving-status-open';

  constructor(
    /** The id of the plan. */
    readonly plan: string,
  ) {
    super(SavingStatusOpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ph-saving-status-open': SavingStatusOpenEvent;
  }
}
