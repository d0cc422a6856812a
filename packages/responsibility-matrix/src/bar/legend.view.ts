import { roleGlyph, roles, type RoleNames } from '@phoihop/kit';
import { html } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';

/** Which letter stands for which role. */
export function legendView(names: RoleNames, label: string): DirectiveResult {
  return guard(
    [names],
    () =>
      html`<div class="legend">
        <span id="legend-label">${label}</span>
        <ul role="list" aria-labelledby="legend-label">
          ${roles.map((role) => html`<li>${roleGlyph(role)}${names[role]}</li>`)}
        </ul>
      </div>`,
  );
}
