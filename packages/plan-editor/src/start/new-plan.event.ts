import type { PlanFile } from '@phoihop/plan';

/**
 * A person wants a new plan, made from a template or from the plan that is open. Bubbles, is composed and
 * cancelable: a host that opens `file` as a document of its own calls `preventDefault()`, and the plan that is open
 * stays as it is; else the new plan takes its place as one change that can be undone.
 */
export class PhNewPlanEvent extends Event {
  static readonly type = 'ph-new-plan';

  constructor(
    /** The new plan, a plan file. */
    readonly file: PlanFile,
  ) {
    super(PhNewPlanEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ph-new-plan': PhNewPlanEvent;
  }
}
