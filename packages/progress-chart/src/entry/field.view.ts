import {
  entryNoteMessages,
  fieldText,
  numberIn,
  statusNames,
  textFieldView,
  type Language,
} from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { entryNotes, type DueLine } from '@phoihop/plan/progress';
import { html, nothing, type TemplateResult } from 'lit';
import { statuses, unitsOf, type EntryField } from './entry-fields.js';
import type { EntryPlace, QuickEntry } from './quick-entry.js';
import type { QuickEntryMessages } from './quick-entry.messages.js';

/** A task as fields are drawn for it. */
export interface EntryRow {
  due: DueLine;
  place: EntryPlace;
  /** Tells its fields from those of others in the page. */
  index: number;
}

export interface EntryWords {
  texts: QuickEntryMessages;
  language: Language;
}

function shortName({ due }: EntryRow): string {
  const { label, text } = due.task.item;
  const words = text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/u, '')}…` : text;
  return label === null ? words : `${label} ${words}`;
}

/** The reason why a text was not taken over, beside its field. */
function faultView(id: string, fault: string): TemplateResult | typeof nothing {
  return fault === '' ? nothing : html`<p class="fault" id=${id} role="alert">${fault}</p>`;
}

function idOf(row: EntryRow, field: EntryField): string {
  return `f${String(row.index)}-${field.name}-${field.name === 'figure' ? field.unit.replace(/\s+/gu, '-') : ''}`;
}

function numberView(
  entry: QuickEntry,
  row: EntryRow,
  field: EntryField,
  name: string,
  { texts }: EntryWords,
): TemplateResult {
  const fault = entry.fault(row.place, field);
  const id = idOf(row, field);
  return html`<input
      inputmode="decimal"
      autocomplete="off"
      class="figure"
      data-column=${field.name}
      aria-label=${texts.fieldOf(name, shortName(row))}
      aria-invalid=${fault === '' ? nothing : 'true'}
      aria-describedby=${fault === '' ? nothing : id}
      @input=${(event: Event) => {
        entry.typed(row.place, field, event.currentTarget as HTMLInputElement);
      }}
      @blur=${entry.actions(row.place, field).left}
      ${fieldText(entry.shown(row.place, field))}
    />${faultView(id, fault)}`;
}

export function statusView(
  entry: QuickEntry,
  row: EntryRow,
  { texts, language }: EntryWords,
): TemplateResult {
  const field: EntryField = { name: 'status' };
  const shown = entry.shown(row.place, field);
  const fault = entry.fault(row.place, field);
  const id = idOf(row, field);
  return html`<select
      data-column="status"
      aria-label=${texts.fieldOf(texts.status, shortName(row))}
      aria-invalid=${fault === '' ? nothing : 'true'}
      aria-describedby=${fault === '' ? nothing : id}
      .value=${shown}
      @change=${(event: Event) => {
        entry.choose(row.place, field, (event.currentTarget as HTMLSelectElement).value);
      }}
    >
      ${shown === '' ? html`<option value="" selected>${texts.choose}</option>` : nothing}
      ${statuses.map(
        (each) =>
          html`<option value=${each} ?selected=${each === shown}>${statusNames[language][each]}</option>`,
      )}
    </select>
    ${faultView(id, fault)}`;
}

export function percentView(entry: QuickEntry, row: EntryRow, words: EntryWords): TemplateResult {
  return numberView(entry, row, { name: 'percent' }, words.texts.percent, words);
}

/** What a person should know of what was noted, such as a figure that counts for no target. */
function notesView({ due: { entry } }: EntryRow, file: PlanFile, { language }: EntryWords): TemplateResult[] {
  const messages = entryNoteMessages[language];
  const notes = entry ? entryNotes(file, entry) : [];
  return notes.map(({ code, params }) => html`<p class="aside">${messages[code](params)}</p>`);
}

/**
 * One field for each unit that the task asks for, beside its target, and one for figures in other units: in the list only
 * where there are such, or no target.
 */
export function figuresView(
  entry: QuickEntry,
  row: EntryRow,
  words: EntryWords,
  all: boolean,
): TemplateResult {
  const { task } = row.due;
  const { texts } = words;
  const units = unitsOf(task);
  const others: EntryField = { name: 'others' };
  const shown = all || units.length === 0 || entry.shown(row.place, others) !== '';
  return html`${units.map((unit) => {
    const target = task.targets.find((each) => each.unit === unit);
    const wanted = target ? `${numberIn(words.language, target.min)} ${unit}` : unit;
    return html`<div class="of-target">
      ${numberView(entry, row, { name: 'figure', unit }, texts.figure(unit), words)}
      <span>${target ? texts.ofTarget(wanted) : wanted}</span>
    </div>`;
  })}
  ${shown ? textView(entry, row, 'others', words) : nothing}
  ${notesView(row, entry.details.rollup.file, words)}`;
}

/** A text of one line or several; it grows with what is typed. */
export function textView(
  entry: QuickEntry,
  row: EntryRow,
  name: 'others' | 'note' | 'instruments' | 'evidence',
  { texts }: EntryWords,
): TemplateResult {
  const field: EntryField = { name };
  const shown = entry.shown(row.place, field);
  const id = idOf(row, field);
  return html`<span class="grow boxed" data-text=${shown} data-column=${name}
      >${textFieldView({
        shown,
        name: texts.fieldOf(texts[name], shortName(row)),
        actions: entry.actions(row.place, field),
      })}</span
    >${faultView(id, entry.fault(row.place, field))}`;
}

/** Không phát sinh, said and not left out. */
export function nilView(entry: QuickEntry, row: EntryRow, { texts }: EntryWords): TemplateResult {
  const field: EntryField = { name: 'status' };
  const nil = entry.shown(row.place, field) === 'nil';
  return html`<input
    type="checkbox"
    data-column="nil"
    aria-label=${texts.fieldOf(texts.nil, shortName(row))}
    .checked=${nil}
    @change=${(event: Event) => {
      const { checked } = event.currentTarget as HTMLInputElement;
      entry.choose(row.place, field, checked ? 'nil' : 'not-started');
    }}
  />`;
}
