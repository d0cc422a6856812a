import { planModel, type PlanChange, type PlanFile } from '@phoihop/plan';
import { property } from 'lit/decorators.js';
import { DocumentProvider } from '../document/document-provider.js';
import type { DocumentSource } from '../document/document-source.js';

type PlanSource = DocumentSource<PlanFile, PlanChange>;

/** Once a plan lies before its sides, what takes the other side is proposed; what makes proposals is loaded for that. */
function proposeOn(source: PlanSource): void {
  if (source.instead || !source.document?.consent) return;
  source.instead = (_file, command) => command;
  void import('./plan-keeping.js').then(
    ({ propose }) => {
      source.instead = propose;
    },
    () => {
      source.instead = undefined;
    },
  );
}

/**
 * Holds one plan for the widgets inside it and for those that name it with `for`.
 *
 * @summary Holds one plan for all widgets on it.
 * @tag ph-plan
 * @example
 * ```html
 * <ph-plan src="plan.json" draft>
 *   <ph-plan-editor></ph-plan-editor>
 *   <ph-recipient-list></ph-recipient-list>
 * </ph-plan>
 * <ph-plan repository="/api/plans" plan-id="kh-2026"><ph-plan-editor></ph-plan-editor></ph-plan>
 * ```
 * @slot - widgets; a `<script type="application/json">` child is read as the plan file
 * @event {PhChangeEvent} ph-change - a person has changed the plan (bubbles, composed, not cancelable)
 * @event {PhStateEvent} ph-state - loading, ready, faulty, draft kept, saved … (bubbles, composed, not cancelable)
 * @event {PhErrorEvent} ph-error - a code and its parameters; widgets tell the person (bubbles, composed)
 */
export class Plan extends DocumentProvider<PlanFile, PlanChange> {
  /** The id of the plan that is opened in `repository`. */
  @property({ attribute: 'plan-id' }) planId: string | undefined;

  constructor() {
    super(planModel, async () => (await import('./plan-keeping.js')).planKeeping);
    const source = this.documentSource('plan');
    source?.subscribe(() => {
      proposeOn(source);
    });
  }

  /**
   * The plan file as it is now. Setting one that equals ours, or one that our own commands have led to,
   * changes nothing: caret and undo stay. Of any other, what says the same stays the object that it was.
   */
  @property({ attribute: false, noAccessor: true })
  get plan(): PlanFile | undefined {
    return this.current;
  }

  set plan(file: PlanFile | undefined) {
    this.give(file);
  }

  protected override get documentId(): string | undefined {
    return this.planId;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-plan': Plan;
  }
}
