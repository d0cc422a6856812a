import { readingRefusalMessages, refusalMessages, type CodeMessages, type Language } from '@phoihop/kit';
import { newId, parseJson, parsePlanFile, type PlanFile, type Refusal, type Result } from '@phoihop/plan';
import { readPlan, type ReadResult } from '@phoihop/plan/read';
import { html, nothing, render, type TemplateResult } from 'lit';
import { tryMessages } from './try.messages.js';

/** What a person has opened: a text that was read, or a plan file. */
export type Opened = { kind: 'text'; read: ReadResult } | { kind: 'file'; file: PlanFile };

interface DialogState {
  busy: boolean;
  fault: string;
}

function sentence(refusal: Refusal, language: Language): string {
  const messages = refusalMessages[language];
  const reading: CodeMessages = readingRefusalMessages[language];
  return (reading[refusal.code] ?? messages[refusal.code] ?? messages.unknown)(refusal.params);
}

/** A plan from text, or why nothing of a plan was found in it. */
export function openText(text: string): Result<Opened> {
  const trimmed = text.trimStart();
  if (trimmed.startsWith('{')) {
    const json = parseJson(text);
    const file = json.ok ? parsePlanFile(json.value) : json;
    return file.ok ? { ok: true, value: { kind: 'file', file: file.value } } : file;
  }
  if (trimmed === '') return { ok: false, code: 'empty-text', params: {} };
  const read = readPlan(text, { id: newId() });
  const fault = read.notes.find((note) => note.code === 'not-text' || note.code === 'nothing-read');
  return fault
    ? { ok: false, code: fault.code, params: fault.params }
    : { ok: true, value: { kind: 'text', read } };
}

/** The next frame: what was just drawn is on the screen before a long piece of work begins. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function dialogView(
  state: DialogState,
  language: Language,
  onSubmit: (event: Event) => void,
  onClose: () => void,
): TemplateResult {
  const m = tryMessages[language];
  return html`<form @submit=${onSubmit} aria-busy=${state.busy ? 'true' : 'false'}>
    <h2 id="ten-hop">${m.dialogName}</h2>
    <p>${m.dialogNote}</p>
    <label class="form-group"
      >${m.file} <input type="file" name="tep" accept=".txt,.json,text/plain,application/json"
    /></label>
    <label class="form-group"
      >${m.paste} <textarea class="form-control" name="van-ban" spellcheck="false"></textarea>
    </label>
    ${state.fault === '' ? nothing : html`<p class="fault alert alert-danger" role="alert">${state.fault}</p>`}
    <div class="actions">
      <button class="btn btn-primary filled" ?disabled=${state.busy}>
        ${state.busy ? m.reading : m.read}
      </button>
      <button type="button" class="btn btn-default" @click=${onClose}>${m.close}</button>
    </div>
  </form>`;
}

/** Shows the dialog until something was opened or the person closes it. Faults stay beside the text. */
export function openDialog(
  dialog: HTMLDialogElement,
  language: Language,
  opened: (what: Opened) => void,
): void {
  const draw = (state: DialogState): void => {
    render(dialogView(state, language, onSubmit, onClose), dialog);
  };
  const onClose = (): void => {
    dialog.close();
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void submitted(event.currentTarget as HTMLFormElement);
  };
  const submitted = async (form: HTMLFormElement): Promise<void> => {
    draw({ busy: true, fault: '' });
    await painted();
    const data = new FormData(form);
    const file = data.get('tep');
    const pasted = data.get('van-ban');
    const text =
      file instanceof File && file.size > 0 ? await file.text() : typeof pasted === 'string' ? pasted : '';
    const result = openText(text);
    draw({ busy: false, fault: result.ok ? '' : sentence(result, language) });
    if (!result.ok) return;
    form.reset();
    dialog.close();
    opened(result.value);
  };
  draw({ busy: false, fault: '' });
  dialog.showModal();
}
