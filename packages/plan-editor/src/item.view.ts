import { textFieldView, type TextFieldActions } from '@phoihop/kit';
import type { Item } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanEditorMessages } from './plan-editor.messages.js';

/** What an item's field can ask of the editor. */
export interface ItemActions {
  entered: () => void;
  field: TextFieldActions;
  key: (event: KeyboardEvent, field: HTMLTextAreaElement) => void;
}

export interface ItemState {
  item: Item;
  /** What the field shows: what is being typed, else the item's text. */
  shown: string;
  current: boolean;
  editable: boolean;
}

/** The accessible name of an item: its number and level, as an official would say them. */
export function itemName(item: Item, texts: PlanEditorMessages): string {
  return item.label === null ? texts.paragraph(item.level) : texts.item(item.label, item.level);
}

/** A heading in capitals is set bold, as the decree prints sections (NĐ 30/2020, Phụ lục I, phần II, mục I.5). */
function weightOf(item: Item): string {
  const { text } = item;
  const capitals = text !== '' && text === text.toLocaleUpperCase('vi') && /\p{L}/u.test(text);
  return capitals ? 'heading' : 'text';
}

function tableView(item: Item): TemplateResult | typeof nothing {
  if (!item.table) return nothing;
  const { header, rows } = item.table;
  return html`<table>
    ${
      header.length > 0
        ? html`<thead>
            <tr>
              ${header.map((cell) => html`<th scope="col">${cell}</th>`)}
            </tr>
          </thead>`
        : nothing
    }
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** One item of the body: its printed label and its text, as a field or, read-only, as a paragraph. */
export function itemView(state: ItemState, texts: PlanEditorMessages, actions: ItemActions): TemplateResult {
  const { item, shown, current, editable } = state;
  const level = String(Math.min(item.level, 6));
  return html`<div
    class="item"
    role="listitem"
    part="item"
    data-id=${item.id}
    data-level=${level}
    data-weight=${weightOf(item)}
    ?data-current=${current && editable}
  >
    ${item.label === null ? nothing : html`<span class="label" aria-hidden=${editable}>${item.label}</span>`}
    ${
      editable
        ? html`<span class="grow" data-text=${shown}>
            ${textFieldView({
              shown,
              name: itemName(item, texts),
              placeholder: texts.blank,
              describedBy: 'keys',
              tabStop: current,
              actions: actions.field,
              entered: actions.entered,
              key: actions.key,
            })}
          </span>`
        : html`<p class="text">${item.text}</p>`
    }
    ${tableView(item)}
  </div>`;
}
