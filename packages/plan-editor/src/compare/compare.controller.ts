import { momentIn, Quiet } from '@phoihop/kit';
import { inSlices, type Item, type Plan, type PlanFile, type Result } from '@phoihop/plan';
import { compareSteps, type PlanComparison } from '@phoihop/plan/compare';
import type { ReactiveController } from 'lit';
import type { PanelHost } from '../panel/panel-host.js';
import type { PartAccess } from '../panel/part-access.js';
import { showItem } from '../panel/show-item.js';
import { compareRefusals } from './compare-refusals.messages.js';
import { compareMessages } from './compare.messages.js';
import { copyItemLink } from './copy-item-link.js';
import { loadedVersion, openedPlan } from './load-earlier.js';

/** So many differences are listed at a time. */
export const LISTED_AT_ONCE = 50;

/** With what the plan is compared: nothing yet, something that is being opened, or a plan and what differs. */
export type CompareStage =
  | { name: 'choosing'; fault: string }
  | { name: 'loading' }
  | { name: 'compared'; with: string; earlier: Plan; later: Plan; comparison: PlanComparison };

/** Compares the plan with an earlier version: one that the host keeps, or a file that a person opens. */
export class CompareController implements ReactiveController {
  stage: CompareStage = { name: 'choosing', fault: '' };
  listed = LISTED_AT_ONCE;
  readonly #host: PanelHost;
  readonly #access: PartAccess;
  readonly #quiet = new Quiet(() => {
    void this.#compareAnew();
  });
  #signal: { aborted: boolean } | undefined;
  /** Set when the focus is to go to what the stage begins with. */
  #focuses = false;

  constructor(host: PanelHost, access: PartAccess) {
    this.#host = host;
    this.#access = access;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('input', this.#typed);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('input', this.#typed);
    this.#quiet.cancel();
    this.#giveUp();
  }

  hostUpdated(): void {
    const { stage } = this;
    const plan = this.#host.plan?.plan;
    if (stage.name === 'compared' && plan && plan !== stage.later && !this.#quiet.waiting && !this.#signal)
      this.#quiet.ask();
    if (!this.#focuses) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>('.compare [data-first]');
    if (!target) return;
    this.#focuses = false;
    target.focus();
  }

  /** The versions that the plan lists, the latest first; none where the host does not give their contents. */
  get versions(): { version: PlanFile['versions'][number]; name: string }[] {
    if (!this.#host.loadVersion) return [];
    const listed = this.#host.plan?.versions ?? [];
    return [...listed]
      .sort((first, second) => second.at.localeCompare(first.at))
      .map((version) => ({ version, name: this.#nameOf(version) }));
  }

  get items(): readonly Item[] {
    return this.#host.plan?.plan.items ?? [];
  }

  /** Compares with a version that the host keeps. */
  async chooseVersion(id: string): Promise<void> {
    const version = this.#host.plan?.versions.find((each) => each.id === id);
    const load = this.#host.loadVersion;
    if (!version || !load) return;
    await this.#compareWith(this.#nameOf(version), () => loadedVersion(load, version));
  }

  /** Compares with a file that a person has chosen. */
  async chooseFile(file: File): Promise<void> {
    await this.#compareWith(`“${file.name}”`, (signal) => openedPlan(file, signal));
  }

  /** Back to the choice of a version. */
  other(): void {
    this.#giveUp();
    this.#quiet.cancel();
    this.#to({ name: 'choosing', fault: '' });
  }

  more(): void {
    this.listed += LISTED_AT_ONCE;
    this.#host.requestUpdate();
  }

  /** Leads to an item of the plan. */
  go(item: string): void {
    this.#access.makeWay();
    if (this.#host.writes) this.#host.placeCaret({ item, offset: 0 });
    else showItem(this.#host.renderRoot, item);
  }

  copyLink(item: string): void {
    copyItemLink(this.#host, item);
  }

  readonly #typed = (): void => {
    this.#quiet.putOff();
  };

  #nameOf({ at, by, note = '' }: PlanFile['versions'][number]): string {
    const { language } = this.#host;
    return compareMessages[language].version(momentIn(language, at), by?.name ?? '', note);
  }

  async #compareWith(
    name: string,
    open: (signal: { readonly aborted: boolean }) => Promise<Result<Plan>>,
  ): Promise<void> {
    this.#giveUp();
    const signal = (this.#signal = { aborted: false });
    this.#to({ name: 'loading' });
    const opened = await open(signal);
    const later = this.#host.plan?.plan;
    if (this.#signal !== signal || !later) return;
    if (!opened.ok) {
      this.#signal = undefined;
      this.#to({ name: 'choosing', fault: this.#access.sentenceFor(opened, compareRefusals) });
      return;
    }
    this.listed = LISTED_AT_ONCE;
    const earlier = opened.value;
    const comparison = await inSlices(compareSteps(earlier, later), { signal });
    if (!comparison || this.#signal !== signal) return;
    this.#signal = undefined;
    this.#to({ name: 'compared', with: name, earlier, later, comparison });
  }

  async #compareAnew(): Promise<void> {
    const { stage } = this;
    const later = this.#host.plan?.plan;
    if (stage.name !== 'compared' || !later) return;
    this.#giveUp();
    const signal = (this.#signal = { aborted: false });
    const comparison = await inSlices(compareSteps(stage.earlier, later), { signal });
    if (!comparison || this.#signal !== signal) return;
    this.#signal = undefined;
    this.stage = { ...stage, later, comparison };
    this.#host.requestUpdate();
  }

  #giveUp(): void {
    if (this.#signal) this.#signal.aborted = true;
    this.#signal = undefined;
  }

  #to(stage: CompareStage): void {
    this.stage = stage;
    this.#focuses = true;
    this.#host.requestUpdate();
  }
}
