import type { CodeMessages, FieldEdits, Language, Messages, Notice } from '@phoihop/kit';
import type { Actor, Item, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import type { ReactiveControllerHost } from 'lit';
import type { HostCheck } from '../checks/host-check.js';
import type { LoadVersion } from '../compare/load-earlier.js';
import type { CaretPlace } from '../item-in-hand.js';
import type { Surface } from '../surface/index.js';

/** What the side panel needs of the element. */
export interface PanelHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  readonly edits: FieldEdits | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
  /** Whether the body may be edited now. */
  readonly writes: boolean;
  readonly ownChecks: readonly HostCheck[];
  readonly checksOff: readonly string[];
  readonly loadVersion: LoadVersion | undefined;
  dispatchEvent: (event: Event) => boolean;
  act: (change: PlanChange) => Result<PlanFile>;
  undo: () => void;
  tell: (notice: Notice) => void;
  refused: (refusal: Refusal) => void;
  placeCaret: (place: CaretPlace) => void;
}

/** What of the element is no part of its interface, and what stands beside it. */
export interface PanelAccess {
  /** Who works here, as the host says. */
  person: () => Actor | undefined;
  may: (change: PlanChange) => boolean;
  /** The item in hand. */
  current: () => Item | undefined;
  surface: () => Surface | undefined;
  sentenceFor: (refusal: Refusal, own?: Messages<CodeMessages>) => string;
}
