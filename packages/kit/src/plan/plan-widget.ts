import { planModel, type PlanChange, type PlanFile } from '@phoihop/plan';
import { property } from 'lit/decorators.js';
import { DocumentWidget } from '../document/document-widget.js';

/** What every widget on a plan has: the plan of its own `plan`, of the `<ph-plan>` that `for` names, or of the one around it. */
export abstract class PlanWidget extends DocumentWidget<PlanFile, PlanChange> {
  constructor() {
    super(planModel);
  }

  /**
   * The plan file as it is now. Set, it is a document of its own; else the plan is that of `for`, else of the `<ph-plan>`
   * around it. Setting an equal one changes nothing: caret and undo stay.
   */
  @property({ attribute: false, noAccessor: true })
  get plan(): PlanFile | undefined {
    return this.current;
  }

  set plan(file: PlanFile | undefined) {
    this.give(file);
  }
}
