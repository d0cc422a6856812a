import { iconCircleAlert, type Language } from '@phoihop/kit';
import type { Item } from '@phoihop/plan';
import type { SuggestedRecipient } from '@phoihop/plan/recipients';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListTexts } from '../list-texts.js';

/** Something that the list offers to do. */
export interface Offer {
  text: string;
  label: string;
  run: () => void;
}

/** So many items are named of a body. */
const NAMED = 4;

/** So many suggestions are listed at once. */
const LISTED = 5;

/** What a person calls an item: its label without the mark behind it, else its first words. */
function nameOf({ label, text }: Item): string {
  return label?.replace(/[.)]+$/u, '') ?? `“${text.slice(0, 30)}”`;
}

/** `1.1, 1.3 và 2.2`; of many only the first few. */
function itemsOf(items: readonly Item[], texts: ListTexts, language: Language): string {
  const names = items.slice(0, NAMED).map(nameOf);
  if (items.length > NAMED) names.push(texts.moreItems(items.length - NAMED));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

function offerView({ text, label, run }: Offer, filled: boolean): TemplateResult {
  return html`<div class="offer" part="offer">
    ${iconCircleAlert}
    <p>${text}</p>
    <button type="button" class=${filled ? 'filled' : ''} @click=${run}>${label}</button>
  </div>`;
}

/** Bodies with work that no line reaches: one with its items, several as a list with one press for all. */
function suggestionsView(
  suggested: readonly SuggestedRecipient[],
  texts: ListTexts,
  language: Language,
  add: (suggested: readonly SuggestedRecipient[]) => void,
): TemplateResult | typeof nothing {
  const [only, ...more] = suggested;
  if (!only) return nothing;
  if (more.length === 0)
    return offerView(
      {
        text: texts.suggested(only.agency.name, itemsOf(only.items, texts, language)),
        label: texts.addSuggested,
        run: () => {
          add(suggested);
        },
      },
      true,
    );
  return html`<div class="offer several" part="offer">
    ${iconCircleAlert}
    <p>${texts.suggestedMany(suggested.length)}</p>
    <button
      type="button"
      class="filled"
      @click=${() => {
        add(suggested);
      }}
    >
      ${texts.addAll(suggested.length)}
    </button>
    <ul role="list">
      ${suggested.slice(0, LISTED).map(
        (each) =>
          html`<li>
            <span>${each.agency.name}</span>
            <span class="items">${texts.suggestion(itemsOf(each.items, texts, language))}</span>
            <button
              type="button"
              class="link"
              aria-label=${texts.addSuggestedNamed(each.agency.name)}
              @click=${() => {
                add([each]);
              }}
            >
              ${texts.addSuggested}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What the list offers: the bodies that are missing first. */
export function offersView(
  suggested: readonly SuggestedRecipient[],
  offers: readonly Offer[],
  texts: ListTexts,
  language: Language,
  add: (suggested: readonly SuggestedRecipient[]) => void,
): TemplateResult | typeof nothing {
  if (suggested.length === 0 && offers.length === 0) return nothing;
  return html`<div class="offers">
    ${suggestionsView(suggested, texts, language, add)} ${offers.map((offer) => offerView(offer, false))}
  </div>`;
}
