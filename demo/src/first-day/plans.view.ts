import type { Language } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import { html, nothing, type TemplateResult } from 'lit';
import { whyNotRead } from '../reading/not-read.js';
import type { BulkReading, FileInHand } from './bulk-reading.js';
import { firstDayMessages } from './first-day.messages.js';

export interface PlansView {
  reading: BulkReading;
  isStoring: boolean;
  store: () => void;
}

function stateOf({ now }: FileInHand, language: Language): string {
  const m = firstDayMessages[language];
  switch (now.state) {
    case 'waiting':
      return m.waiting;
    case 'reading':
      return m.isReading;
    case 'read':
      return m.isRead;
    case 'saved':
      return m.isSaved;
    case 'not-saved':
      return m.notSaved;
    case 'refused':
      return whyNotRead(now.fault, language);
  }
}

function rowView(file: FileInHand, language: Language): TemplateResult {
  const m = firstDayMessages[language];
  const { now } = file;
  const found = 'file' in now ? now : undefined;
  const items = found?.file.plan.items ?? [];
  return html`<tr class=${now.state}>
    <th scope="row">${file.name}</th>
    <td data-label=${m.document}>
      ${found ? `${found.file.plan.title} ${found.file.plan.subject}` : nothing}
    </td>
    <td data-label=${m.found}>
      ${
        found
          ? m.foundIn(
              formatNumber(items.length),
              formatNumber(items.filter(({ task }) => task).length),
              formatNumber(found.read?.notes.length ?? 0),
            )
          : nothing
      }
    </td>
    <td data-label=${m.state} class="state-cell">${stateOf(file, language)}</td>
  </tr>`;
}

function told({ reading }: PlansView, language: Language): string {
  const m = firstDayMessages[language];
  const waiting = reading.count('waiting');
  const read = reading.count('read', 'saved', 'not-saved');
  const refused = reading.count('refused');
  if (reading.isReading) return m.reading(read + refused, reading.files.length);
  if (reading.files.length === 0) return '';
  return waiting > 0 ? m.stopped(waiting) : m.read(read, refused);
}

function pick(label: string, id: string, isFolder: boolean, reading: BulkReading): TemplateResult {
  return html`<label class="btn btn-default pick"
    >${label}<input
      id=${id}
      type="file"
      multiple
      ?webkitdirectory=${isFolder}
      accept=".docx,.txt,.json"
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLInputElement)) return;
        void reading.add(Array.from(target.files ?? []));
        target.value = '';
      }}
  /></label>`;
}

/** Former plans: many files at once, a result for each. */
export function plansView(view: PlansView, language: Language): TemplateResult {
  const m = firstDayMessages[language];
  const { reading, isStoring, store } = view;
  const done = reading.files.length - reading.count('waiting', 'reading');
  const unsaved = reading.unsaved.length;
  return html`<p>${m.plansNote}</p>
    <p class="actions">
      ${pick(m.chooseFiles, 'chon-tep', false, reading)}
      ${pick(m.chooseFolder, 'chon-thu-muc', true, reading)}
      ${
        reading.isReading
          ? html`<button
              type="button"
              class="btn btn-default"
              @click=${() => {
                reading.cancel();
              }}
            >
              ${m.cancel}
            </button>`
          : nothing
      }
    </p>
    <p role="status">${told(view, language)}</p>
    ${
      reading.isReading
        ? html`<progress max=${reading.files.length} value=${done} aria-label=${m.plans}></progress>`
        : nothing
    }
    ${
      reading.files.length > 0
        ? html`<table class="table stacked">
            <thead>
              <tr>
                <th scope="col">${m.file}</th>
                <th scope="col">${m.document}</th>
                <th scope="col">${m.found}</th>
                <th scope="col">${m.state}</th>
              </tr>
            </thead>
            <tbody>
              ${reading.files.map((file) => rowView(file, language))}
            </tbody>
          </table>`
        : nothing
    }
    ${
      unsaved > 0 && !reading.isReading
        ? html`<p class="actions">
            <button type="button" class="btn btn-primary" ?disabled=${isStoring} @click=${store}>
              ${isStoring ? m.saving : m.save(unsaved)}
            </button>
            <span class="note">${m.saveNote}</span>
          </p>`
        : nothing
    }`;
}
