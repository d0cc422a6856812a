import { dayIn, iconX, roleGlyph, roles, type Language, type RoleNames } from '@phoihop/kit';
import { effectiveAssignments, type Citation, type Item, type Plan, type Role } from '@phoihop/plan';
import type { Recognition } from '@phoihop/plan/recognise';
import { html, nothing, type TemplateResult } from 'lit';
import type { MarginMessages } from './margin.messages.js';
import { shortNameOf } from './note.view.js';

/** What a person does in the card. */
export interface TaskActions {
  assign: (name: string, role: Role) => void;
  withdraw: (agency: string, role: Role) => void;
  write: (field: 'times' | 'targets' | 'funding', text: string) => void;
  set: (found: Recognition) => void;
  setAll: () => void;
  /** Esc: back into the text. */
  leave: () => void;
}

export interface TaskCard {
  plan: Plan;
  item: Item;
  /** What a person calls the item. */
  name: string;
  found: readonly Recognition[];
  citations: readonly Citation[];
  language: Language;
  texts: MarginMessages;
  names: RoleNames;
  actions: TaskActions;
}

function question(found: Recognition, { texts, names }: TaskCard): string {
  switch (found.kind) {
    case 'role':
      return texts.found(found.name, names[found.role]);
    case 'target':
      return texts.foundTarget(found.target.raw);
    case 'time':
      return texts.foundTime(found.time.raw);
    default:
      return texts.foundFunding;
  }
}

function foundView(card: TaskCard): TemplateResult | typeof nothing {
  const open = card.found.filter(({ set }) => !set);
  if (open.length === 0) return nothing;
  return html`<ul class="asked" role="list">
      ${open.map((found) => {
        const asks = question(found, card);
        return html`<li>
          ${found.kind === 'role' ? roleGlyph(found.role) : nothing}<span>${asks}</span>
          <button
            type="button"
            class="link"
            aria-label=${`${card.texts.set}: ${asks}`}
            @click=${() => {
              card.actions.set(found);
            }}
          >
            ${card.texts.set}
          </button>
        </li>`;
      })}
    </ul>
    ${
      open.length > 1
        ? html`<button type="button" class="filled" @click=${card.actions.setAll}>
            ${card.texts.setAll}
          </button>`
        : nothing
    }`;
}

function assignmentsView({ plan, item, texts, names, actions }: TaskCard): TemplateResult {
  const holding = effectiveAssignments(plan, item.id);
  if (holding.length === 0) return html`<p class="quiet">${texts.none}</p>`;
  return html`<ul role="list" class="assigned">
    ${holding.map(({ agency, role, statedOn }) => {
      const name = shortNameOf(plan, agency);
      const from = plan.items.find(({ id }) => id === statedOn)?.label ?? '…';
      const action =
        statedOn === item.id
          ? html`<button
              type="button"
              class="tool"
              aria-label=${texts.withdraw(name, names[role])}
              title=${texts.withdraw(name, names[role])}
              @click=${() => {
                actions.withdraw(agency, role);
              }}
            >
              ${iconX}
            </button>`
          : html`<span class="quiet">${texts.inherited(from)}</span>`;
      return html`<li>${roleGlyph(role)}<span>${name}, ${names[role]}</span>${action}</li>`;
    })}
  </ul>`;
}

function assignForm({ plan, item, texts, names, actions }: TaskCard): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = form.querySelector('input')?.value.trim() ?? '';
    const role = roles.find((each) => each === form.querySelector('select')?.value);
    if (name !== '' && role) actions.assign(name, role);
    form.reset();
  };
  return html`<form class="assign" @submit=${submit}>
    <label
      >${texts.agency}<input name="agency" list="agencies" autocomplete="off" data-item=${item.id}
    /></label>
    <datalist id="agencies">
      ${plan.agencies.map(({ name }) => html`<option value=${name}></option>`)}
    </datalist>
    <label
      >${texts.role}<select name="role">
        ${roles.map((role) => html`<option value=${role}>${names[role]}</option>`)}
      </select></label
    >
    <button type="submit">${texts.assign}</button>
  </form>`;
}

function fieldView(
  { actions }: TaskCard,
  field: 'times' | 'targets' | 'funding',
  name: string,
  hint: string,
  text: string,
): TemplateResult {
  return html`<label class="line"
    >${name}<input
      .value=${text}
      placeholder=${hint}
      autocomplete="off"
      @change=${(event: Event) => {
        actions.write(field, (event.currentTarget as HTMLInputElement).value);
      }}
  /></label>`;
}

function citedView({ item, citations, language, texts }: TaskCard): TemplateResult | typeof nothing {
  const own = citations.filter((each) => each.item === item.id);
  if (own.length === 0) return nothing;
  return html`<h4>${texts.cited}</h4>
    <ul role="list" class="cited">
      ${own.map((each) => {
        const same = citations.filter(({ instrument }) => instrument === each.instrument);
        const dates = [...new Set(same.flatMap(({ date }) => date ?? []))].map((day) => dayIn(language, day));
        return html`<li>
          <span>${each.raw}${each.date ? `, ${texts.citedOn(dayIn(language, each.date))}` : ''}</span>
          ${same.length > 1 ? html`<span class="quiet">${texts.citedAgain(same.length - 1)}</span>` : nothing}
          ${dates.length > 1 ? html`<span class="fault">${texts.citedTwice(dates.join(', '))}</span>` : nothing}
        </li>`;
      })}
    </ul>`;
}

/** The task of the item in hand: what was recognised, who is assigned, time, target, funding, what is cited. */
export function taskCardView(card: TaskCard): TemplateResult {
  const { item, texts, actions } = card;
  const { times = [], targets = [], funding = '' } = item.task ?? {};
  const raws = (list: readonly { raw: string }[]): string => list.map(({ raw }) => raw).join('; ');
  return html`<section
    class="card"
    part="task"
    tabindex="-1"
    aria-label=${texts.card(card.name)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') actions.leave();
    }}
  >
    <h3>${texts.card(card.name)}</h3>
    ${foundView(card)}
    <h4>${texts.assigned}</h4>
    ${assignmentsView(card)} ${assignForm(card)}
    ${fieldView(card, 'times', texts.times, texts.timesHint, raws(times))}
    ${fieldView(card, 'targets', texts.targets, texts.targetsHint, raws(targets))}
    ${fieldView(card, 'funding', texts.funding, texts.fundingHint, funding)} ${citedView(card)}
  </section>`;
}
