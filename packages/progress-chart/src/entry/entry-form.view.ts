import { iconArrowLeft, iconChevronLeft, iconChevronRight } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  figuresView,
  nilView,
  percentView,
  statusView,
  textView,
  type EntryRow,
  type EntryWords,
} from './field.view.js';
import type { QuickEntry } from './quick-entry.js';

function lineView(name: string, field: TemplateResult, hint = ''): TemplateResult {
  return html`<div class="form-line">
    <p class="form-name">${name}</p>
    <div>${field}${hint === '' ? nothing : html`<p class="aside">${hint}</p>`}</div>
  </div>`;
}

/** One task at a time, with all that can be noted of it; the same fields and commands as in the list. */
export function entryFormView(
  entry: QuickEntry,
  row: EntryRow,
  rows: readonly EntryRow[],
  words: EntryWords,
): TemplateResult {
  const { texts } = words;
  const { item } = row.due.task;
  const step = (to: EntryRow | undefined, name: string, icon: TemplateResult): TemplateResult =>
    html`<button
      type="button"
      title=${name}
      aria-label=${name}
      ?disabled=${!to}
      @click=${() => {
        if (to) entry.show({ form: to.due.task.item.id });
      }}
    >
      ${icon}
    </button>`;
  return html`<header>
      <button
        type="button"
        class="link"
        @click=${() => {
          entry.show({ form: undefined });
        }}
      >
        ${iconArrowLeft}${texts.closeForm}
      </button>
      <p class="aside">${texts.place(row.index + 1, rows.length)}</p>
    </header>
    ${keyed(
      item.id,
      html`<div class="form" part="form">
        <h3>${item.label === null ? nothing : html`${item.label} `}${item.text}</h3>
        ${lineView(texts.status, statusView(entry, row, words))}
        ${lineView(texts.nil, nilView(entry, row, words))}
        ${lineView(texts.percent, percentView(entry, row, words))}
        ${lineView(texts.figures, figuresView(entry, row, words, true), texts.othersHint)}
        ${lineView(texts.note, textView(entry, row, 'note', words))}
        ${lineView(texts.instruments, textView(entry, row, 'instruments', words), texts.perLine)}
        ${lineView(texts.evidence, textView(entry, row, 'evidence', words), texts.perLine)}
      </div>`,
    )}
    <footer class="form-steps">
      ${step(rows[row.index - 1], texts.previous, iconChevronLeft)}
      ${step(rows[row.index + 1], texts.next, iconChevronRight)}
    </footer>`;
}
