import { html, nothing, svg, type TemplateResult } from 'lit';

/** A part of a bar: how much, and how it is drawn. */
export interface BarPart {
  value: number;
  look: string;
}

/** Parts of a whole beside each other. A picture only: the numbers stand beside it as words. */
export function barView(parts: readonly BarPart[], whole: number): TemplateResult {
  const unit = whole > 0 ? 100 / whole : 0;
  const filled = parts.reduce((sum, { value }) => sum + value, 0);
  let at = 0;
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${filled < whole || whole === 0 ? svg`<rect class="rest" width="100" height="4"></rect>` : nothing}
    ${parts.map(({ value, look }, index) => {
      const from = at;
      at += value * unit;
      // A hair between two parts, so that they are told apart without colour.
      const gap = index < parts.length - 1 ? 0.35 : 0;
      const width = Math.max(0, value * unit - gap);
      return svg`<rect class=${look} x=${from} width=${width} height="4"></rect>`;
    })}
  </svg>`;
}
