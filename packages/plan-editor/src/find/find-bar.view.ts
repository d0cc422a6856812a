import { fieldText, iconChevronDown, iconChevronUp, iconX, numberIn, type Language } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { FindController } from './find.controller.js';
import type { FindBarParts } from './find-field.view.js';
import { findMessages, type FindMessages } from './find.messages.js';

function fieldOf(event: Event): HTMLInputElement {
  return event.currentTarget as HTMLInputElement;
}

/** Enter and Esc in a field; not while an input method composes, to which they belong then. */
function onKey(event: KeyboardEvent, enter: (back: boolean) => void): void {
  if (event.isComposing || event.key !== 'Enter') return;
  event.preventDefault();
  enter(event.shiftKey);
}

/** The count: seen as “3/17”, heard as a sentence. */
function countView(find: FindController, texts: FindMessages, language: Language): TemplateResult {
  const places = numberIn(language, find.found.length);
  const place = numberIn(language, find.chosen + 1);
  const where = find.chosenLabel === null ? '' : texts.item(find.chosenLabel.replace(/\.$/u, ''));
  const none = find.query !== '' && find.found.length === 0;
  return html`<span class="count" role="status">
    ${none ? texts.none : nothing}
    ${
      find.found.length > 0
        ? html`<span aria-hidden="true">${texts.count(place, places)}</span
            ><span class="visually-hidden">${texts.place(place, places, where)}</span>`
        : nothing
    }
  </span>`;
}

function optionView(name: string, checked: boolean, change: (checked: boolean) => void): TemplateResult {
  return html`<label class="option">
    <input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => {
        change(fieldOf(event).checked);
      }}
    />${name}
  </label>`;
}

function optionsView(find: FindController, texts: FindMessages, language: Language): TemplateResult {
  const { marks = false, capitals = false } = find.options;
  const more = find.withoutMarks;
  return html`<div class="options">
    ${optionView(texts.ignoreMarks, !marks, (checked) => {
      find.choose({ marks: !checked, capitals });
    })}
    ${optionView(texts.matchCapitals, capitals, (checked) => {
      find.choose({ marks, capitals: checked });
    })}
    ${
      more > 0
        ? html`<button
            type="button"
            class="link"
            @click=${() => {
              find.choose({ marks: false, capitals });
            }}
          >
            ${texts.withoutMarks(numberIn(language, more))}
          </button>`
        : nothing
    }
  </div>`;
}

function replaceView(find: FindController, texts: FindMessages): TemplateResult {
  const idle = find.found.length === 0 ? 'true' : 'false';
  return html`<div class="replacing">
    <input
      type="text"
      name="words"
      autocomplete="off"
      spellcheck="false"
      placeholder=${texts.replacement}
      aria-label=${texts.replacement}
      ${fieldText(find.words)}
      @input=${(event: Event) => {
        find.words = fieldOf(event).value;
      }}
      @keydown=${(event: KeyboardEvent) => {
        onKey(event, () => {
          find.replaceOne();
        });
      }}
    />
    <button
      type="button"
      aria-disabled=${idle}
      @click=${() => {
        find.replaceOne();
      }}
    >
      ${texts.replaceOne}
    </button>
    <button
      type="button"
      aria-disabled=${idle}
      @click=${() => {
        find.replaceAll();
      }}
    >
      ${texts.replaceAll}
    </button>
  </div>`;
}

function stepView(name: string, keys: string, icon: TemplateResult, step: () => void): TemplateResult {
  return html`<button type="button" class="tool" title="${name} (${keys})" aria-label=${name} @click=${step}>
    ${icon}
  </button>`;
}

/** The bar behind its first field: count, steps, options, and what replaces where the plan may be edited. */
export function findBarView(find: FindController, language: Language, writes: boolean): FindBarParts {
  const texts = findMessages[language];
  return {
    name: writes ? texts.findAndReplace : undefined,
    count: countView(find, texts, language),
    steps: html`${stepView(texts.previous, 'Shift+F3', iconChevronUp, () => {
      find.previous();
    })}
    ${stepView(texts.next, 'F3', iconChevronDown, () => {
      find.next();
    })}`,
    others: html`${optionsView(find, texts, language)} ${writes ? replaceView(find, texts) : nothing}
    ${stepView(texts.close, 'Esc', iconX, () => {
      find.close();
    })}`,
  };
}
