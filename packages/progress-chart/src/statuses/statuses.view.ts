import { standingHeadings, type Language } from '@phoihop/kit';
import type { Standing, StandingCounts } from '@phoihop/plan/progress';
import { html, nothing, type TemplateResult } from 'lit';
import { canvasFaultView } from '../canvas/canvas-fault.view.js';
import type { CanvasStatus } from '../canvas/chart-canvas.controller.js';
import type { CardsTexts } from '../cards/cards.messages.js';
import { shownStandings, swatch } from '../board/standing-marks.js';

export interface StatusesView {
  whole: StandingCounts;
  sentence: string;
  status: CanvasStatus;
  /** The standing whose tasks are shown. */
  open: Standing | null;
  detail: () => TemplateResult;
  choose: (standing: Standing) => void;
  /** Something in the picture was pressed. */
  pressed: (event: Event) => void;
  retry: () => void;
}

/** How many tasks stand where: a ring, and beside it its table, whose rows lead to the tasks. */
export function statusesView(
  view: StatusesView,
  { texts, language }: { texts: CardsTexts; language: Language },
): TemplateResult {
  const { whole, open } = view;
  const part = (count: number): number => (whole.total === 0 ? 0 : (count / whole.total) * 100);
  return html`<section class="card statuses" part="statuses" aria-labelledby="statuses-title">
    <header><h3 id="statuses-title">${texts.statuses}</h3></header>
    ${view.status === 'faulty' ? canvasFaultView(view.retry, texts) : nothing}
    <div class="ring">
      <div class="canvas-box" data-status=${view.status}>
        <canvas data-chart="ring" role="img" aria-label=${view.sentence} @pointerup=${view.pressed}></canvas>
        <span class="middle" aria-hidden="true">${texts.share(part(whole.counts.done))}</span>
      </div>
      <table aria-labelledby="statuses-title">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">${texts.status}</th>
            <th scope="col">${texts.total}</th>
            <th scope="col">${texts.percentOfTasks}</th>
          </tr>
        </thead>
        <tbody>
          ${shownStandings(whole).map((standing) => {
            const count = whole.counts[standing];
            return html`<tr>
              <th scope="row">
                <button
                  type="button"
                  class="row-name"
                  aria-expanded=${open === standing}
                  ?disabled=${count === 0}
                  @click=${() => {
                    view.choose(standing);
                  }}
                >
                  ${swatch(standing)}${standingHeadings[language][standing]}
                </button>
              </th>
              <td class="number">${texts.count(count)}</td>
              <td class="number">${texts.share(part(count))}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${open === null ? nothing : view.detail()}
  </section>`;
}
