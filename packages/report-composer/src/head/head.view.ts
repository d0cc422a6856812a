import { periodLabel } from '@phoihop/kit';
import type { Agency } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words.js';

export interface Head {
  subject: string;
  period: string;
  periods: readonly string[];
  agency: string | undefined;
  agencies: readonly Agency[];
  /** What is told of the state: the day of the figures, that nothing may be changed. */
  told: readonly string[];
  menu: TemplateResult | typeof nothing;
  choose: (period: string, agency: string | undefined) => void;
  /** Undefined where the host opens no reports, or there is none. */
  open: (() => void) | undefined;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLSelectElement).value;
}

function periodView({ period, periods, agency, choose }: Head, { texts, language }: Words): TemplateResult {
  return html`<select
    class="period"
    aria-label=${texts.period}
    .value=${period}
    @change=${(event: Event) => {
      choose(valueOf(event), agency);
    }}
  >
    ${periods.map(
      (each) =>
        html`<option value=${each} ?selected=${each === period}>${periodLabel(each, language)}</option>`,
    )}
  </select>`;
}

function agencyView({ period, agency, agencies, choose }: Head, { texts }: Words): TemplateResult {
  return html`<select
    class="agency"
    aria-label=${texts.agency}
    .value=${agency ?? ''}
    @change=${(event: Event) => {
      const chosen = valueOf(event);
      choose(period, chosen === '' ? undefined : chosen);
    }}
  >
    <option value="" ?selected=${agency === undefined}>${texts.allAgencies}</option>
    ${agencies.map(({ id, name }) => html`<option value=${id} ?selected=${id === agency}>${name}</option>`)}
  </select>`;
}

/** Which report is looked at, and what can be done with it. */
export function headView(head: Head, words: Words): TemplateResult {
  const { texts } = words;
  return html`<header class="head">
    <div class="names">
      <h2 id="heading">${texts.heading}</h2>
      <p>${head.subject}</p>
    </div>
    <div class="choices">${periodView(head, words)} ${agencyView(head, words)}</div>
    <div class="tools">
      ${head.told.map((each) => html`<span class="told">${each}</span>`)} ${head.menu}
      ${
        head.open
          ? html`<button type="button" class="filled" @click=${head.open}>${texts.open}</button>`
          : nothing
      }
    </div>
  </header>`;
}
