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
import type { CardsTexts } from '../cards/cards.messages.js';

export interface Head {
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
  texts: CardsTexts;
  language: Language;
}

function nameOfGrouping(by: Grouping, texts: CardsTexts): string {
  return { section: texts.bySection, agency: texts.byAgency, unit: texts.byUnit }[by];
}

function switchView({ by, groupings, group }: Head, texts: CardsTexts): TemplateResult {
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

/** What can be done with what is looked at; stands beside the title. */
export function toolsView(head: Head, words: Words): TemplateResult {
  const { texts } = words;
  return html`${head.groupings.length > 1 ? switchView(head, texts) : nothing} ${periodView(head, words)}
  ${menuButtonView(
    { key: 'files', label: texts.fetch, icon: html`${iconDownload}<span>${texts.fetch}</span>` },
    head.files,
    head.menu,
  )}
  ${
    head.note
      ? html`<button type="button" class="filled" @click=${head.note}>${texts.note}</button>`
      : nothing
  }`;
}
