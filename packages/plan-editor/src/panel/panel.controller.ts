import { iconFileDiff, iconPanelRight, whenIdle } from '@phoihop/kit';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LinkController } from '../compare/link.controller.js';
import type { DrawnRange } from '../find/found.js';
import type { PanelAccess, PanelHost } from './panel-host.js';
import { panelMessages } from './panel.messages.js';
import type { TabId } from './tab.js';

type PartModule = typeof import('./part.js');
type Part = InstanceType<PartModule['PanelPart']>;

/** Where the panel stands, as the style sheet has decided by the room there is. */
export type PanelPlace = 'beside' | 'drawer' | 'sheet';

/**
 * The side panel: what stands in the page of it from the beginning. What it shows is loaded when a plan is edited, or
 * when a person opens it.
 */
export class PanelController implements ReactiveController {
  /** Whether a person has opened it where it does not stand beside the desk by itself. */
  isOpen = false;
  /** Follows links to items of the plan; they are made in the panel. */
  readonly links: LinkController;
  readonly #host: PanelHost;
  readonly #access: PanelAccess;
  #part: Part | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;
  #endIdle: (() => void) | undefined;
  #opener: HTMLElement | undefined;
  #focuses = false;

  constructor(host: PanelHost, access: PanelAccess) {
    this.#host = host;
    this.#access = access;
    this.links = new LinkController(host);
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#stands && !this.#part && !this.#failed) {
      this.#endIdle ??= whenIdle(() => {
        void this.#load();
      });
    }
    if (!this.#focuses || !this.#part) return;
    this.#focuses = false;
    this.#element?.querySelector<HTMLElement>("[role='tab'][aria-selected='true']")?.focus();
  }

  hostDisconnected(): void {
    this.#endIdle?.();
    this.#endIdle = undefined;
  }

  /** Opens the panel, at a tab where one is named, and puts the focus into it. */
  open(tab?: TabId): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (!this.#element?.contains(activeElement) && activeElement instanceof HTMLElement)
      this.#opener = activeElement;
    this.isOpen = true;
    this.#focuses = true;
    this.#failed = false;
    if (tab) this.#part?.tabs.choose(tab);
    void this.#load().then(() => {
      if (tab) this.#part?.tabs.choose(tab);
    });
    this.#host.requestUpdate();
  }

  /** Closes it where it lies over the desk; the focus goes back to where it was. */
  close(): void {
    if (!this.isOpen) return;
    const inside = this.#element?.contains((this.#host.renderRoot as ShadowRoot).activeElement) ?? false;
    this.isOpen = false;
    this.#focuses = false;
    if (inside && this.#opener?.isConnected) this.#opener.focus();
    this.#host.requestUpdate();
  }

  /** Where the panel stands now. */
  get place(): PanelPlace {
    const place = this.#element ? getComputedStyle(this.#element).getPropertyValue('--_panel-place') : '';
    return (['beside', 'drawer', 'sheet'] as const).find((each) => each === place.trim()) ?? 'drawer';
  }

  /** Makes way for the text where the panel hides it, since a person is led there. */
  makeWay(): void {
    if (this.place === 'sheet') this.close();
  }

  /** Names of classes of the part of the widget that holds desk and panel. */
  get workClasses(): string {
    return `work${this.#stands ? ' with-panel' : ''}${this.isOpen ? ' open' : ''}`;
  }

  /** The tool that opens the panel; hidden by the style sheet where the panel stands by itself. */
  tool(): TemplateResult | typeof nothing {
    if (!this.#host.plan) return nothing;
    const name = this.#name;
    const toggle = (): void => {
      if (this.isOpen) this.close();
      else this.open();
    };
    return html`<span class=${this.#stands ? 'with-panel-tool' : ''}
        ><button
          type="button"
          class="tool named panel-tool"
          aria-expanded=${this.isOpen ? 'true' : 'false'}
          aria-controls="panel"
          @click=${toggle}
        >
          ${iconPanelRight}${name}
        </button></span
      >${this.#stands ? this.#compareTool() : nothing}`;
  }

  /** Comparing is sought among the tools, not in a panel that is named after checks. */
  #compareTool(): TemplateResult {
    return html`<button
      type="button"
      class="tool named"
      aria-controls="panel"
      @click=${() => {
        this.open('compare');
      }}
    >
      ${iconFileDiff}${panelMessages[this.#host.language].compare}
    </button>`;
  }

  /** Whether marks stand at the edge of the paper. */
  get hasMarks(): boolean {
    return this.#part?.hasMarks ?? false;
  }

  /** Marks at the edge of the paper that lead into the panel. */
  marks(): TemplateResult | typeof nothing {
    return this.#part?.marks() ?? nothing;
  }

  /** What of an item's text is drawn otherwise, where the plan is only read. */
  rangesIn(item: string): readonly DrawnRange[] {
    return this.#part?.rangesIn(item) ?? [];
  }

  view(): TemplateResult {
    const texts = panelMessages[this.#host.language];
    const close = (): void => {
      this.close();
    };
    const retry = (): void => {
      this.open();
    };
    return html`<aside
        id="panel"
        class="panel ${this.isOpen ? 'open' : ''}"
        part="panel"
        aria-label=${this.#name}
        @keydown=${(event: KeyboardEvent) => {
          this.#key(event);
        }}
        @focusin=${() => {
          this.#entered();
        }}
        @focusout=${(event: FocusEvent) => {
          this.#left(event);
        }}
      >
        ${
          this.#part?.view(close) ??
          html`<p class="status" role="status">
            ${
              this.#failed
                ? html`${texts.failed} <button type="button" @click=${retry}>${texts.retry}</button>`
                : texts.loading
            }
          </p>`
        }
      </aside>
      ${this.#part?.beside() ?? nothing}`;
  }

  get #name(): string {
    const texts = panelMessages[this.#host.language];
    return this.#stands ? texts.panel : texts.reading;
  }

  /** Whether it stands beside the desk without being asked: while a plan is edited. */
  get #stands(): boolean {
    return this.#host.writes && this.#host.plan !== undefined;
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.panel');
  }

  #load(): Promise<void> {
    this.#loading ??= this.#loadPart();
    return this.#loading;
  }

  async #loadPart(): Promise<void> {
    const loaded = await import('./part.js').catch(() => null);
    if (!loaded) {
      this.#failed = true;
      this.#loading = undefined;
      this.#host.requestUpdate();
      return;
    }
    loaded.dress(this.#host.renderRoot);
    this.#part = new loaded.PanelPart(this.#host, {
      ...this.#access,
      makeWay: () => {
        this.makeWay();
      },
      open: (tab) => {
        this.open(tab);
      },
    });
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    if (!this.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  /** What has the focus stays in view when the room shrinks: then it is open as a drawer. */
  #entered(): void {
    if (!this.isOpen) this.#become(true);
  }

  /** What a sheet hides must not have the focus: it closes when a person goes on by Tab. */
  #left({ relatedTarget }: FocusEvent): void {
    const element = this.#element;
    if (!(relatedTarget instanceof Node) || element?.contains(relatedTarget)) return;
    if (this.place !== 'drawer') {
      this.#become(false);
    }
  }

  /** The focus may move while the element is being drawn: it is drawn anew after that. */
  #become(open: boolean): void {
    this.isOpen = open;
    queueMicrotask(() => {
      this.#host.requestUpdate();
    });
  }
}
