import type { Language } from '@phoihop/kit';
import { provinces } from '@phoihop/vietnamese/places';
import { html, nothing, type TemplateResult } from 'lit';
import { knownIssuers } from './known-issuers.data.js';
import { nextYearView, type NextYearTexts } from './next-year.view.js';
import { templateView } from './template.view.js';
import type { StartController, StartKind } from './start.controller.js';
import type { StartMessages } from './start.messages.js';

export interface StartDialog {
  start: StartController;
  language: Language;
  texts: StartMessages;
  /** Sentences for what a plan for the next year asks to look at, and why there is none. */
  nextYear: NextYearTexts;
  /** Whether a plan is replaced. */
  replaces: boolean;
  accept: () => void;
}

/** The dialog of a new plan: its kind, the few things needed, and what it would be, before anything changes. */
export function startDialogView(dialog: StartDialog): TemplateResult | typeof nothing {
  const { start, texts } = dialog;
  if (start.stage === 'closed') return nothing;
  const close = (): void => {
    start.close();
  };
  return html`<dialog class="framed start" part="start" aria-labelledby="start-heading" @close=${close}>
    <header>
      <h2 id="start-heading">${texts.heading}</h2>
      <button type="button" @click=${close}>${texts.close}</button>
    </header>
    ${start.stage === 'loading' ? html`<p class="waiting" role="status">${texts.loading}</p>` : formView(dialog)}
  </dialog>`;
}

function formView(dialog: StartDialog): TemplateResult {
  const { start, texts, replaces, accept } = dialog;
  const ready = start.draft.from !== 'nothing' && !start.yearIsFaulty;
  return html`<form
    @submit=${(event: Event) => {
      event.preventDefault();
      if (ready) accept();
    }}
  >
    <div class="columns">
      <div class="asked">
        ${kindsView(start, texts)} ${start.kind === 'next-year' ? nothing : fieldsView(start, texts)}
      </div>
      ${previewView(dialog)}
    </div>
    <footer>
      <p class="muted">${replaces ? texts.replaces : nothing}</p>
      <button type="submit" class="filled" aria-disabled=${ready ? 'false' : 'true'}>${texts.create}</button>
    </footer>
  </form>`;
}

function kindsView(start: StartController, texts: StartMessages): TemplateResult {
  return html`<fieldset>
    <legend>${texts.kind}</legend>
    ${start.kinds.map((kind) => kindView(kind, start, texts))}
  </fieldset>`;
}

function kindView(kind: StartKind, start: StartController, { kinds }: StartMessages): TemplateResult {
  const { name, about } = kinds[kind];
  return html`<label class="kind">
    <input
      type="radio"
      name="kind"
      .checked=${start.kind === kind}
      aria-describedby="about-${kind}"
      @change=${() => {
        start.choose(kind);
      }}
    />
    <span><b>${name}</b><span class="muted" id="about-${kind}" aria-hidden="true">${about}</span></span>
  </label>`;
}

interface AskedField {
  name: string;
  label: string;
  value: string;
  hint?: string;
  list?: string;
  change: (value: string) => void;
}

function fieldView({ name, label, value, hint = '', list, change }: AskedField): TemplateResult {
  return html`<label class="field"
    >${label}
    <input
      name=${name}
      autocomplete="off"
      placeholder=${hint}
      list=${list ?? nothing}
      .value=${value}
      @input=${(event: Event) => {
        change((event.currentTarget as HTMLInputElement).value);
      }}
    />
  </label>`;
}

function yearView(start: StartController, texts: StartMessages): TemplateResult {
  const faulty = start.yearIsFaulty;
  const meant = start.draft.from === 'template' ? (start.draft.file.plan.period?.from.slice(0, 4) ?? '') : '';
  return html`<label class="field"
      >${start.kind === 'five-year-programme' ? texts.firstYear : texts.year}
      <input
        name="year"
        inputmode="numeric"
        autocomplete="off"
        placeholder=${meant}
        aria-invalid=${faulty ? 'true' : 'false'}
        aria-describedby="year-fault"
        .value=${start.values.year}
        @input=${(event: Event) => {
          start.change({ year: (event.currentTarget as HTMLInputElement).value.trim() });
        }}
      />
    </label>
    <p id="year-fault" class="fault" role="alert">${faulty ? texts.yearFault : nothing}</p>`;
}

function fieldsView(start: StartController, texts: StartMessages): TemplateResult {
  const { subject, province, issuers } = start.values;
  const count = start.issuerCount;
  return html`<div class="fields">
    ${Array.from({ length: count }, (_, at) =>
      fieldView({
        name: `issuer-${String(at)}`,
        label: texts.issuer(at + 1, count),
        value: issuers[at] ?? '',
        hint: texts.issuerHint,
        list: 'known-issuers',
        change: (value) => {
          start.changeIssuer(at, value);
        },
      }),
    )}
    ${fieldView({
      name: 'province',
      label: texts.province,
      value: province,
      list: 'provinces',
      change: (value) => {
        start.change({ province: value });
      },
    })}
    ${fieldView({
      name: 'subject',
      label: texts.subject,
      value: subject,
      hint: texts.subjectHint,
      change: (value) => {
        start.change({ subject: value });
      },
    })}
    ${yearView(start, texts)}
    <p class="muted">${texts.leftBlank}</p>
    <datalist id="known-issuers">
      ${knownIssuers.map((name) => html`<option value=${name}></option>`)}
    </datalist>
    <datalist id="provinces">${provinces.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
  </div>`;
}

function previewView({ start, language, texts, nextYear }: StartDialog): TemplateResult {
  const { draft } = start;
  return html`<section class="preview" tabindex="0" aria-label=${texts.preview}>
    ${draft.from === 'template' ? templateView(draft.file.plan, texts, language) : nothing}
    ${draft.from === 'this-year' ? nextYearView(draft, texts, nextYear, language) : nothing}
    ${draft.from === 'nothing' ? html`<p role="status">${texts.noPeriod}</p>` : nothing}
  </section>`;
}
