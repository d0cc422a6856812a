import { entryNoteMessages, periodLabel, statusNames, type Language } from '@phoihop/kit';
import type { Refusal } from '@phoihop/plan';
import type { Noted, PreviewRow, ProgressTask } from '@phoihop/plan/progress';
import { html, nothing, type TemplateResult } from 'lit';
import { isEmptyRow, type PasteEntries } from './paste-entries.js';
import type { PasteMessages } from './paste.messages.js';

export interface PasteWords {
  texts: PasteMessages;
  language: Language;
  sentenceFor: (refusal: Refusal) => string;
}

/** So much of a task is shown in a list (letters). */
const LETTERS = 90;

function shortName({ item: { label, text } }: ProgressTask): string {
  const words = text.length > LETTERS ? `${text.slice(0, LETTERS).replace(/\s+\S*$/u, '')}…` : text;
  return label === null ? words : `${label} ${words}`;
}

/** What is noted, in a line: `Hoàn thành, 100%, 04 hội nghị`. */
function notedText(
  { status, percent, figures = [], instruments = [], note }: Omit<Noted, 'item' | 'period'>,
  { texts, language }: PasteWords,
): string {
  return [
    statusNames[language][status],
    ...(percent === undefined ? [] : [texts.percent(percent)]),
    ...figures.map(({ value, unit }) => texts.figure(value, unit)),
    ...instruments,
    ...(note === undefined || note === '' ? [] : [`“${note}”`]),
  ].join(', ');
}

function taskView(
  paste: PasteEntries,
  { row, task, matchedBy, candidates }: PreviewRow,
  { texts }: PasteWords,
): TemplateResult {
  if (task && matchedBy !== null && matchedBy !== 'alike') return html`${shortName(task)}`;
  const all = Array.from(paste.details.rollup.outline.tasks.values());
  const likely = task && candidates.length === 0 ? [task] : candidates;
  const option = (each: ProgressTask): TemplateResult =>
    html`<option value=${each.item.id} ?selected=${each === task}>${shortName(each)}</option>`;
  return html`<p class="told">${row.by.label ?? ''} ${row.by.task ?? ''}</p>
    <select
      aria-label=${texts.chooseFor(row.line)}
      .value=${task?.item.id ?? ''}
      @change=${(event: Event) => {
        paste.choose(row.line, (event.currentTarget as HTMLSelectElement).value);
      }}
    >
      <option value="" ?selected=${!task}>${texts.choose}</option>
      ${likely.length === 0 ? nothing : html`<optgroup label=${texts.likely}>${likely.map(option)}</optgroup>`}
      <optgroup label=${texts.others}>${all.filter((each) => !likely.includes(each)).map(option)}</optgroup>
    </select>`;
}

/** What a person should look at in a row; empty where there is nothing. */
function lookAt(paste: PasteEntries, row: PreviewRow, words: PasteWords): string[] {
  const { texts, language, sentenceFor } = words;
  const { task, matchedBy, refusal, notes, replaces } = row;
  const { agency, period } = paste.place;
  const own =
    task && paste.details.rollup.tasksOf(agency, period).some(({ item }) => item.id === task.item.id);
  const messages = entryNoteMessages[language];
  return [
    ...(refusal ? [sentenceFor(refusal)] : []),
    ...(matchedBy === 'alike' ? [texts.alike] : []),
    ...(task && !own ? [texts.foreign] : []),
    ...notes.map(({ code, params }) => messages[code](params)),
    ...(replaces && !refusal ? [texts.replaces(notedText(replaces, words))] : []),
  ];
}

function rowView(paste: PasteEntries, row: PreviewRow, words: PasteWords): TemplateResult {
  const { texts } = words;
  const state = row.refusal ? (isEmptyRow(row) ? 'empty' : 'refused') : 'ready';
  return html`<tr data-state=${state}>
    <td class="number" data-name=${texts.row}>${row.row.line}</td>
    <th scope="row" data-name=${texts.task}>${taskView(paste, row, words)}</th>
    <td data-name=${texts.then}>${row.noted && !row.refusal ? notedText(row.noted, words) : '–'}</td>
    <td data-name=${texts.look}>${lookAt(paste, row, words).map((sentence) => html`<p>${sentence}</p>`)}</td>
  </tr>`;
}

function tableView(paste: PasteEntries, rows: readonly PreviewRow[], words: PasteWords): TemplateResult {
  const { texts } = words;
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="paste-title">
    <table aria-labelledby="paste-title">
      <thead>
        <tr>
          <th scope="col" class="number">${texts.row}</th>
          <th scope="col">${texts.task}</th>
          <th scope="col">${texts.then}</th>
          <th scope="col">${texts.look}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowView(paste, row, words))}
      </tbody>
    </table>
  </div>`;
}

/** Where a table is pasted, for who does not know that it can be pasted anywhere in the list. */
function zoneView(paste: PasteEntries, { texts }: PasteWords): TemplateResult {
  return html`<p id="paste-hint">${texts.zoneHint}</p>
    <textarea
      rows="4"
      aria-label=${texts.zone}
      aria-describedby="paste-hint"
      aria-invalid=${paste.noTable ? 'true' : nothing}
      @input=${(event: Event) => {
        const field = event.currentTarget as HTMLTextAreaElement;
        if (!field.value.includes('\t')) return;
        void paste.take({ html: '', text: field.value });
        field.value = '';
      }}
    ></textarea>
    ${paste.noTable ? html`<p class="fault" role="alert">${texts.noTable}</p>` : nothing}`;
}

/** What a pasted table would note, before anything is noted. */
export function pasteView(paste: PasteEntries, words: PasteWords): TemplateResult {
  const { texts, language } = words;
  const rows = paste.rows;
  const { agency, period } = paste.place;
  const name = paste.details.rollup.file.plan.agencies.find(({ id }) => id === agency)?.name ?? agency;
  const refused = rows.filter((row) => row.refusal && !isEmptyRow(row)).length;
  const empty = rows.filter(isEmptyRow).length;
  const ready = rows.length - refused - empty;
  return html`<dialog
    class="paste"
    part="paste"
    aria-labelledby="paste-title"
    @close=${() => {
      paste.close();
    }}
  >
    <h3 id="paste-title">${texts.title}</h3>
    <p class="aside">${texts.into(name, periodLabel(period, language))}</p>
    ${
      rows.length === 0
        ? zoneView(paste, words)
        : html`<p role="status">
              ${[
                texts.ready(ready),
                ...(refused > 0 ? [texts.refused(refused)] : []),
                ...(empty > 0 ? [texts.empty(empty)] : []),
              ].join('; ')}.
            </p>
            ${tableView(paste, rows, words)}`
    }
    <footer>
      ${
        rows.length === 0
          ? nothing
          : html`<button
              type="button"
              class="link another"
              @click=${() => {
                paste.clear();
              }}
            >
              ${texts.another}
            </button>`
      }
      <button
        type="button"
        @click=${() => {
          paste.close();
        }}
      >
        ${rows.length === 0 ? texts.close : texts.cancel}
      </button>
      ${
        ready === 0
          ? nothing
          : html`<button
              type="button"
              class="filled"
              @click=${() => {
                paste.accept();
              }}
            >
              ${texts.accept(ready)}
            </button>`
      }
    </footer>
  </dialog>`;
}
