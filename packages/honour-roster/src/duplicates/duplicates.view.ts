import { dayIn, iconChevronLeft, iconChevronRight, iconCopy, iconX, type Language } from '@phoihop/kit';
import { categoryOf, recordOf, valueOfKind } from '@phoihop/plan/round';
import type { RosterRow } from '@phoihop/plan/round/roster';
import { percent } from '@phoihop/plan/round/validation';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, stateText } from '../grid/content-of.js';
import type { RosterHost } from '../more/roster-host.js';
import type { DuplicatesController } from './duplicates.controller.js';
import { differences } from './differences.js';

interface Line {
  label: string;
  first: string;
  second: string;
  /** Words that the other does not have are marked: they tell whether it is one person. */
  marked: boolean;
}

function dayOf(instant: string, language: Language): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : dayIn(language, dayInVietnam(at));
}

/** What is known of both, line by line; lines of which neither knows anything are left out. */
function linesOf({ pair, texts }: DuplicatesController, host: RosterHost): Line[] {
  const { file, model } = host;
  if (!pair || !file) return [];
  const category = (row: RosterRow) => categoryOf(file.round, row.category);
  const record = (row: RosterRow) => recordOf(file, row.nomination);
  const vote = (row: RosterRow): string => {
    const [of, data] = [category(row), record(row)];
    const meeting = of && data ? valueOfKind(of, data, 'meeting') : undefined;
    return meeting
      ? texts.votes(meeting.votes, meeting.households, percent(meeting.votes, meeting.households))
      : '';
  };
  const nominator = (row: RosterRow): string => {
    const [of, data] = [category(row), record(row)];
    return (of && data ? valueOfKind(of, data, 'nominator')?.name : undefined) ?? '';
  };
  const unit = (row: RosterRow): string => file.round.units.find(({ id }) => id === row.unit)?.name ?? '';
  const line = (label: string, of: (row: RosterRow) => string, marked = true): Line => ({
    label,
    first: of(pair.first),
    second: of(pair.second),
    marked,
  });
  return [
    line(
      texts.file,
      (row) => texts.fileLine(String(model?.placeOf(row) ?? ''), dayOf(row.submitted, host.language)),
      false,
    ),
    line(texts.number, ({ number }) => number, false),
    line(texts.name, (row) => nameOf(row, host.texts)),
    line(texts.birth, ({ birthYear }) => String(birthYear ?? '')),
    line(texts.residence, ({ place }) => place),
    line(texts.unit, unit),
    line(texts.vote, vote),
    line(texts.nominator, nominator),
    line(texts.state, (row) => stateText(row, host.texts, file.round.reasons), false),
  ].filter(({ first, second }) => first !== '' || second !== '');
}

/** A text with the words marked that the other does not have. */
function markedView(text: string, other: string): unknown {
  return differences(text, other).map(({ words, differs }) =>
    differs ? html`<mark>${words}</mark>` : words,
  );
}

/** The button that opens them; nothing where there are none. */
export function duplicatesButton(duplicates: DuplicatesController): TemplateResult | typeof nothing {
  const count = duplicates.pairs.length;
  if (count === 0) return nothing;
  return html`<button
    type="button"
    class="doubles-button"
    aria-expanded=${duplicates.open ? 'true' : 'false'}
    @click=${() => {
      duplicates.toggle();
    }}
  >
    ${iconCopy}${duplicates.texts.open(count)}
  </button>`;
}

/** Both beside each other, with what differs marked, and the decision. */
export function duplicatesView(
  duplicates: DuplicatesController,
  host: RosterHost,
): TemplateResult | typeof nothing {
  const { pair, texts, pairs, merging, telling } = duplicates;
  if (!pair) return nothing;
  const place = String(host.model?.placeOf(pair.first) ?? '');
  const step = (by: 1 | -1) => (): void => {
    duplicates.move(by);
  };
  return html`<section class="doubles" aria-labelledby="doubles-title" part="duplicates">
    <header>
      <h3 id="doubles-title">${texts.heading}</h3>
      <p>${texts.why}</p>
      ${
        pairs.length > 1
          ? html`<span class="pager"
              ><button type="button" class="tool" aria-label=${texts.previous} @click=${step(-1)}>
                ${iconChevronLeft}</button
              ><span>${texts.place(duplicates.place + 1, pairs.length)}</span
              ><button type="button" class="tool" aria-label=${texts.next} @click=${step(1)}>
                ${iconChevronRight}
              </button></span
            >`
          : nothing
      }
      <button
        type="button"
        class="tool"
        aria-label=${texts.close}
        title=${texts.close}
        @click=${() => {
          duplicates.toggle();
        }}
      >
        ${iconX}
      </button>
    </header>
    <table>
      <tbody>
        ${linesOf(duplicates, host).map(
          ({ label, first, second, marked }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${marked ? markedView(first, second) : first}</td>
              <td>${marked ? markedView(second, first) : second}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      merging || telling
        ? html`<div class="actions">
            ${
              merging
                ? html`<button
                    type="button"
                    @click=${() => {
                      duplicates.settle(merging, texts.merged);
                    }}
                  >
                    ${texts.merge(place)}
                  </button>`
                : nothing
            }
            ${
              telling
                ? html`<button
                    type="button"
                    @click=${() => {
                      duplicates.settle(telling, texts.toldApart);
                    }}
                  >
                    ${texts.apart}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </section>`;
}
