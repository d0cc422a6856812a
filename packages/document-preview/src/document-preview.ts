import type { AppendedTable } from '@phoihop/document/layout';
import type { LayoutProfile } from '@phoihop/document/profile';
import {
  baseStyles,
  buttonStyles,
  iconStyles,
  noticeStyles,
  noticeView,
  PlanWidget,
  statusStyles,
  statusView,
  type Notice,
} from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClerkController } from './clerk/clerk.controller.js';
import { clerkStyles } from './clerk/clerk.styles.js';
import { PhProfileEvent } from './document-preview.events.js';
import {
  documentPreviewMessages,
  needNames,
  type DocumentPreviewMessages,
} from './document-preview.messages.js';
import { documentPreviewStyles } from './document-preview.styles.js';
import { needsOf, type Need } from './issuing/needs.js';
import { needsView } from './issuing/needs.view.js';
import { OutController } from './out/out.controller.js';
import { wordView } from './out/word.view.js';
import { PaperSheet } from './paper/paper-sheet.js';
import { PagesController, type MadePages } from './pages/pages.controller.js';
import type { Printable } from './pages/printable.js';
import { elementOf, printedPlace, type Place } from './pages/place.js';
import { SheetsController } from './pages/sheets.controller.js';
import { ViewController, type Zoom } from './pages/view.controller.js';
import type { ProfileChoice } from './profile-choice.js';
import { nextZoom, toolbarView } from './toolbar/toolbar.view.js';
import { zoomConverter } from './toolbar/zoom-attribute.js';

const NO_TABLES: readonly AppendedTable[] = [];

/** Whether anybody has a role, so that there is a matrix to append. */
function hasRoles(plan: Plan | undefined): boolean {
  return plan?.items.some(({ task }) => (task?.assignments.length ?? 0) > 0) ?? false;
}

/**
 * A plan in pages as they will print (xem trước), live while it is edited elsewhere: printing, the Word file, what still
 * misses before it is issued, and the clerk's check (kiểm tra thể thức).
 *
 * @summary The pages as they will print; paper, Word file, check of form.
 * @tag ph-document-preview
 * @example
 * ```html
 * <ph-plan src="plan.json"><ph-document-preview></ph-document-preview></ph-plan>
 * ```
 * @event {PhProfileEvent} ph-profile - a person has chosen another form (bubbles, composed)
 * @csspart desk - what the pages lie on; it scrolls
 * @csspart needs - what still misses before issuing
 * @csspart check - the clerk's check
 * @csspart notice - the message at the end, with what can be done about it
 * @cssproperty --ph-preview-block-size - how high the desk is
 */
export class DocumentPreview extends PlanWidget {
  static override styles = [
    ...baseStyles,
    iconStyles,
    buttonStyles,
    statusStyles,
    noticeStyles,
    documentPreviewStyles,
    clerkStyles,
  ];

  /** How large pages are shown: `width`, `page`, or a percentage of the paper's size (`75`); parts of it as a property. */
  @property({ converter: zoomConverter }) zoom: Zoom = 'width';

  /** The form of the document (a profile of `@phoihop/document`); the one that the plan asks for when left out. */
  @property({ attribute: false }) profile: LayoutProfile | undefined;

  /** Forms that a person may choose between (`{ name, profile }`); none may when left out. */
  @property({ attribute: false }) profiles: readonly ProfileChoice[] = [];

  /** Whether the matrix of responsibilities is appended (phụ lục phân công); a person may change it. */
  @property({ type: Boolean, reflect: true }) matrix = false;

  /** Tables appended to the document by the host. */
  @property({ attribute: false }) tables: readonly AppendedTable[] = NO_TABLES;

  @state() private notice: Notice | undefined;

  @state() private wordOpen = false;

  /** How much smaller letters are drawn, to be as wide as Times. @internal */
  fit = 1;

  readonly #pages = new PagesController(this);
  readonly #sheets = new SheetsController(this);
  readonly #view = new ViewController(this);
  readonly #out = new OutController(this);
  readonly #clerk = new ClerkController(this);
  readonly #paper = new PaperSheet();
  #shown: MadePages | undefined;
  #needs: { plan: Plan; needs: Need[] } | undefined;

  /** How many pages there are; 0 while there are none. */
  get pageCount(): number {
    return this.#pages.current?.pages.length ?? 0;
  }

  /** Brings a page into view, from 1. */
  goToPage(page: number): void {
    this.#view.bring(page - 1);
  }

  /** Brings an item of the plan into view, and the focus to it. @returns whether it is printed. */
  goToItem(item: string): boolean {
    return this.#go([{ item }]);
  }

  /** Prints the pages, as a person does by the button. */
  async print(): Promise<void> {
    await this.#out.print();
  }

  /** @internal */
  get made(): Printable | undefined {
    return this.#pages.current?.made;
  }

  /** @internal */
  get shownPages(): MadePages | undefined {
    return this.#pages.current;
  }

  /** How what makes pages is loaded. @internal */
  get making(): PagesController {
    return this.#pages;
  }

  /** The ways out of the page, which tests put others in the place of. @internal */
  get ways(): OutController['ways'] {
    return this.#out.ways;
  }

  /** How the clerk's check is loaded. @internal */
  get clerk(): ClerkController {
    return this.#clerk;
  }

  /** How many sheets were drawn. @internal */
  get draws(): number {
    return this.#sheets.draws;
  }

  /** @internal */
  readonly tell = (notice: Notice | undefined): void => {
    this.notice = notice;
  };

  /** @internal */
  readonly go = (places: readonly Place[]): void => {
    this.#go(places);
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const plan = this.plan?.plan;
    if (!plan) {
      this.#pages.clear();
      this.#shown = undefined;
      return;
    }
    this.#pages.ask({ plan, profile: this.profile, tables: this.tables, matrix: this.matrix });
  }

  protected override render(): TemplateResult {
    const plan = this.plan?.plan;
    if (!plan)
      return html`<div class="widget">${statusView(this.source, this.language, this.fault, 9)}</div>`;
    const { texts } = this;
    const clerk = this.#clerk.view;
    return html`<section class="widget" aria-labelledby="heading">
      ${this.#toolbarView(texts)} ${this.wordOpen ? this.#wordView(texts) : nothing}
      <div class=${clerk === nothing ? 'work' : 'work with-clerk'}>
        <div class="desk-frame">
          ${this.#progressView(texts)}
          ${plan.items.length === 0 ? html`<p class="hint">${texts.empty}</p>` : nothing}
          <div
            class="desk"
            part="desk"
            role="region"
            aria-label=${texts.pages}
            aria-describedby="keys"
            tabindex="0"
            @scroll=${this.#view.scrolled}
            @keydown=${this.#onKey}
          ></div>
          <p id="keys" class="visually-hidden">${texts.keys}</p>
        </div>
        ${clerk}
      </div>
      ${noticeView(this.notice)}
      ${needsView(this.#needsOf(plan), texts, needNames[this.language], {
        checking: this.#clerk.open,
        go: this.go,
        toggleCheck: this.#clerk.toggle,
      })}
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { shownPages } = this;
    const desk = this.renderRoot.querySelector<HTMLElement>('.desk');
    if (!desk || !shownPages) return;
    if (shownPages !== this.#shown || desk.childElementCount === 0) {
      this.#shown = shownPages;
      const { press, made } = shownPages;
      this.#paper.put(this.renderRoot, shownPages);
      this.fit = press.faceFit(desk, press.fontsOf(made.profile));
      desk.style.setProperty('--_fit', String(this.fit));
      this.#show(desk, shownPages);
    } else if (changed.has('zoom')) this.#view.fit();
  }

  get texts(): DocumentPreviewMessages {
    return this.textsOf(documentPreviewMessages);
  }

  #show(desk: HTMLElement, shown: MadePages): void {
    const { texts } = this;
    const { length } = shown.pages;
    this.#sheets.show(desk, shown, {
      first: Math.min(this.#view.current, length - 1),
      name: (index) => texts.page(index + 1, length),
    });
    this.#view.look(shown.pages, this.#sheets.elements);
  }

  #toolbarView(texts: DocumentPreviewMessages): TemplateResult {
    const { current, scale } = this.#view;
    return toolbarView(
      {
        page: Math.min(current, Math.max(0, this.pageCount - 1)),
        count: this.pageCount,
        zoom: this.zoom,
        scale,
        profiles: this.profiles,
        profile: this.made?.profile.id ?? '',
        wordOpen: this.wordOpen,
        matrix: hasRoles(this.plan?.plan) ? this.matrix : undefined,
      },
      texts,
      {
        goTo: (page) => {
          this.#view.bring(page);
        },
        zoomTo: this.#zoomTo,
        zoomBy: this.#zoomBy,
        choose: this.#choose,
        print: () => {
          void this.#out.print();
        },
        toggleWord: this.#toggleWord,
        toggleMatrix: this.#toggleMatrix,
      },
    );
  }

  #wordView(texts: DocumentPreviewMessages): TemplateResult {
    return wordView(texts, {
      get: (kind) => {
        this.#toggleWord();
        void this.#out.word(kind);
      },
      close: this.#toggleWord,
    });
  }

  #progressView(texts: DocumentPreviewMessages): TemplateResult | typeof nothing {
    const { share, current, failed, again } = this.#pages;
    if (failed)
      return html`<p class="failed" role="alert">
        ${texts.notLoaded}
        <button type="button" class="link" @click=${again}>${texts.again}</button>
      </p>`;
    if (share === undefined && current) return nothing;
    const percent = Math.round((share ?? 0) * 100);
    return html`<p class="progress ${current ? 'again' : ''}">
      <progress max="100" value=${percent} aria-label=${texts.settingOut(percent)}></progress>
      <span aria-hidden="true">${texts.settingOut(percent)}</span>
    </p>`;
  }

  #needsOf(plan: Plan): Need[] {
    if (this.#needs?.plan !== plan) this.#needs = { plan, needs: needsOf(plan) };
    return this.#needs.needs;
  }

  #go(places: readonly Place[]): boolean {
    const found = printedPlace(places, this.#pages.current?.pages ?? []);
    const sheet = found && this.#sheets.draw(found.page);
    if (!found || !sheet) return false;
    const element = elementOf(found.place, sheet);
    const desk = this.renderRoot.querySelector<HTMLElement>('.desk');
    // On a telephone the check stands below the pages.
    desk?.scrollIntoView({ block: 'nearest' });
    this.#view.bring(found.page, element);
    (element ?? desk)?.focus({ preventScroll: true });
    return true;
  }

  readonly #zoomTo = (zoom: Zoom): void => {
    this.zoom = zoom;
  };

  readonly #zoomBy = (direction: 1 | -1): void => {
    this.zoom = nextZoom(this.#view.scale, direction) ?? this.zoom;
  };

  readonly #choose = (id: string): void => {
    const choice = this.profiles.find(({ profile }) => profile.id === id);
    if (!choice) return;
    this.profile = choice.profile;
    this.dispatchEvent(new PhProfileEvent(choice.profile));
  };

  readonly #toggleMatrix = (): void => {
    this.matrix = !this.matrix;
  };

  readonly #toggleWord = (): void => {
    this.wordOpen = !this.wordOpen;
    void this.updateComplete.then(() => {
      const next = this.wordOpen ? '.word-panel button' : '.word';
      this.renderRoot.querySelector<HTMLElement>(next)?.focus();
    });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const page = this.#view.current;
    const keys: Record<string, (() => void) | undefined> = {
      PageDown: () => {
        this.#view.bring(Math.min(page + 1, this.pageCount - 1));
      },
      PageUp: () => {
        this.#view.bring(Math.max(page - 1, 0));
      },
      '+': () => {
        this.#zoomBy(1);
      },
      '=': () => {
        this.#zoomBy(1);
      },
      '-': () => {
        this.#zoomBy(-1);
      },
      '0': () => {
        this.#zoomTo('width');
      },
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ph-document-preview': DocumentPreview;
  }
}
