import { formatNumber } from '@phoihop/vietnamese';
import type { Contrast } from '@phoihop/themes/kit';
import { html, type TemplateResult } from 'lit';
import type { ThemeBuilderMessages } from './theme-builder.messages.js';

/** Every pair that meets in a widget, those that cannot be read first. */
export function contrastTable(contrasts: readonly Contrast[], texts: ThemeBuilderMessages): TemplateResult {
  const sorted = Array.from(contrasts).sort((a, b) => Number(a.enough) - Number(b.enough));
  return html`
    <table>
      <caption>
        ${texts.contrast}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.pair}</th>
          <th scope="col">${texts.scheme}</th>
          <th scope="col" class="number">${texts.ratio}</th>
          <th scope="col" class="number">${texts.needed}</th>
        </tr>
      </thead>
      <tbody>
        ${sorted.map(
          ({ front, ground, mode, contrast, ratio, enough }) => html`
            <tr class=${enough ? '' : 'fault'}>
              <th scope="row">${front} / ${ground}</th>
              <td>${texts.schemes[mode]}</td>
              <td class="number">${formatNumber(Math.floor(contrast * 100) / 100)}</td>
              <td class="number">${formatNumber(ratio)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
