import { momentIn, numberIn, periodLabel, statusNames, type Language } from '@phoihop/kit';
import type { Generated, PlanFile, ReportEntry } from '@phoihop/plan';
import type { LinePiece } from '@phoihop/plan/report';
import { html, nothing, type TemplateResult } from 'lit';
import { shortened } from '../paper/line-name.js';
import { templateNames } from './templates.messages.js';
import type { DeskWords } from '../desk/desk-texts.js';

/** So many entries are listed; of a sentence that sums up a whole plan the others are counted. */
const LISTED = 20;

export interface Source {
  file: PlanFile;
  name: string;
  piece: LinePiece;
  gone: readonly Generated[];
  /** Undefined where nothing may be changed. */
  edit: (() => void) | undefined;
  restore: ((sentence: Generated) => void) | undefined;
  /** Undefined where the host notes no progress, or the source is no item. */
  note: ((item: string) => void) | undefined;
  close: () => void;
}

function figuresView(
  { figures = [], percent }: ReportEntry,
  language: Language,
): TemplateResult | typeof nothing {
  const told = [
    ...figures.map(({ value, unit }) => ({ value: numberIn(language, value), unit })),
    ...(percent === undefined ? [] : [{ value: numberIn(language, percent), unit: '%' }]),
  ];
  if (told.length === 0) return nothing;
  return html`<p class="figures">
    ${told.map(({ value, unit }) => html`<span><b>${value}</b> ${unit}</span>`)}
  </p>`;
}

function entryView(entry: ReportEntry, file: PlanFile, { language }: DeskWords): TemplateResult {
  const agency = file.plan.agencies.find(({ id }) => id === entry.agency)?.name;
  const who = [agency, entry.by?.name].filter((each) => each !== undefined).join(', ');
  return html`<li>
    <p class="entry-head">
      <b>${statusNames[language][entry.status]}</b>
      <span class="aside">${periodLabel(entry.period, language)}</span>
    </p>
    ${figuresView(entry, language)}
    ${entry.instruments?.length ? html`<p>${entry.instruments.join('; ')}</p>` : nothing}
    ${entry.note ? html`<p>${entry.note}</p>` : nothing}
    <p class="aside">
      ${who === '' ? momentIn(language, entry.at) : `${who}, ${momentIn(language, entry.at)}`}
    </p>
  </li>`;
}

function entriesView({ entries }: Generated, file: PlanFile, words: DeskWords): TemplateResult {
  const { texts } = words;
  const known = new Map(file.entries.map((entry) => [entry.id, entry]));
  const listed = entries.slice(0, LISTED);
  if (entries.length === 0) return html`<p class="aside">${texts.noEntries}</p>`;
  return html`<p class="aside">${texts.entries(entries.length)}</p>
    <ul class="entries">
      ${listed.map((id) => {
        const entry = known.get(id);
        return entry ? entryView(entry, file, words) : html`<li class="aside">${texts.entryGone}</li>`;
      })}
    </ul>`;
}

function madeView(made: Generated, { file, note }: Source, words: DeskWords): TemplateResult {
  const { texts, language } = words;
  const item = file.plan.items.find(({ id }) => id === made.source);
  const isHead = made.source === file.plan.id;
  const kind = made.template.split('/')[0] ?? '';
  const name = templateNames[language][kind] ?? made.template;
  return html`<p class="from">
      ${isHead ? texts.fromHead : item ? html`${item.label ?? ''} ${shortened(item.text, 160)}` : texts.itemGone}
    </p>
    <p class="aside">${texts.template}: ${name}</p>
    ${isHead && made.entries.length === 0 ? nothing : entriesView(made, file, words)}
    ${
      item && note
        ? html`<button
            type="button"
            @click=${() => {
              note(item.id);
            }}
          >
            ${texts.note}
          </button>`
        : nothing
    }`;
}

function oldView(sentence: Generated, restore: Source['restore'], { texts }: DeskWords): TemplateResult {
  return html`<dl>
      <dt>${texts.asMade}</dt>
      <dd>${sentence.text}</dd>
    </dl>
    ${
      restore
        ? html`<button
            type="button"
            @click=${() => {
              restore(sentence);
            }}
          >
            ${texts.restore}
          </button>`
        : nothing
    }`;
}

/** Where the sentence in hand comes from, and what it read as it was made. */
export function sourceView(source: Source, words: DeskWords): TemplateResult {
  const { piece, gone, name, edit, restore, close } = source;
  const { texts } = words;
  const { generated } = piece;
  return html`<section class="source" aria-labelledby="source-heading" part="source">
    <header>
      <h3 id="source-heading">${texts.sourceOf(name)}</h3>
      <span class="choices">
        ${edit ? html`<button type="button" @click=${edit}>${texts.edit}</button>` : nothing}
        <button type="button" class="tool named close" @click=${close}>${texts.close}</button>
      </span>
    </header>
    ${generated ? madeView(generated, source, words) : html`<p class="aside">${texts.sourceNone}</p>`}
    ${generated && generated.text !== piece.text ? oldView(generated, restore, words) : nothing}
    ${gone.map((sentence) => oldView(sentence, restore, words))}
  </section>`;
}
