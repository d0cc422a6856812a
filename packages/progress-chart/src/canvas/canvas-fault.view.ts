import { html, type TemplateResult } from 'lit';
import type { CardsTexts } from '../cards/cards.messages.js';

/** What stands in the place of a picture that cannot be drawn. */
export function canvasFaultView(retry: () => void, texts: CardsTexts): TemplateResult {
  return html`<p class="canvas-fault" role="alert">
    ${texts.notDrawn} <button type="button" class="link" @click=${retry}>${texts.tryAgain}</button>
  </p>`;
}
