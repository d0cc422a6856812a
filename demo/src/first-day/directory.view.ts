import { decodeText, type Language } from '@phoihop/kit';
import type { Agency } from '@phoihop/plan';
import { formatDateShort } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import type { AgencyDirectory } from './agency-directory.js';
import { firstDayMessages } from './first-day.messages.js';

export interface DirectoryView {
  text: string;
  /** Undefined as long as there is no text. */
  directory: AgencyDirectory | undefined;
  told: string;
  isTaking: boolean;
  setText: (text: string) => void;
  take: () => void;
  save: () => void;
  useExample: () => void;
}

function faultsView({ faults }: AgencyDirectory, language: Language): TemplateResult | typeof nothing {
  const m = firstDayMessages[language];
  if (faults.length === 0) return nothing;
  return html`<div class="alert alert-danger" role="alert">
    <strong>${m.faultCount(faults.length)}</strong>
    <ul>
      ${faults.map(({ line, code, value }) => html`<li>${m.line(line)}: ${m.faults[code](value)}</li>`)}
    </ul>
  </div>`;
}

function agencyRow(
  { name, shortName, level, validFrom, validTo }: Agency,
  language: Language,
): TemplateResult {
  const m = firstDayMessages[language];
  const days = [validFrom, validTo].map((day) => (day === undefined ? '…' : formatDateShort(day)));
  return html`<tr>
    <th scope="row">${name}</th>
    <td data-label=${m.shortName}>${shortName ?? nothing}</td>
    <td data-label=${m.level}>${level ? m.levels[level] : nothing}</td>
    <td data-label=${m.validity}>
      ${validFrom === undefined && validTo === undefined ? nothing : days.join(' - ')}
    </td>
  </tr>`;
}

function previewView({ agencies }: AgencyDirectory, view: DirectoryView, language: Language) {
  const m = firstDayMessages[language];
  if (agencies.length === 0) return nothing;
  return html`<table class="table stacked">
      <caption>
        ${m.preview(agencies.length)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${m.name}</th>
          <th scope="col">${m.shortName}</th>
          <th scope="col">${m.level}</th>
          <th scope="col">${m.validity}</th>
        </tr>
      </thead>
      <tbody>
        ${agencies.map((agency) => agencyRow(agency, language))}
      </tbody>
    </table>
    <p class="actions">
      <button type="button" class="btn btn-primary" ?disabled=${view.isTaking} @click=${view.take}>
        ${m.take(agencies.length)}
      </button>
      <button type="button" class="btn btn-default" @click=${view.save}>${m.saveDirectory}</button>
    </p>`;
}

/** The directory of agencies: read as it is typed, with what is wrong beside its line. */
export function directoryView(view: DirectoryView, language: Language): TemplateResult {
  const m = firstDayMessages[language];
  return html`<p>${m.directoryNote} ${m.directoryColumns}</p>
    <p class="actions">
      <label class="btn btn-default pick"
        >${m.chooseDirectory}<input
          id="chon-danh-ba"
          type="file"
          accept=".csv,.txt,text/csv"
          @change=${({ target }: Event) => {
            const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
            if (file)
              void file.arrayBuffer().then((bytes) => view.setText(decodeText(new Uint8Array(bytes))));
          }}
      /></label>
      <button type="button" class="btn btn-default" @click=${view.useExample}>${m.example}</button>
    </p>
    <label class="form-group"
      >${m.pasteDirectory}<textarea
        class="form-control"
        id="bang-danh-ba"
        rows="6"
        spellcheck="false"
        .value=${view.text}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) view.setText(target.value);
        }}
      ></textarea>
    </label>
    ${view.directory ? faultsView(view.directory, language) : nothing}
    ${view.directory ? previewView(view.directory, view, language) : nothing}
    <p role="status">${view.told}</p>`;
}
