import type { Language } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { linesView } from './lines.view.js';
import type { ImportController, ImportStage } from './import.controller.js';
import type { ImportMessages } from './import.messages.js';
import { ownFileView } from './own-file.view.js';
import { understoodView } from './understood.view.js';

export interface ImportDialog {
  reading: ImportController;
  texts: ImportMessages;
  language: Language;
  /** What is wrong with the text, as a sentence; empty where nothing is. */
  fault: string;
  /** What is replaced; undefined where that holds nothing. */
  replaces: 'plan' | 'body' | undefined;
  accept: () => void;
}

/** The import dialog: paste a text, watch it being read, look at what was understood, take it. */
export function importDialogView(dialog: ImportDialog): TemplateResult | typeof nothing {
  const { reading, texts } = dialog;
  if (reading.stage.name === 'closed') return nothing;
  return html`<dialog
    class="framed import"
    part="import"
    aria-labelledby="import-heading"
    @close=${() => {
      reading.close();
    }}
  >
    <header>
      <h2 id="import-heading">${texts.heading}</h2>
      <button
        type="button"
        @click=${() => {
          reading.close();
        }}
      >
        ${texts.close}
      </button>
    </header>
    ${stageView(dialog)}
  </dialog>`;
}

function stageView(dialog: ImportDialog): TemplateResult {
  const { stage } = dialog.reading;
  if (stage.name === 'read') return readView(dialog, stage);
  if (stage.name === 'own')
    return html`${ownFileView(stage.file, dialog.reading, dialog.texts, dialog.language)}
    ${acceptView(dialog)}`;
  if (stage.name === 'reading') return readingView(dialog, Math.round(stage.share * 100));
  return textView(dialog);
}

/** A file that was chosen; the same one can be chosen once more. */
function takeFile(event: Event, reading: ImportController): void {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (file) void reading.take(file);
  input.value = '';
}

function textView({ reading, texts, fault }: ImportDialog): TemplateResult {
  return html`<form
    class="text"
    @submit=${(event: Event) => {
      event.preventDefault();
      void reading.read();
    }}
  >
    <label for="import-text">${texts.paste}</label>
    <p id="import-hint" class="muted">${texts.pasteHint}</p>
    <textarea
      id="import-text"
      data-first
      spellcheck="false"
      aria-describedby="import-hint import-fault"
      aria-invalid=${fault === '' ? 'false' : 'true'}
      .value=${reading.text}
      @input=${(event: Event) => {
        reading.change((event.target as HTMLTextAreaElement).value);
      }}
    ></textarea>
    <p id="import-fault" class="fault" role="alert">${fault}</p>
    <footer>
      <label class="file"
        >${texts.chooseFile}
        <input
          class="visually-hidden"
          type="file"
          accept=".docx,.doc,.odt,.txt,text/plain"
          @change=${(event: Event) => {
            takeFile(event, reading);
          }}
      /></label>
      <button type="submit" class="filled">${texts.read}</button>
    </footer>
  </form>`;
}

function readingView({ reading, texts }: ImportDialog, percent: number): TemplateResult {
  return html`<div class="progress">
    <label for="import-progress">${texts.reading(percent)}</label>
    <progress id="import-progress" max="100" value=${percent}></progress>
    <button
      type="button"
      data-first
      @click=${() => {
        reading.back();
      }}
    >
      ${texts.stop}
    </button>
  </div>`;
}

function readView(dialog: ImportDialog, read: Extract<ImportStage, { name: 'read' }>): TemplateResult {
  const { reading, texts, language } = dialog;
  return html`<div class="columns">
      ${linesView(read.result, reading, texts)} ${understoodView(read.result, read, reading, texts, language)}
    </div>
    ${acceptView(dialog)}`;
}

function acceptView({ reading, texts, replaces, accept }: ImportDialog): TemplateResult {
  return html`<footer>
    <p class="muted">${replaces ? texts.replaces[replaces] : nothing}</p>
    <button
      type="button"
      @click=${() => {
        reading.back();
      }}
    >
      ${texts.back}
    </button>
    <button
      type="button"
      class="filled"
      @click=${() => {
        accept();
      }}
    >
      ${texts.accept}
    </button>
  </footer>`;
}
