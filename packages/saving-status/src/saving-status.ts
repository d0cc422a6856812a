import {
  baseStyles,
  buttonStyles,
  iconCircleAlert,
  iconCircleCheck,
  copyText,
  DocumentConsumer,
  iconStyles,
  PlanWidget,
  iconRefreshCw,
  roundCommandRefusalMessages,
  statusStyles,
  statusView,
  iconTriangleAlert,
  type DocumentSource,
} from '@phoihop/kit';
import type { SavingState, SetAside } from '@phoihop/kit/repository';
import { makeAgain, type PlanChange, type PlanFile, type Refusal } from '@phoihop/plan';
import type { RoundChange, RoundFile } from '@phoihop/plan/round';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { Announcer } from './announcer.js';
import { savingStatusMessages } from './saving-status.messages.js';
import { savingStatusStyles } from './saving-status.styles.js';
import { versionsIn, wordsOf } from './set-aside.js';
import { setAsideView, type SetAsideEntry } from './set-aside.view.js';

type State = SavingState<unknown>;

/** So many people are named; of a crowd the others are counted. */
const NAMED = 5;

const icons = {
  saved: iconCircleCheck,
  saving: iconRefreshCw,
  offline: iconCircleAlert,
  stopped: iconCircleAlert,
  conflict: iconTriangleAlert,
  refused: iconTriangleAlert,
} as const;

const tones: Partial<Record<State['state'], 'watch' | 'late'>> = {
  offline: 'watch',
  stopped: 'late',
  conflict: 'late',
  refused: 'late',
};

/**
 * How it stands with what a person made on a plan or a round of a repository: saved, under way, waiting, set aside; and
 * what was set aside, with both versions, until the person decides.
 *
 * @summary Whether one's work is saved, and what was set aside, with both versions.
 * @tag ph-saving-status
 * @example
 * ```html
 * <ph-plan repository="/api/plans" plan-id="kh-2026"><ph-saving-status></ph-saving-status></ph-plan>
 * ```
 * @csspart state - how it stands, with its icon
 * @csspart company - who else has the document open
 * @csspart list - what was set aside
 * @csspart entry - one change of it
 */
export class SavingStatus extends PlanWidget {
  static override styles = [...baseStyles, buttonStyles, iconStyles, statusStyles, savingStatusStyles];

  @state() private shown = false;

  /** What a screen reader is told. */
  @state() private said = '';

  readonly #round = new DocumentConsumer<RoundFile, RoundChange>(this, 'round', () => ({
    own: undefined,
    for: this.for,
  }));
  readonly #announcer = new Announcer((said) => (this.said = said));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('for')) this.#round.resolve();
    const saving = this.#saving;
    if (saving) this.#announcer.look(saving.state, this.#sentence(saving));
    if (!saving || saving.setAside.length === 0) this.shown = false;
  }

  protected override render(): TemplateResult {
    const holder = this.#holder;
    if (holder?.document === undefined) {
      const fault = holder?.fault ? this.sentenceFor(holder.fault) : this.fault;
      const name = this.#isOfRound ? 'round' : 'plan';
      return html`<div class="widget">${statusView(holder, this.language, fault, 1, name)}</div>`;
    }
    const texts = this.textsOf(savingStatusMessages);
    const saving = this.#saving;
    return html`<section class="widget" aria-label=${texts.name}>
      <div class="line">
        ${saving ? this.#stateView(saving) : html`<span class="state" part="state">${texts.byHost}</span>`}
        <span class="document">${this.#title}</span>
        ${this.#companyView()}
      </div>
      <div role="status" class="visually-hidden">${this.said}</div>
      ${saving && this.shown ? setAsideView(this.#entries(saving), texts, this.language) : nothing}
    </section>`;
  }

  #stateView(saving: State): TemplateResult {
    const texts = this.textsOf(savingStatusMessages);
    const count = saving.setAside.length;
    const waits = saving.state === 'offline' || saving.state === 'stopped';
    return html`<span class="state" part="state" data-tone=${tones[saving.state] ?? 'plain'}
        >${icons[saving.state]}${this.#sentence(saving)}</span
      >
      ${waits ? html`<button type="button" @click=${this.#retry}>${texts.retry}</button>` : nothing}
      ${
        count > 0
          ? html`<button type="button" aria-expanded=${this.shown} @click=${this.#toggle}>
              ${this.shown ? texts.hide : texts.show(count)}
            </button>`
          : nothing
      }
      ${saving.kept ? nothing : html`<p class="not-kept">${texts.notKept}</p>`}`;
  }

  /** Others who have the document open, each with the number of the item in which they are. */
  #companyView(): TemplateResult | typeof nothing {
    const people = this.#holder?.saving?.company?.people ?? [];
    if (people.length === 0) return nothing;
    const { items = [] } = this.plan?.plan ?? {};
    const texts = this.textsOf(savingStatusMessages);
    const names = people.slice(0, NAMED).map(({ name, place }) => {
      const label = items.find(({ id }) => id === place)?.label;
      return label ? texts.inItem(name, label) : name;
    });
    const named = names.join(', ');
    const all = people.length > NAMED ? texts.andOthers(named, people.length - NAMED) : named;
    const words = texts[this.#isOfRound ? 'companyOfRound' : 'company'](all);
    return html`<span class="company" part="company">${words}</span>`;
  }

  #entries({ setAside }: State): SetAsideEntry[] {
    return setAside.map((each): SetAsideEntry => {
      const { command, code, params } = each;
      const { plan: file } = this;
      const change = isPlanCommand(each, file !== undefined) ? each.command : undefined;
      const versions = file && change ? versionsIn(file, change) : wordsOf(command);
      const again = file && change ? makeAgain(file, change) : null;
      return {
        setAside: each,
        versions,
        reason:
          code === 'not-accepted'
            ? this.textsOf(savingStatusMessages).notAccepted
            : this.sentenceFor({ ok: false, code, params }),
        takeMine: again && this.may(again) ? () => void this.#takeMine(command.id, again) : undefined,
        leave: () => void this.#dismiss(command.id),
        copy: () => {
          if (copyText(versions.mine)) this.said = this.textsOf(savingStatusMessages).copied;
        },
      };
    });
  }

  async #takeMine(id: string, again: PlanChange): Promise<void> {
    if (this.perform(again).ok) await this.#dismiss(id);
  }

  async #dismiss(id: string): Promise<void> {
    await this.#holder?.saving?.dismiss(id);
    await this.updateComplete;
    // The focus stays near, where the entry with it has gone.
    this.renderRoot.querySelector<HTMLButtonElement>('button')?.focus();
  }

  readonly #retry = (): void => {
    void this.#holder?.saving?.flush();
  };

  readonly #toggle = (): void => {
    this.shown = !this.shown;
  };

  #sentence({ state: stands, code, changes, setAside }: State): string {
    const texts = this.textsOf(savingStatusMessages);
    return stands === 'stopped' && code === 'signed-out'
      ? texts.signIn(changes)
      : texts.states[stands](changes, setAside.length);
  }

  /** Of a round in the words of a round. */
  protected override sentenceFor(refusal: Refusal): string {
    return super.sentenceFor(refusal, this.#isOfRound ? roundCommandRefusalMessages : undefined);
  }

  get #isOfRound(): boolean {
    return this.source === undefined && this.#round.source !== undefined;
  }

  /** What holds the document: a plan, else a round. */
  get #holder(): DocumentSource<PlanFile, PlanChange> | DocumentSource<RoundFile, RoundChange> | undefined {
    return this.source ?? this.#round.source;
  }

  get #saving(): State | undefined {
    return this.#holder?.saving?.state;
  }

  get #title(): string {
    return this.plan?.plan.subject ?? this.#round.source?.document?.round.title ?? '';
  }
}

/** With a plan at hand, what was set aside are changes of it. */
function isPlanCommand(each: SetAside<unknown>, isOfPlan: boolean): each is SetAside<PlanChange> {
  return isOfPlan && each.command.id !== '';
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-saving-status': SavingStatus;
  }
}
