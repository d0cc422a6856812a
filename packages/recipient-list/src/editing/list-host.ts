import type { Language, Notice } from '@phoihop/kit';
import type { Plan, PlanChange, PlanFile } from '@phoihop/plan';
import type { ReactiveControllerHost } from 'lit';

/** What the parts of the list need of it. */
export interface ListHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /**
   * Makes the change of a gesture, from the plan as it is once what is being typed was handed over; `said` is told
   * with the way back. False where nothing was changed.
   */
  act: (make: (plan: Plan) => PlanChange | null, said?: string) => boolean;
  tell: (notice: Notice) => void;
  /** Puts the focus on a line without opening a phone's keyboard. */
  focusLine: (id: string | undefined) => Promise<void>;
  focusRecipient: (id: string, caret?: number) => Promise<void>;
}
