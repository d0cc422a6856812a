import type { Item } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanEditorMessages } from './plan-editor.messages.js';

/** The deepest level that the outline shows. */
const OUTLINE_DEPTH = 2;

/** The labelled items of the first two levels: what a person jumps to. */
export function outlineItems(items: readonly Item[]): Item[] {
  return items.filter(
    (item) => item.label !== null && /[\p{L}\d]/u.test(item.label) && item.level <= OUTLINE_DEPTH,
  );
}

/** The list of headings beside the paper. `current` is the id of the item in hand. */
export function outlineView(
  items: readonly Item[],
  current: string | undefined,
  texts: PlanEditorMessages,
  jump: (id: string) => void,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<nav class="outline" part="outline" aria-label=${texts.outline}>
    <h2>${texts.outline}</h2>
    <ol role="list">
      ${items.map(
        (item) =>
          html`<li data-level=${item.level}>
            <button
              type="button"
              aria-current=${item.id === current ? 'true' : 'false'}
              @click=${() => {
                jump(item.id);
              }}
            >
              <span class="label">${item.label}</span><span class="text">${item.text}</span>
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}
