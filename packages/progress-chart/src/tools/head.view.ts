import {
  iconDownload,
  menuButtonView,
  periodLabel,
  type Language,
  type MenuController,
  type MenuEntry,
} from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Grouping } from '../bars/bar-rows.js';
import type { BoardTexts } from './board.messages.js';

export interface Head {
  subject: string;
  by: Grouping;
  groupings: readonly Grouping[];
  period: string;
  periods: readonly string[];
  menu: MenuController;
  files: readonly MenuEntry[];
  group: (by: Grouping) => void;
  choosePeriod: (period: string) => void;
  /** Undefined where the person may not note anything. */
  note: (() => void) | undefined;
}

interface Words {
  texts: BoardTexts;
  language: Language;
}

export function nameOfGrouping(by: Grouping, texts: BoardTexts): string {
  return { section: texts.bySection, agency: texts.byAgency, unit: texts.byUnit }[by];
}

export function titleOfGrouping(by: Grouping, texts: BoardTexts): string {
  return { section: texts.titleBySection, agency: texts.titleByAgency, unit: texts.titleByUnit }[by];
}

/** What the rows are called when they are added up. */
export function sumOfGrouping(by: Grouping, rows: number, texts: BoardTexts): string {
  return { section: texts.sections, agency: texts.agencies, unit: texts.units }[by](rows);
}

function switchView({ by, groupings, group }: Head, texts: BoardTexts): TemplateResult {
  return html`<fieldset class="switch">
    <legend class="visually-hidden">${texts.groupBy}</legend>
    ${groupings.map(
      (each) =>
        html`<label class=${each === by ? 'chosen' : nothing}
          ><input
            type="radio"
            name="by"
            .checked=${each === by}
            @change=${() => {
              group(each);
            }}
          />${nameOfGrouping(each, texts)}</label
        >`,
    )}
  </fieldset>`;
}

/** The select of periods, as the chart and the list of what is due have it. */
export function periodView(
  { period, periods, choosePeriod }: Pick<Head, 'period' | 'periods' | 'choosePeriod'>,
  { texts, language }: Words,
): TemplateResult {
  return html`<select
    aria-label=${texts.period}
    .value=${period}
    @change=${(event: Event) => {
      choosePeriod((event.currentTarget as HTMLSelectElement).value);
    }}
  >
    ${guard([periods, period, language], () =>
      periods.map(
        (each) =>
          html`<option value=${each} ?selected=${each === period}>${periodLabel(each, language)}</option>`,
      ),
    )}
  </select>`;
}

/** What is looked at, and what can be done with it. */
export function headView(head: Head, words: Words): TemplateResult {
  const { texts } = words;
  return html`<header class="head">
    <div class="names">
      <h2 id="heading">${texts.heading}</h2>
      <p>${head.subject}</p>
    </div>
    ${head.groupings.length > 1 ? switchView(head, texts) : nothing} ${periodView(head, words)}
    ${menuButtonView(
      { key: 'files', label: texts.fetch, icon: html`${iconDownload}<span>${texts.fetch}</span>` },
      head.files,
      head.menu,
    )}
    ${
      head.note
        ? html`<button type="button" class="filled" @click=${head.note}>${texts.note}</button>`
        : nothing
    }
  </header>`;
}
