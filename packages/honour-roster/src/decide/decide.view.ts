import { iconTriangleAlert } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../grid/content-of.js';
import type { Dialogs } from '../more/dialogs.js';
import type { RosterHost } from '../more/roster-host.js';
import type { DecideController, DecisionForm } from './decide.controller.js';

type Field = keyof DecisionForm;

const filler =
  (decide: DecideController, field: Field) =>
  ({ currentTarget }: Event): void => {
    if (
      currentTarget instanceof HTMLInputElement ||
      currentTarget instanceof HTMLSelectElement ||
      currentTarget instanceof HTMLTextAreaElement
    )
      decide.fill({ [field]: currentTarget.value });
  };

function targetsView(decide: DecideController): TemplateResult {
  const { texts, targets } = decide;
  return html`<fieldset class="targets">
    <legend>${texts.what}</legend>
    ${targets.map(
      (to) =>
        html`<label
          ><input
            type="radio"
            name="target"
            .value=${to}
            ?autofocus=${to === decide.to}
            .checked=${to === decide.to}
            @change=${() => {
              decide.choose(to);
            }}
          /><span>${texts.actions[to]}</span></label
        >`,
    )}
  </fieldset>`;
}

function reasonView(decide: DecideController): TemplateResult | typeof nothing {
  const { texts, reasons, form } = decide;
  if (reasons.length === 0) return nothing;
  const isMissing = decide.asked && decide.reasonMissing;
  return html`<div class="line">
    <label for="decide-reason">${texts.reason}</label>
    <select
      id="decide-reason"
      aria-invalid=${isMissing ? 'true' : 'false'}
      aria-describedby=${isMissing ? 'decide-reason-fault' : nothing}
      @change=${filler(decide, 'reason')}
    >
      <option value="" .selected=${form.reason === ''}>${texts.chooseReason}</option>
      ${reasons.map(
        ({ id, name }) => html`<option value=${id} .selected=${form.reason === id}>${name}</option>`,
      )}
    </select>
    ${isMissing ? html`<p id="decide-reason-fault" class="fault" role="alert">${texts.reasonMissing}</p>` : nothing}
  </div>`;
}

/** Words of one's own, in the place of a ready reason or besides it. */
function wordsView(decide: DecideController): TemplateResult | typeof nothing {
  const { texts, reasons, form } = decide;
  if (!decide.takesWords) return nothing;
  const isMissing = decide.asked && decide.reasonMissing;
  return html`<div class="line">
    <label for="decide-words">${reasons.length > 0 ? texts.words : texts.reason}</label>
    <textarea
      id="decide-words"
      rows="3"
      autocomplete="off"
      aria-invalid=${isMissing ? 'true' : 'false'}
      aria-describedby="decide-words-hint"
      .value=${form.words}
      @input=${filler(decide, 'words')}
    ></textarea>
    <p id="decide-words-hint" class="hint">${texts.wordsHint}</p>
    ${isMissing && reasons.length === 0 ? html`<p class="fault" role="alert">${texts.wordsMissing}</p>` : nothing}
    ${decide.failed ? html`<p class="fault" role="alert">${texts.wordsNotKept}</p>` : nothing}
  </div>`;
}

function decisionView(decide: DecideController): TemplateResult | typeof nothing {
  const { texts, form } = decide;
  if (!decide.takesDecision) return nothing;
  const isUnread = decide.dateUnread;
  return html`<div class="line">
      <label for="decide-number">${texts.number}</label>
      <input id="decide-number" autocomplete="off" .value=${form.number} @input=${filler(decide, 'number')} />
    </div>
    <div class="line">
      <label for="decide-date">${texts.date}</label>
      <input
        id="decide-date"
        autocomplete="off"
        inputmode="numeric"
        .value=${form.date}
        aria-invalid=${isUnread && decide.asked ? 'true' : 'false'}
        aria-describedby="decide-date-hint"
        @input=${filler(decide, 'date')}
      />
      <p id="decide-date-hint" class=${isUnread && decide.asked ? 'fault' : 'hint'}>
        ${isUnread && decide.asked ? texts.dateUnread : texts.dateHint}
      </p>
    </div>`;
}

function replacesView(decide: DecideController, host: RosterHost): TemplateResult | typeof nothing {
  const { texts, replaceable, form } = decide;
  if (replaceable.length === 0) return nothing;
  return html`<div class="line">
    <label for="decide-replaces">${texts.replaces}</label>
    <select id="decide-replaces" @change=${filler(decide, 'replaces')}>
      <option value="" .selected=${form.replaces === ''}>${texts.nobody}</option>
      ${replaceable.map(
        (row) =>
          html`<option value=${row.id} .selected=${form.replaces === row.id}>
            ${[nameOf(row, host.texts), row.place].filter(Boolean).join(', ')}
          </option>`,
      )}
    </select>
  </div>`;
}

function outlookView(decide: DecideController, host: RosterHost): TemplateResult | typeof nothing {
  const { outlook, texts } = decide;
  if (!outlook) return nothing;
  const { taken, left, over, notAllowed } = outlook;
  const named = (list: readonly { id: string; name: string }[] | undefined, id: string): string =>
    list?.find((each) => each.id === id)?.name ?? id;
  return html`<div class="outlook" role="status">
    ${taken.length + left.length + notAllowed.length > 1 ? html`<p>${texts.taken(taken.length)}</p>` : nothing}
    ${left.length > 0 ? html`<p>${texts.left(left.length)}</p>` : nothing}
    ${notAllowed.length > 0 ? html`<p>${texts.notAllowed(notAllowed.length)}</p>` : nothing}
    ${over.map(
      ({ unit, category, decided, count = 0 }) =>
        html`<p class="watch">
          ${iconTriangleAlert}<span
            >${texts.over(
              named(host.file?.round.units, unit),
              named(host.file?.round.categories, category),
              decided,
              count,
            )}</span
          >
        </p>`,
    )}
  </div>`;
}

/** What is to become of the chosen nominations, and what that would mean. */
export function decideView(decide: DecideController, dialogs: Dialogs, host: RosterHost): TemplateResult {
  const { texts, rows, to, outlook } = decide;
  const [first] = rows;
  const isIdle = to === undefined || outlook?.change === undefined;
  return html`<dialog class="decide" aria-labelledby="decide-title" @close=${dialogs.close}>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        void decide.accept();
      }}
    >
      <h3 id="decide-title">${texts.heading(rows.length, first ? nameOf(first, host.texts) : '')}</h3>
      <div class="scrolls">
        ${
          decide.targets.length === 0
            ? html`<p>${texts.none}</p>`
            : html`${targetsView(decide)} ${reasonView(decide)} ${wordsView(decide)} ${decisionView(decide)}
              ${replacesView(decide, host)} ${outlookView(decide, host)}`
        }
      </div>
      <footer>
        <button type="button" @click=${dialogs.close}>${texts.cancel}</button>
        ${isIdle ? nothing : html`<button type="submit" class="filled">${texts.actions[to]}</button>`}
      </footer>
    </form>
  </dialog>`;
}
