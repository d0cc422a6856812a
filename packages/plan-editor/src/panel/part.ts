import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ChecksController } from '../checks/checks.controller.js';
import { checksMessages } from '../checks/checks.messages.js';
import { checksStyles } from '../checks/checks.styles.js';
import { checksView, spokenView } from '../checks/checks.view.js';
import { CardController } from '../citations/card.controller.js';
import { placeCardView } from '../citations/card.view.js';
import { CitationsController } from '../citations/citations.controller.js';
import { citationsMessages } from '../citations/citations.messages.js';
import { citationsStyles } from '../citations/citations.styles.js';
import { citationsView } from '../citations/instrument.view.js';
import { CompareController } from '../compare/compare.controller.js';
import { compareMessages } from '../compare/compare.messages.js';
import { compareStyles } from '../compare/compare.styles.js';
import { compareView } from '../compare/compare.view.js';
import type { DrawnRange } from '../find/found.js';
import type { PanelHost } from './panel-host.js';
import type { PartAccess } from './part-access.js';
import { readingMessages } from '../reading.messages.js';
import { panelMessages } from './panel.messages.js';
import { panelContentStyles } from './panel-content.styles.js';
import { panelLayoutStyles } from './panel.styles.js';
import { MarksController } from '../review/marks.controller.js';
import { ReviewController } from '../review/review.controller.js';
import { reviewMessages } from '../review/review.messages.js';
import { reviewStyles } from '../review/review.styles.js';
import { reviewView } from '../review/review.view.js';
import type { Tab, TabId } from './tab.js';
import { tabsView } from './tabs.view.js';

/** What the panel is drawn with. */
export const panelStyles: readonly CSSResult[] = [
  panelLayoutStyles,
  panelContentStyles,
  checksStyles,
  reviewStyles,
  citationsStyles,
  compareStyles,
];

/** What the panel shows: its tabs, each with a controller and a view of its own. */
export class PanelPart {
  readonly tabs = {
    chosen: 'checks' as TabId,
    choose: (tab: TabId): void => {
      this.tabs.chosen = tab;
      this.#host.requestUpdate();
    },
  };
  readonly #host: PanelHost;
  readonly #checks: ChecksController;
  readonly #review: ReviewController;
  readonly #marks: MarksController;
  readonly #citations: CitationsController;
  readonly #card: CardController;
  readonly #compare: CompareController;

  constructor(host: PanelHost, access: PartAccess) {
    this.#host = host;
    this.#checks = new ChecksController(host, access);
    this.#review = new ReviewController(host, access);
    this.#marks = new MarksController(host, this.#review);
    this.#citations = new CitationsController(host, access);
    this.#card = new CardController(host, access, this.#citations, this.#checks);
    this.#compare = new CompareController(host, access);
  }

  view(close: () => void): TemplateResult {
    const texts = panelMessages[this.#host.language];
    const { panel, readingPanel } = readingMessages[this.#host.language];
    const name = this.#host.writes ? panel : readingPanel;
    return tabsView(
      this.#tabs(),
      this.tabs.chosen,
      this.tabs.choose,
      { name: texts.close, run: close },
      name,
    );
  }

  get hasMarks(): boolean {
    return this.#host.writes && this.#review.count > 0;
  }

  /** Marks at the edge of the paper, beside items on which something is said. */
  marks(): TemplateResult | typeof nothing {
    return this.#host.writes ? this.#marks.view() : nothing;
  }

  /** What stands beside the panel: the card at a place of the text, and what a screen reader says of the item in hand. */
  beside(): TemplateResult {
    return html`${placeCardView(this.#card, this.#host.language)} ${spokenView(this.#checks)}`;
  }

  /** What of an item's text is drawn otherwise, where no surface draws it. */
  rangesIn(item: string): readonly DrawnRange[] {
    return this.#host.writes ? [] : this.#citations.rangesIn(item);
  }

  #tabs(): Tab[] {
    const { language } = this.#host;
    const checks: Tab = {
      id: 'checks',
      name: checksMessages[language].tab,
      count: this.#checks.count,
      view: () => checksView(this.#checks, language),
    };
    const review: Tab = {
      id: 'review',
      name: reviewMessages[language].tab,
      count: this.#review.count,
      view: () => reviewView(this.#review, language),
    };
    const citations: Tab = {
      id: 'citations',
      name: citationsMessages[language].tab,
      count: this.#citations.instruments?.length ?? null,
      view: () => citationsView(this.#citations, language),
    };
    const compare: Tab = {
      id: 'compare',
      name: compareMessages[language].tab,
      count: null,
      view: () => compareView(this.#compare, language),
    };
    return this.#host.writes ? [checks, review, citations, compare] : [citations, compare];
  }
}
