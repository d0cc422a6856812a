import { roleGlyph, roles, type RoleNames } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';

/** Which letter stands for which role. */
export function legendView(names: RoleNames, label: string): TemplateResult {
  return html`<div class="legend">
    <span id="legend-label">${label}</span>
    <ul role="list" aria-labelledby="legend-label">
      ${roles.map((role) => html`<li>${roleGlyph(role)}${names[role]}</li>`)}
    </ul>
  </div>`;
}
