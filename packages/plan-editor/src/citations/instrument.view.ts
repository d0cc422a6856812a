import { checkMessages, dayIn, iconTriangleAlert, type Language } from '@phoihop/kit';
import { html, type TemplateResult } from 'lit';
import { panelMessages } from '../panel/panel.messages.js';
import { placeName } from '../panel/place-name.js';
import type { CitationsController } from './citations.controller.js';
import { citationsMessages } from './citations.messages.js';
import { placesOf, type Instrument } from './instruments.js';

const daysOf = (dates: readonly string[], language: Language): string =>
  dates.map((day) => dayIn(language, day)).join(', ');

function faultsOf({ dates, faults }: Instrument, language: Language): string[] {
  const differ = dates.length > 1 ? [citationsMessages[language].datesDiffer(daysOf(dates, language))] : [];
  const said = faults.map(({ check, params }) => checkMessages[language][check]?.(params) ?? check);
  return [...differ, ...new Set(said)];
}

/** Day and issuer of an instrument, what is doubtful of it, and where it is mentioned. */
export function instrumentView(
  instrument: Instrument,
  citations: CitationsController,
  language: Language,
): TemplateResult {
  const texts = citationsMessages[language];
  const { dates, issuer, mentions } = instrument;
  const day = dates.length === 0 ? texts.undated : texts.dated(daysOf(dates, language));
  const nameOf = (item: string | null, leads: boolean): string => {
    if (item === null) return texts.subject;
    return leads ? placeName(citations.items, item, panelMessages[language]) : texts.appendix;
  };
  return html`<p class="quiet">${day}${issuer === undefined ? '' : ` ${texts.by(issuer)}`}</p>
    ${faultsOf(instrument, language).map(
      (fault) =>
        html`<p class="doubt">
          ${iconTriangleAlert}<span><span class="visually-hidden">${texts.fault}: </span>${fault}</span>
        </p>`,
    )}
    <p class="mentions">
      <span class="quiet">${texts.mentioned}</span>
      ${placesOf(mentions).map(({ item, first, times }) => {
        const leads = citations.leadsTo(first);
        const name = texts.times(nameOf(item, leads), times);
        return leads
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                citations.go(first);
              }}
            >
              ${name}
            </button>`
          : html`<span>${name}</span>`;
      })}
    </p>`;
}

/** What the plan cites, instrument by instrument. */
export function citationsView(citations: CitationsController, language: Language): TemplateResult {
  const texts = citationsMessages[language];
  const { instruments } = citations;
  if (!instruments) return html`<p class="nothing" role="status">${texts.reading}</p>`;
  if (instruments.length === 0) return html`<p class="nothing">${texts.none}</p>`;
  return html`<ul role="list" class="instruments">
    ${instruments.map((instrument) => {
      const [first] = instrument.mentions;
      return html`<li class="entry" data-instrument=${instrument.key}>
        ${
          first && citations.leadsTo(first)
            ? html`<button
                type="button"
                class="lead where"
                @click=${() => {
                  citations.go(first);
                }}
              >
                ${instrument.name}
              </button>`
            : html`<p class="where">${instrument.name}</p>`
        }
        ${instrumentView(instrument, citations, language)}
      </li>`;
    })}
  </ul>`;
}
