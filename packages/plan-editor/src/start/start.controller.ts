import { showModal } from '@phoihop/kit';
import type { Plan, PlanFile, Refusal } from '@phoihop/plan';
import type { PlanComparison } from '@phoihop/plan/compare';
import type { NextYearNote, TemplateIssuer, TemplateKind } from '@phoihop/plan/templates';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { issuersIn, provinceIn } from './known-of-plan.js';

type Templates = typeof import('./templates.js');

/** The element whose dialog it is. */
export interface StartHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly renderRoot: ParentNode;
  refused: (refusal: Refusal) => void;
}

export type StartKind = TemplateKind | 'next-year';

/** What a person is asked. What is left empty becomes a blank. */
export interface StartValues {
  /** As it was typed; empty means the year of today's work. */
  year: string;
  subject: string;
  province: string;
  /** Issuers as sentences call them, the lead first. */
  issuers: readonly string[];
}

/** The plan that would be made now; nothing where the plan that is open names no year. */
export type Draft =
  | { from: 'template'; file: PlanFile }
  | { from: 'this-year'; file: PlanFile; comparison: PlanComparison; notes: readonly NextYearNote[] }
  | { from: 'nothing' };

/** Years that a plan may have. */
const YEAR = /^(?:19|20)\d{2}$/u;

/** The dialog in which a new plan is made: from a template, or for the next year from the plan that is open. */
export class StartController implements ReactiveController {
  stage: 'closed' | 'loading' | 'open' = 'closed';
  kind: StartKind = 'yearly-coordination';
  values: StartValues = { year: '', subject: '', province: '', issuers: [] };
  draft: Draft = { from: 'nothing' };
  readonly #host: StartHost;
  #templates: Templates | undefined;
  #known: readonly TemplateIssuer[] = [];
  /** Whether the first field has had the focus. */
  #entered = false;

  constructor(host: StartHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** The dialog stands in the page as soon as the host has drawn it: then it becomes modal. */
  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.start');
    if (!dialog) return;
    showModal(dialog);
    if (this.stage !== 'open' || this.#entered) return;
    this.#entered = true;
    dialog.querySelector<HTMLElement>('input:checked')?.focus();
  }

  get kinds(): readonly StartKind[] {
    const items = this.#plan?.items.length ?? 0;
    return [...(this.#templates?.templateKinds ?? []), ...(items > 0 ? (['next-year'] as const) : [])];
  }

  /** How many issuers the chosen kind has. */
  get issuerCount(): number {
    return this.kind === 'single-plan' || this.kind === 'half-year-report' ? 1 : 2;
  }

  /** Whether the year, where one was typed, is none. */
  get yearIsFaulty(): boolean {
    return this.kind !== 'next-year' && this.values.year !== '' && !YEAR.test(this.values.year);
  }

  async open(): Promise<void> {
    const plan = this.#plan;
    if (!plan || this.stage !== 'closed') return;
    this.#to('loading');
    this.#templates ??= await import('./templates.js').catch(() => undefined);
    if (!this.#templates) {
      this.close();
      this.#host.refused({ ok: false, code: 'part-not-loaded', params: {} });
      return;
    }
    this.#known = issuersIn(plan);
    this.values = {
      year: '',
      subject: '',
      province: provinceIn(plan),
      issuers: this.#known.map(({ inText = '' }) => inText),
    };
    if (!this.kinds.includes(this.kind)) this.kind = 'yearly-coordination';
    this.#entered = false;
    this.#make();
    this.#to('open');
  }

  close(): void {
    if (this.stage !== 'closed') this.#to('closed');
  }

  choose(kind: StartKind): void {
    this.kind = kind;
    this.#make();
    this.#host.requestUpdate();
  }

  change(values: Partial<StartValues>): void {
    this.values = { ...this.values, ...values };
    this.#make();
    this.#host.requestUpdate();
  }

  changeIssuer(at: number, name: string): void {
    const issuers = Array.from({ length: Math.max(this.issuerCount, at + 1) }, (_, index) =>
      index === at ? name : (this.values.issuers[index] ?? ''),
    );
    this.change({ issuers });
  }

  get #plan(): Plan | undefined {
    return this.#host.plan?.plan;
  }

  #make(): void {
    const file = this.#host.plan;
    const templates = this.#templates;
    if (!file || !templates || this.yearIsFaulty) return;
    if (this.kind === 'next-year') {
      const next = templates.planForNextYear(file);
      this.draft = next.ok
        ? {
            from: 'this-year',
            file: next.value.file,
            notes: next.value.notes,
            comparison: templates.comparePlans(file.plan, next.value.file.plan),
          }
        : { from: 'nothing' };
      return;
    }
    const { year, subject, province } = this.values;
    const place = province.trim().replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, '');
    this.draft = {
      from: 'template',
      file: templates.planFromTemplate(this.kind, {
        today: dayInVietnam(new Date()),
        issuers: this.#issuers(templates),
        ...(year === '' ? {} : { year: Number(year) }),
        ...(subject.trim() === '' ? {} : { subject: subject.trim() }),
        ...(place === '' ? {} : { place }),
      }),
    };
  }

  /** An issuer of the plan that is open is printed as it is there; another as its name tells. */
  #issuers({ issuerNamed }: Templates): TemplateIssuer[] {
    return Array.from({ length: this.issuerCount }, (_, index) => {
      const name = this.values.issuers[index]?.trim() ?? '';
      const known = this.#known.find(({ inText }) => name !== '' && inText === name);
      return { ...issuerNamed(name, this.values.province), ...known };
    });
  }

  #to(stage: 'closed' | 'loading' | 'open'): void {
    this.stage = stage;
    this.#host.requestUpdate();
  }
}
