import { PURPOSES, type CopiesSum } from '@phoihop/plan/recipients';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListTexts } from '../list-texts.js';

/** How many copies are made, by purpose; and the way to the order of custom where it is another. */
export function summaryView(
  { total, byPurpose, uncounted }: CopiesSum,
  texts: ListTexts,
  reorder: (() => void) | undefined,
): TemplateResult {
  const parts = [...PURPOSES, undefined].flatMap((purpose) => {
    const copies = byPurpose.get(purpose) ?? 0;
    return copies > 0 ? [`${purpose ? texts.purposes[purpose] : texts.noPurpose} ${String(copies)}`] : [];
  });
  return html`<footer>
    <strong>${texts.total(total)}</strong>
    <span class="parts"
      >${parts.join(', ')}${
        uncounted.length > 0 ? html`; ${texts.uncounted(uncounted.length)}` : nothing
      }</span
    >
    ${
      reorder
        ? html`<button type="button" class="link reorder" @click=${reorder}>${texts.reorder}</button>`
        : nothing
    }
  </footer>`;
}
