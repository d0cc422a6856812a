import { roleGlyph, roles, type RoleNames } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { RoleMenuController } from './role-menu.controller.js';

export interface RoleMenuTexts {
  many: string;
  clear: string;
}

/** The list of the twelve roles, each with its letter, open for one cell; nothing while it is closed. */
export function roleMenuView(
  menu: RoleMenuController,
  title: string,
  names: RoleNames,
  texts: RoleMenuTexts,
): TemplateResult | typeof nothing {
  if (!menu.cell) return nothing;
  const held = menu.held;
  const active = roles[menu.active] ?? 'lead';
  return html`<div class="role-menu" part="role-menu" @focusout=${menu.left} @keydown=${menu.onKey}>
    <p class="menu-title" id="menu-title">${title}</p>
    <ul
      role="listbox"
      tabindex="0"
      aria-labelledby="menu-title"
      aria-multiselectable="true"
      aria-activedescendant="option-${active}"
      @click=${menu.onClick}
      @keydown=${menu.onListKey}
    >
      ${roles.map(
        (role) =>
          html`<li
            role="option"
            id="option-${role}"
            data-role=${role}
            class=${role === active ? 'active' : ''}
            aria-selected=${held.includes(role) ? 'true' : 'false'}
          >
            ${roleGlyph(role)}<span>${names[role]}</span>
          </li>`,
      )}
    </ul>
    <div class="menu-foot">
      <label
        ><input
          type="checkbox"
          .checked=${menu.many}
          @change=${(event: Event) => {
            menu.setMany((event.target as HTMLInputElement).checked);
          }}
        />${texts.many}</label
      >
      <button
        type="button"
        class="tool named"
        ?disabled=${held.length === 0}
        @click=${() => {
          menu.clear();
        }}
      >
        ${texts.clear}
      </button>
    </div>
  </div>`;
}
