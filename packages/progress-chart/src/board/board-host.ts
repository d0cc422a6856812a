import type { DocumentSource, Language, Notice } from '@phoihop/kit';
import type { Actor, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import type { PeriodKind, ReportingCalendar } from '@phoihop/plan/progress';
import type { ReactiveControllerHost } from 'lit';
import type { Grouping } from '../bars/bar-rows.js';

/** The element that the board is drawn in, with what its host has set. */
export interface BoardHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly plan: PlanFile | undefined;
  view: 'chart' | 'entry';
  by: Grouping;
  period: string | undefined;
  readonly agency: string | undefined;
  readonly today: string | undefined;
  readonly calendar: ReportingCalendar;
  readonly kinds: readonly PeriodKind[] | undefined;
}

/** What the element lets its board ask and do. */
export interface BoardRights {
  source: () => DocumentSource<PlanFile, PlanChange> | undefined;
  editable: () => boolean;
  person: () => Actor | undefined;
  perform: (change: PlanChange) => Result<PlanFile>;
  sentenceFor: (refusal: Refusal) => string;
}

/** What is looked at, and what is said of it, as the board knows it. */
export interface Shown {
  readonly period: string;
  readonly grouping: Grouping;
  /** Told while the host asks for a period that does not exist. */
  readonly fault: Notice | undefined;
  readonly notice: Notice | undefined;
  say: (notice: Notice | undefined) => void;
  /** Something that was asked for could not be loaded. */
  notLoaded: () => void;
}
