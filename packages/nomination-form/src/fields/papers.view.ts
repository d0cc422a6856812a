import { iconFileText, iconImage, iconPaperclip, iconX, numberIn, type Language } from '@phoihop/kit';
import type { FieldOf } from '@phoihop/plan/round';
import { fileType, safeFileName } from '@phoihop/plan/round/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { fileName, type ChosenFile } from '../form-files.js';
import type { FormView } from '../form-view.js';
import { controlId, describedBy, isInvalid } from '../line.js';
import { foundView, groupView, lineOf } from './line.view.js';
import { laterMessages } from '../later.messages.js';
import { ifDefined } from 'lit/directives/if-defined.js';

const KILOBYTE = 1024;

/** `412 KB`, `1,2 MB`. */
const sizeOf = (bytes: number, language: Language): string =>
  bytes < KILOBYTE * KILOBYTE
    ? `${numberIn(language, Math.ceil(bytes / KILOBYTE))} KB`
    : `${numberIn(language, Math.round((bytes * 10) / KILOBYTE / KILOBYTE) / 10)} MB`;

/** Files that were chosen: what each is, how large, to look at and to remove; with what is wrong with it. */
export function filesView(view: FormView, files: readonly ChosenFile[]): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  const texts = laterMessages[view.language];
  return html`<ul class="files">
    ${files.map((file) => {
      const type = fileType(file.head);
      const name = safeFileName(file.name) || file.name;
      const control = fileName(file, view.category);
      return html`<li>
        <span class="file">
          ${type === 'application/pdf' || type === undefined ? iconFileText : iconImage}
          ${
            type === undefined
              ? html`<span>${name}</span>`
              : html`<a href=${view.urlOf(file)} target="_blank" aria-label=${texts.open(name)}>${name}</a>`
          }
          <span class="size">${sizeOf(file.size, view.language)}</span>
          <button
            id=${controlId(control)}
            type="button"
            class="tool"
            ?disabled=${view.disabled}
            aria-label=${texts.remove(name)}
            aria-describedby=${ifDefined(describedBy(view, control, false))}
            @click=${() => view.removeFile(file.id)}
          >
            ${iconX}
          </button>
        </span>
        ${foundView(view, control)}
      </li>`;
    })}
  </ul>`;
}

interface FileButton {
  name: string;
  /** Its name, of which `words` are the beginning that the eye sees. */
  label: string;
  words: string;
  paper: string;
  criterion?: string;
  types?: readonly string[];
}

/** A native control for files that looks like a button. It is emptied at once: what was chosen stands in the list. */
export function fileButton(
  view: FormView,
  { name, label, words, paper, criterion, types }: FileButton,
): TemplateResult {
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.files && input.files.length > 0) view.addFiles(input.files, paper, criterion);
    input.value = '';
  };
  return html`<span class="file-button"
    ><input
      id=${controlId(name)}
      type="file"
      multiple
      accept=${ifDefined(types?.join(','))}
      ?disabled=${view.disabled}
      aria-label=${label}
      aria-invalid=${isInvalid(view, name) ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(view, name, false))}
      @change=${take}
    /><span aria-hidden="true">${iconPaperclip}${words}</span></span
  >`;
}

/** Each kind of paper with the files that were chosen for it. */
export function papersView(view: FormView, field: FieldOf<'papers'>): TemplateResult {
  const { category } = view;
  const texts = laterMessages[view.language];
  return groupView(
    view,
    lineOf(field),
    html`<ul class="papers">
      ${category.papers.map((paper) => {
        const name = `${field.id}.${paper.id}`;
        const types = paper.types.map((type) => type.replace(/^.*\//u, '').toUpperCase()).join(', ');
        return html`<li>
          <p class="label">
            ${paper.name}${paper.form === undefined ? nothing : ` (${paper.form})`}${
              paper.required ? nothing : html` <span class="optional">${view.texts.optional}</span>`
            }
          </p>
          <p class="hint">
            ${texts.paperNeeds(types, paper.maxFiles, numberIn(view.language, paper.maxBytes / 1_048_576))}
          </p>
          ${filesView(
            view,
            view.files.filter((file) => file.paper === paper.id && file.criterion === undefined),
          )}
          ${fileButton(view, { name, label: texts.chooseFiles(paper.name), words: texts.choosing, paper: paper.id, types: paper.types })}
          ${foundView(view, name)}
        </li>`;
      })}
    </ul>`,
  );
}
