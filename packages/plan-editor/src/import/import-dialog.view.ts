import type { Language } from '@phoihop/kit';
import type { ReadResult } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { decodeText } from './decode-text.js';
import { linesView } from './lines.view.js';
import type { ImportController } from './import.controller.js';
import type { ImportMessages } from './import.messages.js';
import { understoodView } from './understood.view.js';

export interface ImportDialog {
  reading: ImportController;
  texts: ImportMessages;
  language: Language;
  /** What is wrong with the text, as a sentence; empty where nothing is. */
  fault: string;
  /** Whether a plan is replaced. */
  replaces: boolean;
  accept: (result: ReadResult) => void;
}

/** The import dialog: paste a text, watch it being read, look at what was understood, take it. */
export function importDialogView(dialog: ImportDialog): TemplateResult | typeof nothing {
  const { reading, texts } = dialog;
  if (reading.stage.name === 'closed') return nothing;
  return html`<dialog
    class="import"
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
  if (stage.name === 'read') return readView(dialog, stage.result, stage.citations);
  if (stage.name === 'reading') return readingView(dialog, Math.round(stage.share * 100));
  return textView(dialog);
}

/** A text file's words into the field; the field tells what is wrong with them. */
async function takeFile(event: Event, reading: ImportController): Promise<void> {
  const file = (event.target as HTMLInputElement).files?.[0];
  if (file) reading.change(decodeText(new Uint8Array(await file.arrayBuffer())));
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
          accept=".txt,text/plain"
          @change=${(event: Event) => {
            void takeFile(event, reading);
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

function readView(dialog: ImportDialog, result: ReadResult, citations: number): TemplateResult {
  const { reading, texts, language, replaces, accept } = dialog;
  return html`<div class="columns">
      ${linesView(result, reading, texts)} ${understoodView(result, citations, reading, texts, language)}
    </div>
    <footer>
      <p class="muted">${replaces ? texts.replaces : nothing}</p>
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
          accept(result);
        }}
      >
        ${texts.accept}
      </button>
    </footer>`;
}
