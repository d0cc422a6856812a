import { html, nothing, type TemplateResult } from 'lit';
import type { MenuController } from './menu.controller.js';

export interface MenuEntry {
  label: string;
  icon: TemplateResult;
  /** Undefined where it cannot be done now. */
  run: (() => void) | undefined;
}

export interface MenuButton {
  /** Tells this menu from the others. */
  key: string;
  /** What it is the menu of. */
  label: string;
  icon: TemplateResult;
}

function onButtonKey(event: KeyboardEvent, menu: MenuController, key: string): void {
  const last = event.key === 'ArrowUp';
  if ((event.key !== 'ArrowDown' && !last) || menu.open === key) return;
  event.preventDefault();
  menu.toggle(key, last ? 'last' : 'first');
}

const STEPS: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
};

function onMenuKey(event: KeyboardEvent, menu: MenuController): void {
  const step = STEPS[event.key];
  if (step !== undefined) menu.move(step);
  else if (event.key === 'Escape') menu.close();
  else if (event.key === 'Tab') {
    // The focus moves on from the button, as everywhere.
    menu.close();
    return;
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function entryView({ label, icon, run }: MenuEntry, menu: MenuController): TemplateResult {
  return html`<button
    type="button"
    role="menuitem"
    tabindex="-1"
    aria-disabled=${run ? 'false' : 'true'}
    @click=${() => {
      if (!run) return;
      menu.close();
      run();
    }}
  >
    ${icon}${label}
  </button>`;
}

/** A button and the menu that it opens (APG: menu button). */
export function menuButtonView(
  { key, label, icon }: MenuButton,
  entries: readonly MenuEntry[],
  menu: MenuController,
): TemplateResult {
  const open = menu.open === key;
  return html`<span class="menu">
    <button
      type="button"
      class="tool dots"
      title=${label}
      aria-label=${label}
      aria-haspopup="menu"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => {
        menu.toggle(key);
      }}
      @keydown=${(event: KeyboardEvent) => {
        onButtonKey(event, menu, key);
      }}
    >
      ${icon}
    </button>
    ${
      open
        ? html`<div
            class="pop"
            role="menu"
            aria-label=${label}
            @keydown=${(event: KeyboardEvent) => {
              onMenuKey(event, menu);
            }}
            @focusout=${(event: FocusEvent) => {
              menu.left(event);
            }}
          >
            ${entries.map((entry) => entryView(entry, menu))}
          </div>`
        : nothing
    }
  </span>`;
}
