// Loaded when a plan is edited, or when a person opens the panel: a page that only shows a plan does not pay for it.
import type { CSSResult, TemplateResult } from 'lit';
import { ChecksController } from '../checks/checks.controller.js';
import { checksMessages } from '../checks/checks.messages.js';
import { checksStyles } from '../checks/checks.styles.js';
import { checksView, spokenView } from '../checks/checks.view.js';
import type { PanelHost } from './panel-host.js';
import type { PartAccess } from './part-access.js';
import { panelMessages } from './panel.messages.js';
import { panelStyles } from './panel-content.styles.js';
import type { Tab, TabId } from './tab.js';
import { tabsView } from './tabs.view.js';

const STYLES: readonly CSSResult[] = [panelStyles, checksStyles];

/** Gives a root the styles of the panel, behind its own. */
export function dress(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = STYLES.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

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

  constructor(host: PanelHost, access: PartAccess) {
    this.#host = host;
    this.#checks = new ChecksController(host, access);
  }

  view(close: () => void): TemplateResult {
    const texts = panelMessages[this.#host.language];
    const name = this.#host.writes ? texts.panel : texts.reading;
    return tabsView(
      this.#tabs(),
      this.tabs.chosen,
      this.tabs.choose,
      { name: texts.close, run: close },
      name,
    );
  }

  /** What a screen reader says of the item in hand. */
  spoken(): TemplateResult {
    return spokenView(this.#checks);
  }

  #tabs(): Tab[] {
    const { language } = this.#host;
    const checks: Tab = {
      id: 'checks',
      name: checksMessages[language].tab,
      count: this.#checks.count,
      view: () => checksView(this.#checks, language),
    };
    return this.#host.writes ? [checks] : [];
  }
}
