import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CanvasStatus } from '../canvas/chart-canvas.controller.js';
import type { CardsTexts } from '../cards/cards.messages.js';
import { canvasFaultView } from '../canvas/canvas-fault.view.js';
import type { TimePoint } from './time-points.js';

export interface TimeView {
  points: readonly TimePoint[];
  /** What the picture says, as a sentence. */
  sentence: string;
  behind: boolean;
  status: CanvasStatus;
  tableShown: boolean;
  toggleTable: () => void;
  retry: () => void;
}

function rowView({ name, expected, done }: TimePoint, texts: CardsTexts): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${texts.count(expected)}</td>
    <td class="number">${done === null ? '–' : texts.count(done)}</td>
    <td class="number">${done === null ? '–' : texts.signed(done - expected)}</td>
  </tr>`;
}

/** Rows that say what they said stay as they are. */
function tableView(points: readonly TimePoint[], shown: boolean, texts: CardsTexts): TemplateResult {
  return html`<div
    class=${shown ? 'scroll' : 'paper-only'}
    tabindex="0"
    role="group"
    aria-labelledby="time-title"
  >
    <table id="time-table" aria-labelledby="time-title">
      <thead>
        <tr>
          <th scope="col">${texts.month}</th>
          <th scope="col" class="number">${texts.expected}</th>
          <th scope="col" class="number">${texts.done}</th>
          <th scope="col" class="number">${texts.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${guard([points, texts], () => points.map((point) => rowView(point, texts)))}
      </tbody>
    </table>
  </div>`;
}

/** Planned against done over time: a picture that says one sentence, and the same numbers as a table. */
export function timeView(view: TimeView, texts: CardsTexts): TemplateResult {
  return html`<section class="card time" part="time" aria-labelledby="time-title">
    <header>
      <h3 id="time-title">${texts.time}</h3>
      <button type="button" class="link" aria-expanded=${view.tableShown} @click=${view.toggleTable}>
        ${view.tableShown ? texts.hideTable : texts.showTable}
      </button>
    </header>
    <p class="sentence" ?data-behind=${view.behind}>${view.sentence}</p>
    <p class="legend" aria-hidden="true">
      <span class="line-sample done"></span>${texts.done} <span class="line-sample expected"></span>${
        texts.expected
      }
    </p>
    ${view.status === 'faulty' ? canvasFaultView(view.retry, texts) : nothing}
    <div class="canvas-box" data-status=${view.status}>
      <canvas data-chart="time" role="img" aria-label=${view.sentence}></canvas>
    </div>
    ${tableView(view.points, view.tableShown || view.status === 'faulty', texts)}
  </section>`;
}
