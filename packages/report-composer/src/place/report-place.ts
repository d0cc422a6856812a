import { DocumentConsumer, DocumentSession, type DocumentSource } from '@phoihop/kit';
import {
  planModel,
  refuse,
  type Actor,
  type PlanChange,
  type PlanCommand,
  type PlanFile,
  type Result,
} from '@phoihop/plan';
import type { ReactiveControllerHost } from 'lit';
import { ReportEvent, type ReportReason } from '../report-composer.events.js';

type Host = ReactiveControllerHost & HTMLElement;

interface Rights {
  actor: Actor | undefined;
  readonly: boolean;
  can: ((command: PlanCommand) => boolean) | undefined;
}

/** What a `<ph-plan>` does with a document that was made in the page. */
interface Opener {
  open: (json: unknown) => Result<PlanFile>;
}

function opens(element: (Element & Partial<Opener>) | null): element is Element & Opener {
  return typeof element?.open === 'function';
}

/** A report of another period or body that was shown here before: it is kept until it is asked for. */
export function placeKey({ plan: { reportOn } }: PlanFile): string | undefined {
  return reportOn && keyOf(reportOn.period, reportOn.agency);
}

export function keyOf(period: string, agency: string | undefined): string {
  return `${period}\n${agency ?? ''}`;
}

/**
 * Where the report lives: in the `<ph-plan>` that the host names, else in the widget itself. All that is done to it goes
 * through here; reports of other periods and bodies that were in work are kept beside it.
 */
export class ReportPlace {
  readonly #host: Host;
  readonly #own: DocumentSession<PlanFile, PlanChange>;
  readonly #named: () => string | undefined;
  readonly #consumer: DocumentConsumer<PlanFile, PlanChange>;
  readonly #kept = new Map<string, PlanFile>();
  #given: PlanFile | undefined;

  constructor(host: Host, named: () => string | undefined) {
    this.#host = host;
    this.#named = named;
    this.#own = new DocumentSession<PlanFile, PlanChange>(planModel, () => undefined);
    this.#consumer = new DocumentConsumer<PlanFile, PlanChange>(host, planModel.name, () => {
      const name = named();
      return { own: name === undefined ? this.#own : undefined, for: name };
    });
  }

  /** Looks again for the place that the host names. */
  resolve(): void {
    this.#consumer.resolve();
  }

  /** Who works on the report, and whether anything may be changed; used with a report of the widget's own. */
  set rights(rights: Rights) {
    this.#own.rights = rights;
  }

  get #source(): DocumentSource<PlanFile, PlanChange> | undefined {
    return this.#consumer.source;
  }

  /** The report as it is now. */
  get report(): PlanFile | undefined {
    const file = this.#source?.document;
    return file?.plan.kind === 'report' ? file : undefined;
  }

  /** Whether the place that the host names is there, and free for a report. */
  get free(): boolean {
    const file = this.#source?.document;
    return (
      this.#source !== undefined && (!file || file.plan.kind === 'report' || file.plan.items.length === 0)
    );
  }

  get readonly(): boolean {
    return this.#source?.readonly ?? false;
  }

  get canUndo(): boolean {
    return this.#source?.canUndo ?? false;
  }

  get canRedo(): boolean {
    return this.#source?.canRedo ?? false;
  }

  /** The host hands over a report to go on with, perhaps once more the same. */
  give(report: PlanFile | undefined): void {
    if (report === this.#given) return;
    this.#given = report;
    if (report) this.#own.set(report);
    else this.#own.clear();
    this.#host.requestUpdate();
  }

  /** A report that was in work before. */
  kept(key: string): PlanFile | undefined {
    return this.#kept.get(key);
  }

  /** Shows another report; the one that was here is kept. */
  open(report: PlanFile, reason: ReportReason | null): Result<PlanFile> {
    const before = this.report;
    const key = before && placeKey(before);
    if (before && key !== undefined) this.#kept.set(key, before);
    const result = this.#put(report);
    if (!result.ok) return result;
    const now = placeKey(report);
    if (now !== undefined) this.#kept.delete(now);
    if (reason) this.#tell(reason);
    return result;
  }

  perform(change: PlanChange, reason: ReportReason = 'edited'): Result<PlanFile> {
    return this.#told(this.#source?.perform(change, this.#host), reason);
  }

  undo(): Result<PlanFile> {
    return this.#told(this.#source?.undo(this.#host), 'undone');
  }

  redo(): Result<PlanFile> {
    return this.#told(this.#source?.redo(this.#host), 'redone');
  }

  #put(report: PlanFile): Result<PlanFile> {
    const name = this.#named();
    if (name === undefined) {
      this.#own.set(report);
      return { ok: true, value: report };
    }
    const root = this.#host.getRootNode();
    const near = root instanceof ShadowRoot ? root.getElementById(name) : null;
    const holder = near ?? this.#host.ownerDocument.getElementById(name);
    return opens(holder) ? holder.open(report) : refuse('no-report-place', { id: name });
  }

  #told(result: Result<PlanFile> | undefined, reason: ReportReason): Result<PlanFile> {
    if (!result) return refuse('read-only');
    if (result.ok) this.#tell(reason);
    return result;
  }

  #tell(reason: ReportReason): void {
    const { report } = this;
    if (report) this.#host.dispatchEvent(new ReportEvent(report, reason));
  }
}
