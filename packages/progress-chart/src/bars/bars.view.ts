import { dayIn, standingHeadings, standingNames, type Language } from '@phoihop/kit';
import { standings, type Standing, type StandingCounts } from '@phoihop/plan/progress';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardTexts } from '../board/board.messages.js';
import { shownStandings, swatch } from '../board/standing-marks.js';
import type { BarRow } from './bar-rows.js';
import { shares } from './shares.js';

export interface Bars {
  title: string;
  rows: readonly BarRow[];
  /** What is told in numbers of each row, by id; it may be one frame behind the bars. */
  figures: ReadonlyMap<string, StandingCounts>;
  /** The last row: all that is shown, added up, with what it is called. */
  sum: { name: string; tally: StandingCounts };
  /** What is said of the sum in words; `noChange` while that is still to be worked out. */
  sumText: unknown;
  /** The day that figures are looked at from (ISO). */
  asOf: string;
  /** What a long list is searched for; undefined where it is short. */
  search: { text: string; searched: (text: string) => void } | undefined;
  /** The row that shows its tasks. */
  open: string | null;
  /** What that row shows below itself. */
  detail: (row: string) => unknown;
  /** A row was chosen, or a part of its bar: the event's target lies in something with `data-row`, or is a part. */
  choose: (event: Event) => void;
}

/** More columns than these, and bars would have no room beside them where it is narrow. */
const FEW = 4;

interface Words {
  texts: BoardTexts;
  language: Language;
}

/** The figures of the row say the same in words, and its tasks can be filtered by keyboard. */
function barView(
  { tally }: BarRow,
  figures: StandingCounts,
  longest: number,
  { texts, language }: Words,
): TemplateResult {
  const parts = standings.filter((standing) => tally.counts[standing] > 0);
  const counts = parts.map((standing) => tally.counts[standing]);
  return html`<span class="bar" aria-hidden="true"
    ><span class="parts" ${shares(counts, longest)}
      >${parts.map((standing) => {
        const name = `${texts.count(figures.counts[standing])} ${standingNames[language][standing]}`;
        return html`<span class="part" title=${name} data-standing=${standing}></span>`;
      })}</span
    ></span
  >`;
}

function numbersView(tally: StandingCounts, shown: readonly Standing[], { texts }: Words): TemplateResult {
  return html`${shown.map((standing) => {
      const count = tally.counts[standing];
      return html`<td class="number" data-standing=${standing} ?data-none=${count === 0}>
        <span class="figure">${texts.count(count)}</span>
      </td>`;
    })}
    <td class="number total" data-name=${texts.total}>
      <span class="figure">${texts.count(tally.total)}</span>
    </td>`;
}

function rowView(
  row: BarRow,
  shown: readonly Standing[],
  longest: number,
  bars: Bars,
  words: Words,
): TemplateResult {
  const open = row.id === bars.open;
  const figures = bars.figures.get(row.id) ?? row.tally;
  return html`<tr part="row" data-row=${row.id} ?data-open=${open}>
      <th scope="row">
        <button type="button" class="row-name turning" aria-expanded=${open} @click=${bars.choose}>
          ${row.label === '' ? nothing : html`<span class="label">${row.label}</span>`}<span
            >${row.name}</span
          >
        </button>
      </th>
      <td class="bar-cell" @click=${bars.choose}>${barView(row, figures, longest, words)}</td>
      ${guard([figures, shown.length, words.texts], () => numbersView(figures, shown, words))}
    </tr>
    ${
      open
        ? html`<tr class="detail">
            <td colspan=${shown.length + 3}>${bars.detail(row.id)}</td>
          </tr>`
        : nothing
    }`;
}

/** A row that says what it said stays as it is; one that is open is drawn anew with what it shows. */
function keptRowView(
  row: BarRow,
  shown: readonly Standing[],
  longest: number,
  bars: Bars,
  words: Words,
): unknown {
  const open = row.id === bars.open;
  const figures = bars.figures.get(row.id);
  const said = [
    row.tally,
    figures,
    row.label,
    row.name,
    shown.length,
    longest,
    words.texts,
    open ? {} : null,
  ];
  return guard(said, () => rowView(row, shown, longest, bars, words));
}

function searchView({ text, searched }: NonNullable<Bars['search']>, texts: BoardTexts): TemplateResult {
  return html`<input
    type="search"
    class="search"
    aria-label=${texts.search}
    placeholder=${texts.search}
    autocomplete="off"
    .value=${text}
    @input=${(event: Event) => {
      searched((event.currentTarget as HTMLInputElement).value);
    }}
  />`;
}

function headView(shown: readonly Standing[], { texts, language }: Words): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col"><span class="visually-hidden">${texts.name}</span></th>
      <td></td>
      ${shown.map(
        (standing) =>
          html`<th scope="col" class="number">
            ${swatch(standing)}<span>${standingHeadings[language][standing]}</span>
          </th>`,
      )}
      <th scope="col" class="number total">${texts.total}</th>
    </tr>
  </thead>`;
}

/** Bars that share their rows with their figures, so that picture and table are one. */
export function barsView(bars: Bars, words: Words): TemplateResult {
  const { texts } = words;
  const shown = shownStandings(bars.sum.tally);
  const longest = Math.max(1, ...bars.rows.map(({ tally }) => tally.total));
  return html`<section class="card bars" part="bars" aria-labelledby="bars-title">
    <header>
      <h3 id="bars-title">${bars.title}</h3>
      <p class="aside">
        ${texts.asOf(dayIn(words.language, bars.asOf))} <span class="screen-only">${texts.chooseRow}</span>
      </p>
    </header>
    ${bars.search ? searchView(bars.search, texts) : nothing}
    <div class=${bars.search ? 'scroll long' : 'short'}>
      <table class="bar-table" aria-labelledby="bars-title" ?data-many=${shown.length > FEW}>
        ${headView(shown, words)}
        <tbody>
          ${repeat(
            bars.rows,
            ({ id }) => id,
            (row) => keptRowView(row, shown, longest, bars, words),
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colspan="2">${bars.sum.name}</th>
            ${numbersView(bars.sum.tally, shown, words)}
          </tr>
        </tfoot>
      </table>
    </div>
    <p class="sum-text">${bars.sumText}</p>
  </section>`;
}
