import { iconGripVertical } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Carried } from './drag.controller.js';
import type { DragMessages } from './drag.messages.js';

export interface Handle {
  /** What a person calls the item that the handle moves; undefined where there is none to move. */
  name: string | undefined;
  /** What is carried over the paper. */
  carried: Carried | undefined;
  /** Where it would be put down, in words. */
  words: string;
  said: string;
  texts: DragMessages;
  pressed: (event: PointerEvent) => void;
  key: (event: KeyboardEvent) => void;
  /** Pressed without a pointer: by Enter, by Space, or by what a person uses in their place. */
  activated: () => void;
  left: () => void;
}

/** A press keeps the caret where it is. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function carriedView({ item, below, by }: Carried, words: string, texts: DragMessages): TemplateResult {
  return html`<div class="lifted"></div>
    <div class="drop-line"><span class="place">${words}</span></div>
    ${
      by === 'pointer'
        ? html`<div class="in-hand">
            <span class="words">${item.label} ${item.text.slice(0, 80)}</span>
            ${below > 0 ? html`<span class="more">${texts.below(below)}</span>` : nothing}
          </div>`
        : nothing
    }`;
}

/** The handle beside the paper, and what is seen while an item is carried over it. */
export function handleView(handle: Handle): TemplateResult {
  const { name, carried, texts } = handle;
  return html`${
      name === undefined
        ? nothing
        : html`<button
            type="button"
            class="handle tool"
            aria-label=${texts.handle(name)}
            aria-describedby="handle-keys"
            title=${texts.handle(name)}
            aria-pressed=${carried ? 'true' : 'false'}
            @mousedown=${keepFocus}
            @pointerdown=${handle.pressed}
            @keydown=${handle.key}
            @blur=${handle.left}
            @click=${(event: MouseEvent) => {
              if (event.detail === 0) handle.activated();
            }}
          >
            ${iconGripVertical}
          </button>`
    }
    <p id="handle-keys" class="visually-hidden">${texts.keys}</p>
    <p class="visually-hidden" role="status">${handle.said}</p>
    ${carried ? carriedView(carried, handle.words, texts) : nothing}`;
}
