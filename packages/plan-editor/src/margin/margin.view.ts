import type { RoleNames } from '@phoihop/kit';
import type { Item, Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MarginMessages } from './margin.messages.js';
import type { NotePlace } from './note-place.js';
import { noteView } from './note.view.js';

/** Written through CSSOM: a strict policy allows no style attribute. */
function setTop(element: Element | undefined, top: number): void {
  if (element instanceof HTMLElement) element.style.setProperty('inset-block-start', `${String(top)}px`);
}

export interface Margin {
  plan: Plan;
  places: readonly NotePlace[];
  /** The id of the item in hand, whose card stands in the place of its note. */
  current: string | undefined;
  card: TemplateResult | typeof nothing;
  texts: MarginMessages;
  names: RoleNames;
}

/** The margin of the paper: a note beside each task that is in view, and the card of the item in hand. */
export function marginView({ plan, places, current, card, texts, names }: Margin): TemplateResult {
  const items = new Map<string, Item>(plan.items.map((item) => [item.id, item]));
  const notes = places.filter(({ item }) => item !== current || card === nothing);
  return html`<aside class="margin" part="margin" aria-label=${texts.margin}>
    <div class="notes">
      ${repeat(
        notes,
        ({ item }) => item,
        ({ item, top }) => {
          const of = items.get(item);
          return of
            ? html`<div
                class="note"
                ${ref((element) => {
                  setTop(element, top);
                })}
              >
                ${noteView(plan, of, names, texts)}
              </div>`
            : nothing;
        },
      )}
    </div>
    ${card}
  </aside>`;
}
