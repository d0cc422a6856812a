import { dayIn, iconArrowLeft, iconClipboardPaste, iconRedo2, iconUndo2, type Language } from '@phoihop/kit';
import { reportingAgencies } from '@phoihop/plan/progress';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryFormView } from './entry-form.view.js';
import {
  figuresView,
  nilView,
  percentView,
  statusView,
  textView,
  type EntryRow,
  type EntryWords,
} from './field.view.js';
import { holdsTable } from './paste/clip.js';
import type { QuickEntry } from './quick-entry.js';

export interface EntryPage {
  entry: QuickEntry;
  subject: string;
  period: string;
  /** The list of periods to choose from. */
  periods: TemplateResult;
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
  back: () => void;
}

/** Moves the focus to the same field of the task above or below. */
function moveRow(event: KeyboardEvent): void {
  if (event.isComposing || event.key === 'Process') return;
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || target instanceof HTMLButtonElement) return;
  const alt = event.altKey && (key === 'ArrowDown' || key === 'ArrowUp');
  const enter = key === 'Enter' && !(target instanceof HTMLSelectElement);
  if (!alt && !enter) return;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column ?? '';
  const row = target.closest('tr');
  const up = key === 'ArrowUp' || (enter && event.shiftKey);
  const next = up ? row?.previousElementSibling : row?.nextElementSibling;
  const place = next?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  event.preventDefault();
  (place?.querySelector('textarea') ?? place)?.focus();
}

function dueText({ due }: EntryRow, language: Language): string {
  const day = due.state.late ?? due.state.next;
  return day ? dayIn(language, day.to) : '';
}

function rowView(entry: QuickEntry, row: EntryRow, words: EntryWords): TemplateResult {
  const { texts } = words;
  const { item } = row.due.task;
  const due = dueText(row, words.language);
  return html`<tr part="entry">
    <th scope="row">
      <button
        type="button"
        class="row-name"
        title=${texts.form}
        @click=${() => {
          entry.show({ form: item.id });
        }}
      >
        ${item.label === null ? nothing : html`<span class="label">${item.label}</span>`}<span
          >${item.text}</span
        >
      </button>
      ${due === '' ? nothing : html`<span class="due" ?data-late=${row.due.state.late !== null}>${due}</span>`}
    </th>
    <td data-name=${texts.status}>${statusView(entry, row, words)}</td>
    <td data-name=${texts.percent}>${percentView(entry, row, words)}</td>
    <td data-name=${texts.figures}>${figuresView(entry, row, words, false)}</td>
    <td data-name=${texts.note}>${textView(entry, row, 'note', words)}</td>
    <td data-name=${texts.nil} class="nil">${nilView(entry, row, words)}</td>
  </tr>`;
}

function tableView(entry: QuickEntry, rows: readonly EntryRow[], words: EntryWords): TemplateResult {
  const { texts } = words;
  return html`<table
      class="entry-table"
      aria-labelledby="heading"
      aria-describedby="keys"
      @keydown=${moveRow}
    >
      <thead>
        <tr>
          ${[texts.task, texts.status, texts.percent, texts.figures, texts.note, texts.nil].map(
            (name) => html`<th scope="col">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ place }) => `${place.item} ${place.agency} ${place.period}`,
          (row) => rowView(entry, row, words),
        )}
      </tbody>
    </table>
    <p class="aside" id="keys">${texts.keys}</p>`;
}

/** A table on the clipboard is looked at first, wherever in the list it is pasted; words go into their field. */
function pasteTable(entry: QuickEntry, event: ClipboardEvent): void {
  const { clipboardData } = event;
  if (!clipboardData) return;
  const clip = { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
  if (!holdsTable(clip)) return;
  event.preventDefault();
  void entry.openPaste(clip);
}

function pasteDialog(entry: QuickEntry, { language }: EntryWords): TemplateResult | typeof nothing {
  const { part } = entry.paste;
  if (!part?.entries.open) return nothing;
  const texts = part.module.pasteMessages[language];
  return part.module.pasteView(part.entries, {
    texts,
    language,
    sentenceFor: (refusal) => entry.sentenceFor(refusal),
  });
}

function agencyView({ entry, period }: EntryPage, { texts }: EntryWords): TemplateResult {
  const chosen = entry.agencyIn(period);
  return html`<select
    class="agency"
    aria-label=${texts.agency}
    .value=${chosen ?? ''}
    @change=${(event: Event) => {
      entry.show({ agency: (event.currentTarget as HTMLSelectElement).value });
    }}
  >
    ${reportingAgencies(entry.details.rollup, period).map(
      ({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
    )}
  </select>`;
}

function toolsView(page: EntryPage, { texts }: EntryWords): TemplateResult {
  const tool = (name: string, icon: TemplateResult, can: boolean, run: () => void): TemplateResult =>
    html`<button type="button" class="tool" title=${name} aria-label=${name} ?disabled=${!can} @click=${run}>
      ${icon}
    </button>`;
  return html`<button type="button" class="paste-button" @click=${() => void page.entry.openPaste()}>
      ${iconClipboardPaste}<span>${texts.paste}</span>
    </button>
    ${tool(texts.undo, iconUndo2, page.canUndo, page.undo)}
    ${tool(texts.redo, iconRedo2, page.canRedo, page.redo)}
    <button type="button" @click=${page.back}>${iconArrowLeft}${texts.back}</button>`;
}

/** What is due in a period for a body, one line each, to be noted by keyboard; or the form of one task. */
export function quickEntryView(page: EntryPage, words: EntryWords): TemplateResult {
  const { entry, period } = page;
  const { texts } = words;
  const agency = entry.agencyIn(period) ?? '';
  const rows = entry.tasks(period).map((due, index): EntryRow => {
    return { due, index, place: { item: due.task.item.id, agency, period } };
  });
  const form = rows.find(({ due }) => due.task.item.id === entry.form);
  const noted = rows.filter(({ due }) => due.entry !== null).length;
  return html`<header class="head">
      <div class="names">
        <h2 id="heading">${texts.heading}</h2>
        <p>${page.subject}</p>
      </div>
      ${agencyView(page, words)} ${page.periods} ${toolsView(page, words)}
    </header>
    <div
      class="card entry"
      @paste=${(event: ClipboardEvent) => {
        pasteTable(entry, event);
      }}
    >
      ${
        form
          ? entryFormView(entry, form, rows, words)
          : html`<header>
                <p class="aside">${rows.length === 0 ? '' : texts.noted(noted, rows.length)}</p>
                <label class="check"
                  ><input
                    type="checkbox"
                    .checked=${entry.finished}
                    @change=${() => {
                      entry.show({ finished: !entry.finished });
                    }}
                  />${texts.finished}</label
                >
              </header>
              ${
                rows.length === 0
                  ? html`<p class="status">${agency === '' ? texts.nobody : texts.nothingDue}</p>`
                  : tableView(entry, rows, words)
              }`
      }
      ${pasteDialog(entry, words)}
    </div>`;
}
