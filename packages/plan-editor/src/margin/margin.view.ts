import type { Item, Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MarginMessages } from './margin.messages.js';
import { gapsBetween, type NotePlace } from './note-place.js';
import { noteView, type NoteWords } from './note.view.js';

/** The space between notes that would lie on one another (CSS pixels). */
const GAP = 6;

/** Puts each note below the last, beside its item. Through CSSOM: a strict policy allows no style attribute. */
export function placeNotes(holder: HTMLElement, { places, without }: Notes): void {
  const shown = places.filter(({ item }) => item !== without);
  const notes = Array.from(holder.querySelectorAll<HTMLElement>('.note'));
  const gaps = gapsBetween(
    notes.map((note, index) => ({ top: shown[index]?.top ?? 0, height: note.offsetHeight })),
    GAP,
  );
  notes.forEach((note, index) => {
    note.style.setProperty('margin-block-start', `${String(gaps[index])}px`);
  });
}

/** What is drawn beside the tasks that are in view. */
export interface Notes {
  plan: Plan;
  places: readonly NotePlace[];
  /** The id of the item whose card stands in the place of its note. */
  without: string | undefined;
  words: NoteWords;
}

/** A note beside each task that is in view. */
export function notesView({ plan, places, without, words }: Notes): TemplateResult {
  const shown = places.filter(({ item }) => item !== without);
  const ids = new Set(shown.map(({ item }) => item));
  const items = new Map<string, Item>(
    plan.items.filter(({ id }) => ids.has(id)).map((item) => [item.id, item]),
  );
  return html`${repeat(
    shown,
    ({ item }) => item,
    ({ item }) => {
      const of = items.get(item);
      return of ? html`<div class="note">${noteView(plan, of, words)}</div>` : nothing;
    },
  )}`;
}

/**
 * The margin of the paper: a place for notes, and the card of the item in hand. Notes come and go while a person
 * scrolls; they are drawn apart from the element (`notesView`), so that nothing else is drawn with them.
 */
export function marginView(card: TemplateResult | typeof nothing, texts: MarginMessages): TemplateResult {
  return html`<aside class="margin" part="margin" aria-label=${texts.margin}>
    <div class="notes"></div>
    ${card}
  </aside>`;
}
