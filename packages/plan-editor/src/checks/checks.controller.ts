import { PhErrorEvent, Quiet } from '@phoihop/kit';
import {
  keepOneLead,
  leadAgencies,
  newId,
  waive,
  type Agency,
  type PlanChange,
  type PlanFile,
} from '@phoihop/plan';
import {
  checkPlanInSlices,
  planChecks,
  type CheckResult,
  type Finding,
  type WaivedFinding,
} from '@phoihop/plan/checks';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import type { ReactiveController } from 'lit';
import type { PanelHost } from '../panel/panel-host.js';
import type { PartAccess } from '../panel/part-access.js';
import type { Surface } from '../surface/index.js';
import { checksMessages } from './checks.messages.js';
import { guarded } from './guarded.js';
import { keysOf, nothingFound, sentenceOf, spansOf } from './finding-list.js';
import { showPart } from './show-part.js';

/** The channel of the surface in which faults are drawn. */
const CHANNEL = 'checks';
/** Progress is shown this often (milliseconds): each time the whole widget is drawn. */
const PROGRESS_MS = 250;
/** So many findings are listed at a time. */
export const LISTED_AT_ONCE = 50;
/** So many sentences are said of an item. */
const SPOKEN_AT_MOST = 3;

/** How far checking is: not begun, at work for the first time, done, or ended by the person. */
export type ChecksState = 'waiting' | 'running' | 'done' | 'stopped';

/** What is checked: another one of these, and it is checked anew. */
interface Subject {
  plan: PlanFile['plan'];
  waivers: PlanFile['review']['waivers'];
  own: PanelHost['ownChecks'];
  off: PanelHost['checksOff'];
}

/** Checks the plan while nobody types, slice by slice, and keeps what a person does about what is found. */
export class ChecksController implements ReactiveController {
  state: ChecksState = 'waiting';
  /** How much of the plan has been checked, 0 to 1, while the state is `running`. */
  share = 0;
  result: CheckResult = nothingFound;
  /** A name for each finding, which stays when others go. */
  keys: readonly string[] = [];
  listed = LISTED_AT_ONCE;
  /** The finding, by its key, for which a person is asked for a reason or a choice. */
  asking: { key: string; what: 'reason' | 'lead' } | undefined;
  /** Codes of checks of the host that have thrown. */
  failed: readonly string[] = [];
  /** What a screen reader says of the item in hand; empty where nothing is to be said. */
  spoken = '';
  readonly #host: PanelHost;
  readonly #access: PartAccess;
  readonly #quiet = new Quiet(() => {
    void this.#run();
  });
  #chosen: Finding | undefined;
  #subject: Subject | undefined;
  #signal: { aborted: boolean } | undefined;
  #drawn: { surface: Surface; result: CheckResult; chosen: Finding | undefined } | undefined;
  /** The item of which was spoken last. */
  #spokenOf: string | undefined;
  /** The place in the list that gets the focus once the list is drawn anew. */
  #focus: number | 'question' | undefined;

  constructor(host: PanelHost, access: PartAccess) {
    this.#host = host;
    this.#access = access;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('input', this.#typed);
    this.#host.renderRoot.addEventListener('compositionend', this.#composed);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('input', this.#typed);
    this.#host.renderRoot.removeEventListener('compositionend', this.#composed);
    this.#quiet.cancel();
    this.#abort();
    this.#subject = undefined;
  }

  hostUpdate(): void {
    this.#look();
    this.#speak();
  }

  hostUpdated(): void {
    this.#draw();
    this.#moveFocus();
  }

  /** How much is to be looked at; null until that is known. */
  get count(): number | null {
    return this.state === 'done' ? this.result.findings.length : null;
  }

  sentence(finding: Pick<Finding, 'check' | 'params'>): string {
    return sentenceOf(finding, this.#host.ownChecks, this.#host.language);
  }

  get items(): PlanFile['plan']['items'] {
    return this.#host.plan?.plan.items ?? [];
  }

  /** Leads to the place of a finding, and marks it in the text. */
  go(finding: Finding): void {
    this.#chosen = finding;
    this.#access.makeWay();
    const { item, from = 0, part } = finding;
    if (item === undefined) showPart(this.#host.renderRoot, part);
    else this.#host.placeCaret({ item, offset: from });
    this.#host.requestUpdate();
  }

  canFix({ fix }: Finding): boolean {
    return fix !== undefined && this.#access.may(fix);
  }

  fix(finding: Finding): void {
    if (finding.fix) this.#make(finding, finding.fix, this.#texts.fixed);
  }

  /** The bodies of which one may be kept as the lead. */
  leads({ check, item }: Finding): readonly Agency[] {
    const plan = this.#host.plan?.plan;
    return plan && item !== undefined && check === 'task-two-leads' ? leadAgencies(plan, item) : [];
  }

  keepLead(finding: Finding, agency: string): void {
    const plan = this.#host.plan?.plan;
    const change = plan && finding.item !== undefined ? keepOneLead(plan, finding.item, agency) : null;
    if (change) this.#make(finding, change, this.#texts.fixed);
  }

  /** Leads to all that is cited, where the places of an instrument stand side by side. */
  showCitations(): void {
    this.#access.open('citations');
  }

  canWaive(finding: Finding): boolean {
    return this.#access.may(this.#waiver(finding, ''));
  }

  ask(key: string, what: 'reason' | 'lead'): void {
    this.asking = { key, what };
    this.#focus = 'question';
    this.#host.requestUpdate();
  }

  /** Gives a question up; the focus goes back to its finding. */
  cancel(): void {
    this.#focus = this.asking ? this.keys.indexOf(this.asking.key) : undefined;
    this.asking = undefined;
    this.#host.requestUpdate();
  }

  /** Passes over a finding; without a reason nothing is done. */
  waive(finding: Finding, reason: string): void {
    if (reason.trim() !== '')
      this.#make(finding, this.#waiver(finding, reason.trim()), this.#texts.waivedNow);
  }

  canTakeBack({ waiver }: WaivedFinding): boolean {
    return this.#access.may({ type: 'waiver/remove', part: 'review', waiver: waiver.id });
  }

  takeBack({ waiver }: WaivedFinding): void {
    this.#perform({ type: 'waiver/remove', part: 'review', waiver: waiver.id }, this.#texts.takenBack);
    this.#focus = 0;
  }

  more(): void {
    this.#focus = this.listed;
    this.listed += LISTED_AT_ONCE;
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#abort();
    this.state = 'stopped';
    this.#host.requestUpdate();
  }

  again(): void {
    void this.#run();
  }

  get #texts() {
    return checksMessages[this.#host.language];
  }

  /** A check of the host's own has thrown: the host is told once, and all others are asked. */
  readonly #onFailed = (check: string): void => {
    if (this.failed.includes(check)) return;
    this.failed = [...this.failed, check];
    this.#host.dispatchEvent(new PhErrorEvent('check-failed', { check }));
  };

  /** What is under way ends, and is begun anew in the next pause: no key waits for it. */
  readonly #typed = (): void => {
    if (!this.#signal) this.#quiet.putOff();
    else {
      this.#abort();
      this.#quiet.ask();
    }
  };

  /** What waited for the word to be done is drawn now. */
  readonly #composed = (): void => {
    this.#host.requestUpdate();
  };

  #waiver({ check, item }: Finding, reason: string): PlanChange {
    const by = this.#access.person();
    const stamp = { id: newId(), at: new Date().toISOString(), ...(by ? { by } : {}) };
    return waive(check, item ?? null, reason, stamp);
  }

  #make(finding: Finding, change: PlanChange, said: string): void {
    const index = this.result.findings.indexOf(finding);
    if (!this.#perform(change, said)) return;
    this.asking = undefined;
    this.#focus = Math.max(index, 0);
  }

  #perform(change: PlanChange, said: string): boolean {
    const result = this.#host.act(change);
    if (!result.ok) {
      this.#host.refused(result);
      return false;
    }
    const undo = (): void => {
      this.#host.undo();
    };
    this.#host.tell({ tone: 'plain', text: said, actions: [{ label: this.#texts.undo, run: undo }] });
    void this.#run();
    return true;
  }

  /** Looks whether there is something new to check. */
  #look(): void {
    const subject = this.#host.writes ? this.#now() : undefined;
    if (!subject) {
      this.#quiet.cancel();
      this.#abort();
      this.#subject = undefined;
      return;
    }
    const was = this.#subject;
    if (
      was?.plan === subject.plan &&
      was.waivers === subject.waivers &&
      was.own === subject.own &&
      was.off === subject.off
    )
      return;
    this.#subject = subject;
    this.#leaveOutGone(subject.plan);
    if (was) this.#quiet.ask();
    else this.#quiet.soon();
  }

  /** What was found in items that are gone is told no longer, also before all is checked anew. */
  #leaveOutGone({ items }: PlanFile['plan']): void {
    const of = new Set(this.result.findings.flatMap(({ item }) => item ?? []));
    for (const { id } of items) {
      if (of.size === 0) return;
      of.delete(id);
    }
    if (of.size === 0) return;
    const findings = this.result.findings.filter(({ item }) => item === undefined || !of.has(item));
    this.result = { ...this.result, findings };
    this.keys = keysOf(findings);
    // That nothing is left of them is not to say that nothing is found.
    if (findings.length === 0) this.state = 'waiting';
  }

  #now(): Subject | undefined {
    const file = this.#host.plan;
    const { ownChecks: own, checksOff: off } = this.#host;
    return file && { plan: file.plan, waivers: file.review.waivers, own, off };
  }

  async #run(): Promise<void> {
    this.#abort();
    this.#quiet.cancel();
    const file = this.#host.plan;
    this.#subject = this.#now();
    if (!file) return;
    const signal = (this.#signal = { aborted: false });
    if (this.state !== 'done') this.state = 'running';
    const result = await this.#check(file, signal);
    if (!result || signal !== this.#signal) return;
    this.#signal = undefined;
    this.state = 'done';
    this.result = result;
    this.keys = keysOf(result.findings);
    this.#chosen = result.findings[this.#indexOfChosen(result)];
    if (this.asking && !this.keys.includes(this.asking.key)) this.asking = undefined;
    this.#host.requestUpdate();
  }

  async #check(file: PlanFile, signal: { readonly aborted: boolean }): Promise<CheckResult | null> {
    let told = performance.now();
    const progress = (share: number): void => {
      this.share = share;
      if (this.state !== 'running' || performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      this.#host.requestUpdate();
    };
    const options = { off: this.#host.checksOff, today: dayInVietnam(new Date()) };
    const own = this.#host.ownChecks.map((check) => guarded(check, this.#onFailed));
    // Nothing is drawn anew while the element is being drawn.
    await Promise.resolve();
    return checkPlanInSlices(file, { ...options, checks: [...planChecks, ...own] }, { signal, progress });
  }

  #abort(): void {
    if (this.#signal) this.#signal.aborted = true;
    this.#signal = undefined;
  }

  #indexOfChosen({ findings }: CheckResult): number {
    const chosen = this.#chosen;
    return findings.findIndex(
      ({ check, item, from }) => check === chosen?.check && item === chosen.item && from === chosen.from,
    );
  }

  #draw(): void {
    const surface = this.#access.surface();
    const { result } = this;
    const was = this.#drawn;
    // A word that an input method composes must be left alone.
    if (
      !surface ||
      surface.composing ||
      (was?.surface === surface && was.result === result && was.chosen === this.#chosen)
    )
      return;
    this.#drawn = { surface, result, chosen: this.#chosen };
    surface.highlight(CHANNEL, spansOf(result.findings, this.#chosen));
  }

  /** Says what is found of an item when the caret comes into it. */
  #speak(): void {
    const item = this.#access.current()?.id;
    if (item === this.#spokenOf) return;
    const begins = this.#spokenOf === undefined && this.#access.surface()?.focused !== true;
    this.#spokenOf = item;
    if (begins) return;
    const here = item === undefined ? [] : this.result.findings.filter((each) => each.item === item);
    const sentences = here.slice(0, SPOKEN_AT_MOST).map((finding) => this.sentence(finding));
    this.spoken = here.length === 0 ? '' : this.#texts.spoken(String(here.length), sentences.join(' '));
  }

  /** What had the focus may be gone: it goes to what stands in its place, or to the list as a whole. */
  #moveFocus(): void {
    const focus = this.#focus;
    if (focus === undefined || this.#signal) return;
    this.#focus = undefined;
    const content = this.#host.renderRoot.querySelector<HTMLElement>('.panel-content');
    const question = content?.querySelector<HTMLElement>('.asking :is(input, button)');
    const leads = Array.from(content?.querySelectorAll<HTMLElement>(':scope > ul .lead') ?? []);
    const target = focus === 'question' ? question : (leads[focus] ?? leads.at(-1) ?? content);
    target?.focus();
  }
}
