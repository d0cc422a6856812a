import {
  dayIn,
  iconChevronLeft,
  iconChevronRight,
  iconPaperclip,
  iconTrash2,
  iconX,
  momentIn,
  numberIn,
} from '@phoihop/kit';
import { categoryOf, recordOf, type PersonalRecord, type RoundFile, type Step } from '@phoihop/plan/round';
import { rosterRows, type RosterRow } from '@phoihop/plan/round/roster';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, stateIcons, stateText, stateTones } from '../grid/content-of.js';
import type { Dialogs } from '../more/dialogs.js';
import type { RosterHost } from '../more/roster-host.js';
import type { DetailController } from './detail.controller.js';
import { filesOf, valueLines } from './value-lines.js';

function filesView(
  { texts }: DetailController,
  host: RosterHost,
  nomination: string,
  files: ReturnType<typeof filesOf>,
): TemplateResult[] {
  return files.map((file) => {
    const address = host.paperUrl?.(file, nomination);
    const size = texts.bytes(numberIn(host.language, Math.max(1, Math.round(file.size / 1024))));
    return html`<p class="paper">
      ${iconPaperclip}${
        address === undefined
          ? html`<span>${file.name}</span>`
          : html`<a href=${address} target="_blank" rel="noopener" aria-label=${texts.open(file.name)}
              >${file.name}</a
            >`
      }
      <span class="muted">${size}</span>
    </p>`;
  });
}

function recordView(
  detail: DetailController,
  host: RosterHost,
  file: RoundFile,
  row: RosterRow,
  record: PersonalRecord,
): TemplateResult | typeof nothing {
  const category = categoryOf(file.round, row.category);
  if (!category) return nothing;
  return html`<section aria-labelledby="detail-record">
    <h4 id="detail-record">${detail.texts.record}</h4>
    <dl>
      ${category.fields.map((field) => {
        const value = record.values[field.id];
        if (!value) return nothing;
        const lines = valueLines(category, field, value, detail.texts, host.texts, host.language);
        const files = filesOf(value);
        if (lines.length + files.length === 0) return nothing;
        return html`<dt>${field.label}</dt>
          <dd>${lines.map((line) => html`<p>${line}</p>`)} ${filesView(detail, host, row.id, files)}</dd>`;
      })}
    </dl>
  </section>`;
}

function consentsView(
  { texts }: DetailController,
  { language }: RosterHost,
  file: RoundFile,
  record: PersonalRecord,
): TemplateResult | typeof nothing {
  const day = (instant: string): string => dayIn(language, dayInVietnam(new Date(instant)));
  const answered = file.round.notice.purposes.flatMap((purpose) => {
    const answer = record.consents.filter((consent) => consent.purpose === purpose.id).at(-1);
    return answer ? [{ purpose, answer }] : [];
  });
  if (answered.length === 0) return nothing;
  return html`<section aria-labelledby="detail-consents">
    <h4 id="detail-consents">${texts.consents}</h4>
    <dl class="long">
      ${answered.map(
        ({ purpose, answer: { given, withdrawn, at } }) =>
          html`<dt>${purpose.text}</dt>
            <dd>
              ${
                withdrawn !== undefined
                  ? texts.withdrawn(day(withdrawn))
                  : given
                    ? texts.given(day(at))
                    : texts.refused
              }
            </dd>`,
      )}
    </dl>
  </section>`;
}

function stepView(
  { texts }: DetailController,
  host: RosterHost,
  file: RoundFile,
  step: Step,
): TemplateResult {
  const { to, at, by, reason, remark, decision, mergedInto, replaces } = step;
  const words = [
    file.round.reasons.find(({ id }) => id === reason)?.name,
    remark === undefined ? undefined : file.personal.remarks[remark]?.text,
    decision &&
      texts.decision(
        decision.number ?? '',
        decision.date === undefined ? '' : dayIn(host.language, decision.date),
      ),
    mergedInto === undefined ? undefined : texts.mergedInto(placeOf(host, mergedInto)),
    replaces === undefined ? undefined : texts.replaces(lastYearName(host, replaces)),
  ].filter((each): each is string => each !== undefined && each !== '');
  return html`<li>
    <span class="step-state" data-tone=${stateTones[to]}>${stateIcons[to]}${host.texts.states[to]}</span>
    <span class="muted">${momentIn(host.language, at)}${by ? `, ${texts.by(by.name)}` : ''}</span>
    ${words.map((text) => html`<span class="step-words">${text}</span>`)}
  </li>`;
}

function placeOf(host: RosterHost, id: string): string {
  const row = host.rosterRows.find((each) => each.id === id);
  return row && host.model ? String(host.model.placeOf(row)) : id;
}

function lastYearName({ lastYear }: RosterHost, id: string): string {
  return (lastYear && rosterRows(lastYear).find((row) => row.id === id)?.name) ?? id;
}

function eraseView(detail: DetailController, host: RosterHost, row: RosterRow): TemplateResult {
  const { texts } = detail;
  if (!detail.asking)
    return html`<button
      type="button"
      class="tool named erase"
      @click=${() => {
        detail.ask(true);
      }}
    >
      ${iconTrash2}${texts.erase}
    </button>`;
  return html`<div class="erase-ask" role="alert">
    <p>${texts.eraseAsk(nameOf(row, host.texts))}</p>
    <button
      type="button"
      @click=${() => {
        detail.ask(false);
      }}
    >
      ${texts.eraseNo}
    </button>
    <button type="button" class="danger" @click=${() => void detail.erase()}>${texts.eraseYes}</button>
  </div>`;
}

function stepsBesideView(detail: DetailController): TemplateResult {
  const { texts } = detail;
  const button = (step: 1 | -1, label: string, icon: TemplateResult): TemplateResult => {
    const id = detail.beside(step);
    return html`<button
      type="button"
      class="tool"
      title=${label}
      aria-label=${label}
      ?disabled=${id === undefined}
      @click=${() => {
        if (id !== undefined) detail.open(id);
      }}
    >
      ${icon}
    </button>`;
  };
  return html`${button(-1, texts.previous, iconChevronLeft)} ${button(1, texts.next, iconChevronRight)}`;
}

function footView(
  detail: DetailController,
  host: RosterHost,
  row: RosterRow,
  hasData: boolean,
  decide: (id: string) => void,
): TemplateResult {
  return html`<footer>
    ${host.mayErase && hasData ? eraseView(detail, host, row) : nothing}
    ${
      detail.asking
        ? nothing
        : html`<button
            type="button"
            class="filled"
            @click=${() => {
              decide(row.id);
            }}
          >
            ${detail.texts.decide}
          </button>`
    }
  </footer>`;
}

/** All that was sent of one nomination, its papers and what was done with it. */
export function detailView(
  detail: DetailController,
  dialogs: Dialogs,
  host: RosterHost,
  decide: (id: string) => void,
): TemplateResult | typeof nothing {
  const { row, texts } = detail;
  const { file, model } = host;
  if (!row || !file || !model) return nothing;
  const record = recordOf(file, row.nomination);
  const named = (list: readonly { id: string; name: string }[], id: string): string =>
    list.find((each) => each.id === id)?.name ?? id;
  return html`<dialog class="detail" aria-labelledby="detail-title" @close=${dialogs.close}>
    <header>
      <div>
        <p class="muted">${texts.place(String(model.placeOf(row)), model.rows.length)}</p>
        <h3 id="detail-title">${nameOf(row, host.texts)}</h3>
        <p class="step-state" data-tone=${stateTones[row.state]}>
          ${stateIcons[row.state]}${stateText(row, host.texts, file.round.reasons)}
        </p>
      </div>
      ${stepsBesideView(detail)}
      <button
        type="button"
        class="tool"
        title=${texts.close}
        aria-label=${texts.close}
        @click=${dialogs.close}
      >
        ${iconX}
      </button>
    </header>
    <div class="scrolls" tabindex="0" role="group" aria-labelledby="detail-title">
      <dl>
        ${
          row.number === ''
            ? nothing
            : html`<dt>${texts.number}</dt>
                <dd>${row.number}</dd>`
        }
        <dt>${texts.unit}</dt>
        <dd>${named(file.round.units, row.unit)}</dd>
        <dt>${texts.category}</dt>
        <dd>${named(file.round.categories, row.category)}</dd>
      </dl>
      ${
        record
          ? html`${recordView(detail, host, file, row, record)} ${consentsView(detail, host, file, record)}`
          : html`<p class="no-data">${texts.noData}</p>`
      }
      <section aria-labelledby="detail-history">
        <h4 id="detail-history">${texts.history}</h4>
        <ol class="history">
          ${row.nomination.steps.map((step) => stepView(detail, host, file, step))}
        </ol>
      </section>
    </div>
    ${host.writes ? footView(detail, host, row, record !== undefined, decide) : nothing}
  </dialog>`;
}
