import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words.js';

export interface Start {
  /** The share that is done while a report is composed. */
  share: number | undefined;
  /** The plan holds nothing to report on. */
  empty: boolean;
  period: string;
  agency: string;
  /** Undefined where nothing may be composed. */
  compose: (() => void) | undefined;
  /** The place of the report holds something else. */
  occupied: boolean;
  stop: () => void;
  /** A report of another period or body that is in work. */
  kept: { name: string; edits: number } | undefined;
  back: () => void;
}

function keptView({ kept, back }: Start, { texts }: Words): TemplateResult | typeof nothing {
  if (!kept) return nothing;
  return html`<p class="aside">
    ${texts.keptBefore(kept.name, kept.edits)}
    <button type="button" class="link" @click=${back}>${texts.backToKept(kept.name)}</button>
  </p>`;
}

/** A paper in the shape of what comes. */
export function skeletonView(): TemplateResult {
  return html`<div class="sheet skeleton" aria-hidden="true">
    ${Array.from({ length: 8 }, () => html`<span class="bone"></span>`)}
  </div>`;
}

/** What stands in the place of a report that was not composed yet, and while it is. */
export function startView(start: Start, words: Words): TemplateResult {
  const { share, empty, period, agency, compose, occupied, stop } = start;
  const { texts } = words;
  if (share !== undefined) {
    const percent = Math.round(share * 100);
    return html`<div class="start" aria-busy="true">
      <label class="composing"
        >${texts.composing(percent)}<progress max="100" .value=${percent}></progress
      ></label>
      <button type="button" @click=${stop}>${texts.stop}</button>
      ${skeletonView()}
    </div>`;
  }
  if (empty) return html`<div class="start"><p>${texts.startNone}</p></div>`;
  return html`<div class="start">
    <p>${occupied ? texts.occupied : texts.start(period, agency)}</p>
    ${
      compose && !occupied
        ? html`<button type="button" class="filled compose" @click=${compose}>${texts.compose}</button>`
        : nothing
    }
    ${keptView(start, words)}
  </div>`;
}
