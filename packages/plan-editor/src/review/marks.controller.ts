import { iconMessageSquare, type Language } from '@phoihop/kit';
import { html, nothing, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { inView } from '../margin/in-view.js';
import type { NotePlace } from '../margin/note-place.js';
import { followView } from '../margin/view-follower.js';
import type { PanelHost } from '../panel/panel-host.js';
import { panelMessages } from '../panel/panel.messages.js';
import { placeName } from '../panel/place-name.js';
import type { ReviewController } from './review.controller.js';
import { reviewMessages } from './review.messages.js';

/** Written through CSSOM: a strict policy allows no style attribute. */
function setTop(element: Element | undefined, top: number): void {
  if (element instanceof HTMLElement) element.style.setProperty('inset-block-start', `${String(top)}px`);
}

/** Marks at the edge of the paper, beside items on which something is said; only those in view are measured. */
export class MarksController {
  readonly #host: PanelHost;
  readonly #review: ReviewController;

  constructor(host: PanelHost, review: ReviewController) {
    this.#host = host;
    this.#review = review;
    followView(host, () => {
      if (review.count > 0) this.#draw();
    });
  }

  /** The layer of marks; what stands in it is drawn apart from the widget, so that scrolling costs little. */
  view(): TemplateResult | typeof nothing {
    return this.#review.count === 0 ? nothing : html`<div class="review-marks"></div>`;
  }

  #draw(): void {
    const { renderRoot, language } = this.#host;
    const body = renderRoot.querySelector<HTMLElement>('.body');
    const layer = renderRoot.querySelector<HTMLElement>('.review-marks');
    if (!body || !layer) return;
    const counts = new Map(this.#review.open.map(({ item, threads }) => [item, threads.length]));
    const places = inView(body, layer).filter(({ item }) => counts.has(item));
    const marks = repeat(
      places,
      ({ item }) => item,
      (place) => this.#markView(place, counts.get(place.item) ?? 0, language),
    );
    render(marks, layer);
  }

  #markView({ item, top }: NotePlace, count: number, language: Language): TemplateResult {
    const place = placeName(this.#review.items, item, panelMessages[language]);
    const name = reviewMessages[language].mark(count, place);
    const show = (): void => {
      this.#review.show(item);
    };
    return html`<button
      type="button"
      class="review-mark"
      aria-label=${name}
      title=${name}
      ${ref((element) => {
        setTop(element, top);
      })}
      @click=${show}
    >
      ${iconMessageSquare}<span aria-hidden="true">${count}</span>
    </button>`;
  }
}
