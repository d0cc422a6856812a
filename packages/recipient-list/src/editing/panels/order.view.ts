import type { Plan } from '@phoihop/plan';
import { inCustomOrder, movedByCustom } from '@phoihop/plan/recipients';
import { html, type TemplateResult } from 'lit';
import type { ListTexts } from '../list-texts.js';

/** The order of custom as it would be, for a person to take or leave. */
export function orderView(
  plan: Plan,
  texts: ListTexts,
  actions: { accept: () => void; close: () => void },
): TemplateResult {
  const moved = movedByCustom(plan);
  return html`<section class="panel order" aria-labelledby="order-heading">
    <h3 id="order-heading" tabindex="-1">${texts.orderHeading}</h3>
    <p class="hint">${texts.orderWhy}</p>
    <ol>
      ${inCustomOrder(plan).map(({ id, text }) =>
        moved.has(id)
          ? html`<li class="moves"><strong aria-label=${texts.orderMoves(text)}>${text}</strong></li>`
          : html`<li>${text}</li>`,
      )}
    </ol>
    <p class="actions">
      <button type="button" class="filled" @click=${actions.accept}>${texts.orderAccept}</button>
      <button type="button" @click=${actions.close}>${texts.orderKeep}</button>
    </p>
  </section>`;
}
