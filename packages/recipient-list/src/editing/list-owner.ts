import type { Language } from '@phoihop/kit';
import type { PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import type { ReactiveControllerHost } from 'lit';
import type { Deliveries } from '../deliveries.js';

/** What can be taken back and done again, and how. */
export interface History {
  canUndo: boolean;
  canRedo: boolean;
  undo: () => Result<PlanFile>;
  redo: () => Result<PlanFile>;
}

/** The element whose list it is. */
export interface ListOwner extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly units: readonly string[] | undefined;
  readonly deliveries: Deliveries | undefined;
  readonly shownEditable: boolean;
  readonly history: History | undefined;
  change: (change: PlanChange) => Result<PlanFile>;
  sentence: (refusal: Refusal) => string;
}
