import {
  baseStyles,
  buttonStyles,
  iconStyles,
  noticeStyles,
  noticeView,
  PlanWidget,
  saveFile,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import {
  newId,
  type Actor,
  type Consent,
  type Plan,
  type PlanChange,
  type PlanFile,
  type Refusal,
} from '@phoihop/plan';
import {
  agreementStateOf,
  agreeTo,
  consentFaultOf,
  openConsent,
  shortVersion,
  sideOfActor,
  withdrawAgreement,
  type AgreementState,
} from '@phoihop/plan/agreement';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agreementRefusals } from './agreement-refusals.messages.js';
import { historyView } from './history.view.js';
import { planAgreementMessages, type PlanAgreementMessages } from './plan-agreement.messages.js';
import { planAgreementStyles } from './plan-agreement.styles.js';
import { proposalsView } from './proposals/proposals.view.js';
import { waitingIn, type Waiting } from './proposals/waiting.js';
import { offeredTexts, type TextKind } from './reading/offered-texts.js';
import { sidesView, stageSentence } from './sides.view.js';

type Reading = typeof import('./reading/index.js');

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * How the sides of a plan come to one text: who has agreed to which version and when, what has changed since, what the
 * sides propose to each other, and after that the clean, the marked and the consolidated text.
 *
 * @summary How two agencies agree to one plan, and amend it.
 * @tag ph-plan-agreement
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-plan-agreement></ph-plan-agreement></ph-plan>
 * ```
 * @event {PhChangeEvent} ph-change - with a plan of its own: a person has changed it (bubbles, composed)
 * @csspart sides - the sides and where they stand
 * @csspart proposal - something that a side has proposed
 * @csspart notice - the message at the end, with what can be done about it
 */
export class PlanAgreement extends PlanWidget {
  static override styles = [
    ...baseStyles,
    buttonStyles,
    iconStyles,
    statusStyles,
    noticeStyles,
    planAgreementStyles,
  ];

  /**
   * Which agencies of the host speak for which side, written into the plan when it is laid before its sides:
   * `[{ agency, side }]`. Needed where the actor's `agency` is neither the id nor a name of a side.
   */
  @property({ attribute: false }) speakers: Consent['speakers'];

  @state() private notice: Notice | undefined;
  @state() private showsChanges = false;
  @state() private chosen: TextKind | undefined;
  @state() private reading: Reading | undefined;

  #loading: Promise<void> | undefined;

  /** What is read on demand: changes and texts. */
  protected loadReading(): Promise<Reading> {
    return import('./reading/index.js');
  }

  protected override render(): TemplateResult {
    const file = this.plan;
    if (!file) return html`<div class="widget">${statusView(this.source, this.language, this.fault)}</div>`;
    const texts = this.textsOf(planAgreementMessages);
    const agreement = agreementStateOf(file);
    return html`<section class="widget" aria-labelledby="heading">
      <h2 id="heading">${texts.name}</h2>
      <p class="quiet">${file.plan.subject}</p>
      <p class="stage">${stageSentence(agreement, texts, this.language)}</p>
      ${
        agreement.stage === 'one-side'
          ? html`<p class="quiet">${texts.oneSideHow}</p>`
          : this.#body(file, agreement, texts)
      }
      ${noticeView(this.notice)}
    </section>`;
  }

  #body(file: PlanFile, agreement: AgreementState, texts: PlanAgreementMessages): TemplateResult {
    const own = sideOfActor(this.#openedFile(file), this.person);
    return html`<p class="quiet code" title=${texts.versionHow}>
        ${texts.version(shortVersion(agreement.version))}
      </p>
      ${sidesView(agreement, own, texts, this.language)} ${this.#act(file, agreement, own, texts)}
      ${this.#proposals(file, own, texts)} ${this.#changes(file, agreement, own, texts)}
      ${this.#texts(file, texts)} ${historyView(file, agreement, texts, this.language)}`;
  }

  /** The file as it will be once it is laid before its sides: then the host's ids are known. */
  #openedFile(file: PlanFile): PlanFile {
    if (file.consent || !this.speakers) return file;
    return { ...file, consent: { side: '', at: '', speakers: this.speakers } };
  }

  /** The one thing that the person's side can do next. */
  #act(file: PlanFile, agreement: AgreementState, own: string | null, texts: PlanAgreementMessages) {
    const person = this.person;
    if (!this.editable || !person) return nothing;
    if (own === null) return html`<p class="quiet">${texts.noSide}</p>`;
    if (!file.consent && agreement.stage === 'draft') return this.#opening(file, own, person, texts);
    const standing = agreement.sides.find(({ side }) => side.id === own);
    const change = standing?.current ? withdrawAgreement(file, own) : agreeTo(file, own, this.#stamp(person));
    if (agreement.stage === 'agreed' || !change) return nothing;
    if (!this.may(change)) return html`<p class="quiet">${texts.leadersOnly}</p>`;
    if (standing?.current)
      return html`<p class="act">
        <button type="button" @click=${() => this.#make(change, texts.withdrawn)}>${texts.withdraw}</button>
      </p>`;
    return html`<p class="act">
      <button
        type="button"
        class="filled"
        @click=${() => {
          this.#agree(own, person);
        }}
      >
        ${texts.agree}
      </button>
      <span class="quiet">${texts.agreeHow}</span>
    </p>`;
  }

  #opening(file: PlanFile, own: string, person: Actor, texts: PlanAgreementMessages): TemplateResult {
    const given = this.speakers ? { speakers: this.speakers } : {};
    const change = openConsent(file, own, this.#stamp(person), given);
    if (!this.may(change)) return html`<p class="quiet">${texts.leadersOnly}</p>`;
    return html`<p class="act">
      <button type="button" class="filled" @click=${() => this.#make(change, texts.laid)}>
        ${texts.layBefore}
      </button>
      <span class="quiet">${texts.draftHow}</span>
    </p>`;
  }

  #proposals(file: PlanFile, own: string | null, texts: PlanAgreementMessages): TemplateResult {
    const allowed = (change: PlanChange | null): boolean =>
      change !== null && this.may(change) && consentFaultOf(file, change, this.person) === null;
    return proposalsView(
      {
        file,
        waiting: waitingIn(file),
        own,
        language: this.language,
        canAccept: ({ acceptance }) => allowed(acceptance),
        canRemove: ({ removal, side }) => (own !== null || side === null) && allowed(removal),
      },
      texts,
      {
        accept: ({ acceptance }) => {
          if (acceptance) this.#make(acceptance, texts.accepted);
        },
        remove: (proposal: Waiting) => {
          this.#make(proposal.removal, proposal.side === own ? texts.takenBack : texts.rejected);
        },
      },
    );
  }

  /** What was agreed to last, by all or by the person's side, where the plan is another by now. */
  #base(file: PlanFile, { amends, sides }: AgreementState, own: string | null): Plan | undefined {
    if (amends) return amends.plan;
    const standing = sides.find(({ side }) => side.id === own) ?? sides.find(({ agreement }) => agreement);
    if (!standing?.agreement || standing.current) return undefined;
    return file.versions.find(({ id }) => id === standing.agreement?.version)?.plan;
  }

  #changes(file: PlanFile, agreement: AgreementState, own: string | null, texts: PlanAgreementMessages) {
    const base = this.#base(file, agreement, own);
    if (!base) return nothing;
    const shown = this.showsChanges;
    return html`<section class=${shown ? 'changes' : 'changes closed'} aria-labelledby="changes">
      <h3 id="changes">${texts.changes}</h3>
      <button type="button" aria-expanded=${String(shown)} @click=${this.#toggleChanges}>
        ${shown ? texts.hideChanges : texts.showChanges}
      </button>
      ${shown ? (this.reading?.changesView(base, file.plan, this.language, texts) ?? texts.loading) : nothing}
    </section>`;
  }

  #texts(file: PlanFile, texts: PlanAgreementMessages) {
    const offered = offeredTexts(file);
    const [first] = offered;
    if (!first) return nothing;
    const chosen = this.chosen !== undefined && offered.includes(this.chosen) ? this.chosen : first;
    const isOpen = this.chosen !== undefined;
    return html`<section class=${isOpen ? 'texts' : 'texts closed'} aria-labelledby="texts">
      <h3 id="texts">${texts.texts}</h3>
      ${
        !isOpen
          ? html`<span class="tools"
              >${offered.map(
                (kind) =>
                  html`<button
                    type="button"
                    @click=${() => {
                      this.#choose(kind);
                    }}
                  >
                    ${texts[kind]}
                  </button>`,
              )}</span
            >`
          : (this.#textView(file, offered, chosen, texts) ?? texts.loading)
      }
    </section>`;
  }

  #textView(file: PlanFile, offered: readonly TextKind[], chosen: TextKind, texts: PlanAgreementMessages) {
    const { reading } = this;
    const text = reading?.readText(file, chosen);
    return (
      text &&
      reading?.textsView({ offered, chosen, text }, this.language, texts, {
        choose: (kind) => {
          this.#choose(kind);
        },
        word: () => void this.#word(file, chosen),
      })
    );
  }

  readonly #toggleChanges = (): void => {
    this.showsChanges = !this.showsChanges;
    void this.#load();
  };

  #choose(kind: TextKind): void {
    this.chosen = kind;
    void this.#load();
  }

  #load(): Promise<void> {
    return (this.#loading ??= this.loadReading().then(
      (reading) => {
        this.reading = reading;
      },
      () => {
        this.#loading = undefined;
        const { notLoaded, again } = this.textsOf(planAgreementMessages);
        this.notice = {
          tone: 'late',
          text: notLoaded,
          actions: [{ label: again, run: () => void this.#load() }],
        };
      },
    ));
  }

  #agree(side: string, person: Actor): void {
    const file = this.plan;
    if (!file) return;
    const texts = this.textsOf(planAgreementMessages);
    this.#make(agreeTo(file, side, this.#stamp(person)), texts.agreedNow);
    const after = this.plan;
    if (after && after !== file && agreementStateOf(after).stage === 'agreed')
      this.notice = { tone: 'plain', text: texts.agreedByAllNow };
  }

  #make(change: PlanChange, said: string): void {
    const file = this.plan;
    const fault = file && consentFaultOf(file, change, this.person);
    const result = fault ?? this.perform(change);
    if (!result.ok) {
      this.notice = { tone: 'late', text: this.sentenceFor(result) };
      return;
    }
    this.notice = { tone: 'plain', text: said };
  }

  async #word(file: PlanFile, kind: TextKind): Promise<void> {
    const texts = this.textsOf(planAgreementMessages);
    this.notice = { tone: 'plain', text: texts.making };
    try {
      const { readText } = await this.loadReading();
      const { writeDocx } = await import('@phoihop/document/docx');
      const { plan, changes } = readText(file, kind);
      const bytes = await writeDocx(plan, { changes });
      if (!bytes) return;
      const name = `${kind === 'clean' ? 'ban-sach' : kind === 'marked' ? 'ban-danh-dau-sua-doi' : 'van-ban-hop-nhat'}.docx`;
      saveFile({ name, type: DOCX, contents: new Uint8Array(bytes) });
      this.notice = { tone: 'plain', text: texts.saved(name) };
    } catch {
      const again = (): void => void this.#word(file, kind);
      this.notice = { tone: 'late', text: texts.notLoaded, actions: [{ label: texts.again, run: again }] };
    }
  }

  #stamp(by: Actor): { id: string; at: string; by: Actor } {
    return { id: newId(), at: new Date().toISOString(), by };
  }

  protected override sentenceFor(refusal: Refusal): string {
    return super.sentenceFor(refusal, agreementRefusals);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-plan-agreement': PlanAgreement;
  }
}
