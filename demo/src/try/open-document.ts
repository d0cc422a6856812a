import type { Language } from '@phoihop/kit';
import type { Result } from '@phoihop/plan';
import { html, nothing, render, type TemplateResult } from 'lit';
import { whyNotRead } from '../reading/not-read.js';
import { readFile, readText, type ReadFile } from '../reading/read-file.js';
import { tryMessages } from './try.messages.js';

interface DialogState {
  busy: boolean;
  fault: string;
}

interface DialogActions {
  /** What is given changes: what was said of it before holds no more. */
  changed: (event: Event) => void;
  submitted: (form: HTMLFormElement) => void;
  close: () => void;
}

function dialogView(
  state: DialogState,
  language: Language,
  { changed, submitted, close }: DialogActions,
): TemplateResult {
  const m = tryMessages[language];
  const submit = (event: Event): void => {
    event.preventDefault();
    submitted(event.currentTarget as HTMLFormElement);
  };
  return html`<form @submit=${submit} @input=${changed} aria-busy=${state.busy ? 'true' : 'false'}>
    <h2 id="ten-hop">${m.dialogName}</h2>
    <p>${m.dialogNote}</p>
    <label class="form-group">${m.file} <input type="file" name="tep" accept=".docx,.txt,.json" /></label>
    <label class="form-group"
      >${m.paste} <textarea class="form-control" name="van-ban" spellcheck="false"></textarea>
    </label>
    ${state.fault === '' ? nothing : html`<p class="fault alert alert-danger" role="alert">${state.fault}</p>`}
    <div class="actions">
      <button class="btn btn-primary filled" ?disabled=${state.busy}>
        ${state.busy ? m.reading : m.read}
      </button>
      <button type="button" class="btn btn-default" @click=${close}>${m.close}</button>
    </div>
  </form>`;
}

/** What is read is the file that was chosen, else the text that was pasted; null where reading was given up. */
async function read(form: HTMLFormElement, signal: AbortSignal): Promise<Result<ReadFile> | null> {
  const data = new FormData(form);
  const file = data.get('tep');
  if (file instanceof File && file.name !== '') return readFile(file, signal);
  const pasted = data.get('van-ban');
  return readText(typeof pasted === 'string' ? pasted : '', signal);
}

/** Shows the dialog until something was opened or the person closes it. Faults stay beside the text. */
export function openDialog(
  dialog: HTMLDialogElement,
  language: Language,
  opened: (what: ReadFile) => void,
): void {
  let reading: AbortController | undefined;
  const draw = (state: DialogState): void => {
    render(dialogView(state, language, actions), dialog);
  };
  const submitted = async (form: HTMLFormElement): Promise<void> => {
    reading = new AbortController();
    const { signal } = reading;
    draw({ busy: true, fault: '' });
    const result = await read(form, signal);
    if (!result || signal.aborted) return;
    draw({ busy: false, fault: result.ok ? '' : whyNotRead(result, language) });
    if (!result.ok) return;
    form.reset();
    dialog.close();
    opened(result.value);
  };
  const actions: DialogActions = {
    changed: ({ target }) => {
      reading?.abort();
      // What was given last is read: who pastes has done with the file.
      const file = dialog.querySelector<HTMLInputElement>('input[type=file]');
      if (target instanceof HTMLTextAreaElement && file) file.value = '';
      draw({ busy: false, fault: '' });
    },
    submitted: (form) => void submitted(form),
    close: () => {
      dialog.close();
    },
  };
  dialog.addEventListener('close', () => reading?.abort(), { once: true });
  draw({ busy: false, fault: '' });
  dialog.showModal();
}
