import type { PlanFile } from '@phoihop/plan';

/** What a person, or what was noted, did to the report. */
export type ReportReason = 'composed' | 'edited' | 'followed' | 'undone' | 'redone';

/** The report is another: to be kept, saved or shown. Bubbles and is composed; cannot be cancelled. */
export class ReportEvent extends Event {
  static readonly type = 'ph-report';

  constructor(
    /** The plan file of kind `report` as it is now. */
    readonly report: PlanFile,
    /** Composed, edited by the person, or brought up to date with what was noted. */
    readonly reason: ReportReason,
  ) {
    super(ReportEvent.type, { bubbles: true, composed: true });
  }
}

/** A person wants to edit the whole report, head and foot included. Bubbles and is composed; cannot be cancelled. */
export class OpenReportEvent extends Event {
  static readonly type = 'ph-open-report';

  constructor(
    /** The plan file of kind `report` as it is now. */
    readonly report: PlanFile,
  ) {
    super(OpenReportEvent.type, { bubbles: true, composed: true });
  }
}

/** A person wants to note what is missing. Bubbles and is composed; cannot be cancelled. */
export class NoteProgressEvent extends Event {
  static readonly type = 'ph-note-progress';

  constructor(
    /** The id of the item of the plan. */
    readonly item: string,
    /** The name of the period. */
    readonly period: string,
    /** The id of the body that reports; undefined for a report of all of them. */
    readonly agency: string | undefined,
  ) {
    super(NoteProgressEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ph-report': ReportEvent;
    'ph-open-report': OpenReportEvent;
    'ph-note-progress': NoteProgressEvent;
  }
}
