import { roleGlyph } from '@phoihop/kit';
import type { Role } from '@phoihop/plan';
import type { PastePreview } from '@phoihop/plan/matrix';
import { html, nothing, type TemplateResult } from 'lit';
import type { PasteMessages } from './paste.messages.js';

/** So many changes, and so many odd texts, are shown of a paste. */
const SHOWN = 40;
const ODD = 8;

export interface PreviewActions {
  accept: () => void;
  cancel: () => void;
  nameOfItem: (id: string) => string;
  nameOfAgency: (id: string) => string;
}

function rolesView(roles: readonly Role[], none: string): TemplateResult {
  return roles.length === 0
    ? html`<span class="muted">${none}</span>`
    : html`${roles.map((role) => roleGlyph(role))}`;
}

/** Sentences about what does not go in as it was copied. */
function oddView(preview: PastePreview, texts: PasteMessages): TemplateResult {
  const { unknown, unmatched, outside, inherited, unchanged } = preview;
  return html`<ul class="odd">
    ${
      unknown.length === 0
        ? nothing
        : html`<li>
            ${texts.unknown(unknown.length)}
            <span class="muted"
              >${unknown
                .slice(0, ODD)
                .map(({ text, row, column }) => texts.unknownAt(text, row + 1, column + 1))
                .join('; ')}${unknown.length > ODD ? ' …' : ''}</span
            >
          </li>`
    }
    ${
      unmatched.length === 0
        ? nothing
        : html`<li>
            ${texts.unmatched(unmatched.length)}
            <span class="muted"
              >${unmatched.slice(0, ODD).join('; ')}${unmatched.length > ODD ? ' …' : ''}</span
            >
          </li>`
    }
    ${outside === 0 ? nothing : html`<li>${texts.outside(outside)}</li>`}
    ${inherited.length === 0 ? nothing : html`<li>${texts.inherited(inherited.length)}</li>`}
    ${unchanged === 0 ? nothing : html`<li class="muted">${texts.unchanged(unchanged)}</li>`}
  </ul>`;
}

/** What a paste would change, before it is done. */
export function previewView(
  preview: PastePreview,
  texts: PasteMessages,
  { accept, cancel, nameOfItem, nameOfAgency }: PreviewActions,
): TemplateResult {
  const { changes } = preview;
  return html`<dialog class="paste" aria-labelledby="paste-title" @close=${cancel}>
    <h3 id="paste-title">${texts.title}</h3>
    <p>${texts.changes(changes.length)}</p>
    ${oddView(preview, texts)}
    ${
      changes.length === 0
        ? nothing
        : html`<div class="changes" tabindex="0" role="group" aria-label=${texts.changes(changes.length)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${texts.item}</th>
                  <th scope="col">${texts.body}</th>
                  <th scope="col">${texts.before}</th>
                  <th scope="col">${texts.after}</th>
                </tr>
              </thead>
              <tbody>
                ${changes.slice(0, SHOWN).map(
                  ({ item, agency, before, after }) =>
                    html`<tr>
                      <td>${nameOfItem(item)}</td>
                      <td>${nameOfAgency(agency)}</td>
                      <td>${rolesView(before, texts.none)}</td>
                      <td>${rolesView(after, texts.none)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
            ${changes.length > SHOWN ? html`<p class="muted">${texts.more(changes.length - SHOWN)}</p>` : nothing}
          </div>`
    }
    <footer>
      <button type="button" @click=${cancel}>${texts.cancel}</button>
      ${
        changes.length === 0
          ? nothing
          : html`<button type="button" class="filled" @click=${accept}>
              ${texts.accept(changes.length)}
            </button>`
      }
    </footer>
  </dialog>`;
}
