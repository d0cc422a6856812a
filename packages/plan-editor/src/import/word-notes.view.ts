import type { DocxNotes, NotePlace } from '@phoihop/document/docx-read';
import { dayIn, type Language } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ImportController } from './import.controller.js';
import type { ImportMessages } from './import.messages.js';

/** So many changes or comments are listed; the rest is counted, and taken as it is. */
const LISTED = 200;

interface By {
  author?: string;
  at?: string;
}

/** `Lò Thị An, 02/03/2026`. */
function byView({ author, at }: By, language: Language): string {
  return [author ?? '', at === undefined ? '' : dayIn(language, at.slice(0, 10))]
    .filter((part) => part !== '')
    .join(', ');
}

function placeView(
  { line }: NotePlace,
  reading: ImportController,
  texts: ImportMessages,
): TemplateResult | typeof nothing {
  if (line === undefined) return nothing;
  return html`<button
    type="button"
    class="link"
    @click=${() => {
      void reading.jump(line);
    }}
  >
    ${texts.line(line)}
  </button>`;
}

function wordsView(before: string, after: string, texts: ImportMessages): TemplateResult {
  if (before === after) return html`<span>${texts.moved} <q>${after}</q></span>`;
  return html`<span
    >${before === '' ? nothing : html`<del>${before}</del>`}
    ${before === '' || after === '' ? nothing : html`<span aria-hidden="true">→</span>`}
    ${after === '' ? nothing : html`<ins>${after}</ins>`}</span
  >`;
}

function changesView(
  { changes }: DocxNotes,
  reading: ImportController,
  texts: ImportMessages,
  language: Language,
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  return html`<h3>${texts.tracked(changes.length)}</h3>
    <p class="muted">${texts.trackedHint}</p>
    <ul class="tracked">
      ${changes.slice(0, LISTED).map(
        (change) =>
          html`<li>
            <input
              type="checkbox"
              aria-label=${texts.trackedOne(change.before, change.after)}
              .checked=${live(reading.takes(change.id))}
              @change=${(event: Event) => {
                reading.takeChange(change.id, (event.target as HTMLInputElement).checked);
              }}
            />
            <span
              >${wordsView(change.before, change.after, texts)} ${placeView(change, reading, texts)}
              <span class="muted">${byView(change, language)}</span></span
            >
          </li>`,
      )}
      ${changes.length > LISTED ? html`<li class="muted">${texts.more(changes.length - LISTED)}</li>` : nothing}
    </ul>`;
}

function commentsView(
  { comments }: DocxNotes,
  reading: ImportController,
  texts: ImportMessages,
  language: Language,
): TemplateResult | typeof nothing {
  if (comments.length === 0) return nothing;
  return html`<h3>${texts.comments(comments.length)}</h3>
    <label class="take-comments"
      ><input
        type="checkbox"
        .checked=${live(reading.takesComments)}
        @change=${(event: Event) => {
          reading.takeComments((event.target as HTMLInputElement).checked);
        }}
      />
      ${texts.takeComments}</label
    >
    <ul class="comments">
      ${comments
        .slice(0, LISTED)
        .map(
          (comment) =>
            html`<li>
              ${comment.quoted === '' ? nothing : html`<q>${comment.quoted}</q>`} ${comment.text}
              ${placeView(comment, reading, texts)} <span class="muted">${byView(comment, language)}</span>
            </li>`,
        )}
      ${comments.length > LISTED ? html`<li class="muted">${texts.more(comments.length - LISTED)}</li>` : nothing}
    </ul>`;
}

/** What a Word file has beside its text: changes that were tracked, each to be taken or left, and comments. */
export function wordNotesView(
  notes: DocxNotes,
  reading: ImportController,
  texts: ImportMessages,
  language: Language,
): TemplateResult {
  return html`${changesView(notes, reading, texts, language)} ${commentsView(notes, reading, texts, language)}`;
}
