import { iconX } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Tab, TabId } from './tab.js';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs as the ARIA Authoring Practices have them: one stop of Tab, arrows choose. */
export function tabsView(
  tabs: readonly Tab[],
  chosen: TabId,
  choose: (id: TabId) => void,
  close: { name: string; run: () => void },
  name: string,
): TemplateResult {
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  const onKey = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === shown?.id);
    const next = tabs[STEPS[event.key]?.(at, tabs.length) ?? -1];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(next.id);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return html`<div class="panel-head">
      <div class="tabs" role="tablist" aria-label=${name} @keydown=${onKey}>
        ${tabs.map(
          ({ id, name: tabName, count }) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${id}"
              aria-selected=${id === shown?.id ? 'true' : 'false'}
              aria-controls="panel-content"
              tabindex=${id === shown?.id ? 0 : -1}
              @click=${() => {
                choose(id);
              }}
            >
              <span class="name">${tabName}</span
              >${count === null || count === 0 ? nothing : html` <span>${count}</span>`}
            </button>`,
        )}
      </div>
      <button
        type="button"
        class="tool close"
        aria-label=${close.name}
        title=${close.name}
        @click=${close.run}
      >
        ${iconX}
      </button>
    </div>
    <div
      id="panel-content"
      class="panel-content"
      role="tabpanel"
      tabindex="0"
      aria-labelledby="tab-${shown?.id ?? ''}"
    >
      ${shown?.view() ?? nothing}
    </div>`;
}
