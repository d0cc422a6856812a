import { html, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { DrawnRange } from '../find/found.js';
import type { PanelAccess, PanelHost } from './panel-host.js';
import { readingMessages } from '../reading.messages.js';
import { PanelPart } from './part.js';
import type { TabId } from './tab.js';

/** Where the panel stands, as the style sheet has decided by the room there is. */
export type PanelPlace = 'beside' | 'drawer' | 'sheet';

/** The side panel: where it stands, and whether it is open. */
export class PanelController implements ReactiveController {
  /** Whether a person has opened it where it does not stand beside the desk by itself. */
  isOpen = false;
  readonly #host: PanelHost;
  readonly #part: PanelPart;
  #opener: HTMLElement | undefined;
  #focuses = false;

  constructor(host: PanelHost, access: PanelAccess) {
    this.#host = host;
    // Before its tabs: where one of them has something of its own to show, the focus goes there.
    host.addController(this);
    this.#part = new PanelPart(host, {
      ...access,
      makeWay: () => {
        this.makeWay();
      },
      open: (tab) => {
        this.open(tab);
      },
    });
  }

  hostUpdated(): void {
    if (!this.#focuses) return;
    this.#focuses = false;
    this.#element?.querySelector<HTMLElement>("[role='tab'][aria-selected='true']")?.focus();
  }

  /** Opens the panel, at a tab where one is named, and puts the focus into it. */
  open(tab?: TabId): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (!this.#element?.contains(activeElement) && activeElement instanceof HTMLElement)
      this.#opener = activeElement;
    this.isOpen = true;
    this.#focuses = true;
    if (tab) this.#part.tabs.choose(tab);
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

  /** Whether marks stand at the edge of the paper. */
  get hasMarks(): boolean {
    return this.#part.hasMarks;
  }

  /** Marks at the edge of the paper that lead into the panel. */
  marks(): TemplateResult | typeof nothing {
    return this.#part.marks();
  }

  /** What of an item's text is drawn otherwise, where the plan is only read. */
  rangesIn(item: string): readonly DrawnRange[] {
    return this.#part.rangesIn(item);
  }

  view(): TemplateResult {
    const texts = readingMessages[this.#host.language];
    return html`<aside
        id="panel"
        class="panel ${this.isOpen ? 'open' : ''}"
        part="panel"
        aria-label=${this.#host.writes ? texts.panel : texts.readingPanel}
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
        ${this.#part.view(() => {
          this.close();
        })}
      </aside>
      ${this.#part.beside()}`;
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.panel');
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
