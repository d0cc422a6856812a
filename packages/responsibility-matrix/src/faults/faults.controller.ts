import { checkMessages, Quiet, type Language } from '@phoihop/kit';
import { keepOneLead, leadAgencies, type PlanChange, type PlanFile, type Result } from '@phoihop/plan';
import type { Finding } from '@phoihop/plan/checks';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { noFaults, type RowFaults } from '../model/no-faults.js';
import { rowFaults } from '../model/row-faults.js';
import { nameOfItem } from '../model/source-of-role.js';
import { shortName } from '../names/short-name.js';
import { faultsMessages } from './faults.messages.js';

/** The element whose plan is checked. */
export interface FaultsHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  act: (change: PlanChange) => Result<PlanFile>;
  may: (change: PlanChange) => boolean;
  /** Leads to an item, and to a body where one is named. */
  lead: (item: string | undefined, agency: string | undefined) => void;
}

/** The checks that are about who does what. */
const CODES: ReadonlySet<string> = new Set([
  'task-no-lead',
  'tasks-no-lead',
  'task-two-leads',
  'task-partner-alone',
  'role-twice',
  'role-lead-and-partner',
  'agency-idle',
  'agency-overloaded',
  'agency-ended',
  'agency-not-yet',
]);

/** What can be done about a finding. */
export interface Remedy {
  label: string;
  change: PlanChange;
}

/** Checks who does what while nobody types, once the table stands. */
export class FaultsController implements ReactiveController {
  findings: readonly Finding[] = [];
  /** The same by row. */
  byRow: RowFaults = noFaults;
  /** Whether the list is open. */
  open = false;
  readonly #host: FaultsHost;
  readonly #quiet = new Quiet(() => {
    void this.#check();
  });
  #checked: PlanFile['plan'] | undefined;
  #language: Language | undefined;
  #signal = { aborted: false };

  constructor(host: FaultsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#checked = undefined;
  }

  hostDisconnected(): void {
    this.#quiet.cancel();
    this.#signal.aborted = true;
  }

  hostUpdated(): void {
    const plan = this.#host.plan?.plan;
    if (plan === this.#checked && this.#language === this.#host.language) return;
    const isFirst = this.#checked === undefined || this.#checked.id !== plan?.id;
    this.#checked = plan;
    this.#language = this.#host.language;
    if (isFirst) this.#quiet.soon();
    else this.#quiet.ask();
  }

  toggle(): void {
    this.open = !this.open;
    this.#host.requestUpdate();
  }

  sentence({ check, params }: Finding): string {
    return checkMessages[this.#host.language][check]?.(params) ?? check;
  }

  /** The ways in which a finding can be mended, those that the person may go. */
  remedies(finding: Finding): Remedy[] {
    const plan = this.#host.plan?.plan;
    const texts = faultsMessages[this.#host.language];
    const remedies: Remedy[] = [];
    const { check, item, fix } = finding;
    if (fix) remedies.push({ label: texts.fix(check), change: fix });
    if (plan && item !== undefined && check === 'task-two-leads')
      for (const agency of leadAgencies(plan, item)) {
        const change = keepOneLead(plan, item, agency.id);
        if (change) remedies.push({ label: texts.keep(shortName(agency.name, agency.shortName)), change });
      }
    return remedies.filter(({ change }) => this.#host.may(change));
  }

  /** How the item or the body is called that a finding is about; empty where it is about all. */
  nameOf({ item: on, agencies = [] }: Finding): string {
    const plan = this.#host.plan?.plan;
    const item = plan?.items.find(({ id }) => id === on);
    if (item) return nameOfItem(item);
    const agency = plan?.agencies.find(({ id }) => id === agencies[0]);
    return agency ? shortName(agency.name, agency.shortName) : '';
  }

  go({ item, agencies }: Finding): void {
    this.#host.lead(item, agencies?.[0]);
  }

  async #check(): Promise<void> {
    this.#signal.aborted = true;
    const signal = (this.#signal = { aborted: false });
    const checks = await import('@phoihop/plan/checks').catch(() => null);
    const file = this.#host.plan;
    if (!checks || !file || this.#signal !== signal) return;
    const asked = checks.planChecks.filter(({ code }) => CODES.has(code));
    const today = dayInVietnam(new Date());
    const result = await checks.checkPlanInSlices(file, { checks: asked, today }, { signal });
    if (!result || this.#signal !== signal) return;
    const { findings } = result;
    if (findings.length === 0 && this.findings.length === 0) return;
    const texts = faultsMessages[this.#host.language];
    this.findings = findings;
    this.byRow = rowFaults(findings, ({ check, params }) => texts.shortly(check, Number(params.count ?? 0)));
    if (findings.length === 0) this.open = false;
    this.#host.requestUpdate();
  }
}
