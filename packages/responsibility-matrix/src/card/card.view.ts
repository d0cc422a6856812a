import {
  iconChevronLeft,
  iconChevronRight,
  iconTriangleAlert,
  roleGlyph,
  type RoleNames,
} from '@phoihop/kit';
import type { Finding } from '@phoihop/plan/checks';
import { cellOf, type MatrixRow } from '@phoihop/plan/matrix';
import { html, nothing, type TemplateResult } from 'lit';
import type { Remedy } from '../faults/faults.controller.js';
import type { GridColumn, GridGroup } from '../grid/grid-model.js';
import { nameOfItem } from '../model/source-of-role.js';
import type { CardMessages } from './card.messages.js';

/** One task, as a phone shows it. */
export interface CardSubject {
  row: MatrixRow;
  /** The section that it stands in; empty where there is none. */
  section: string;
  /** Counted from 1. */
  position: number;
  count: number;
  before: MatrixRow | undefined;
  after: MatrixRow | undefined;
  groups: readonly GridGroup[];
  columns: readonly GridColumn[];
  findings: readonly { finding: Finding; sentence: string; remedies: readonly Remedy[] }[];
  editable: boolean;
  isFaulty: (column: GridColumn) => boolean;
}

export interface CardActions {
  go: (item: string) => void;
  /** Opens the roles of a body, by the element at which that was asked. */
  roles: (agency: string, at: HTMLElement) => void;
  mend: (remedy: Remedy) => void;
}

function agencyView(
  subject: CardSubject,
  column: GridColumn,
  names: RoleNames,
  texts: CardMessages,
  actions: CardActions,
): TemplateResult {
  const { id, short, name } = column;
  const { roles, inherited } = cellOf(subject.row, id);
  const said = roles.map(({ role }) => names[role]).join(', ');
  const content = html`<span class="glyphs">${roles.map(({ role }) => roleGlyph(role))}</span>
    <span class="agency">${short}</span>
    <span class="role">${said}${inherited ? html`<small>${texts.inherited}</small>` : nothing}</span>`;
  const faulty = subject.isFaulty(column) ? 'faulty' : '';
  if (!subject.editable) return html`<li class=${faulty}><span class="line">${content}</span></li>`;
  return html`<li class=${faulty}>
    <button
      type="button"
      class="line"
      title=${name}
      @click=${(event: Event) => {
        actions.roles(id, event.currentTarget as HTMLElement);
      }}
    >
      ${content}<span class="visually-hidden">${texts.change}</span>${iconChevronRight}
    </button>
  </li>`;
}

function groupView(
  subject: CardSubject,
  { label, first, count }: GridGroup,
  names: RoleNames,
  texts: CardMessages,
  actions: CardActions,
): TemplateResult | typeof nothing {
  const columns = subject.columns
    .slice(first, first + count)
    .filter(({ id }) => cellOf(subject.row, id).roles.length > 0);
  if (columns.length === 0) return nothing;
  return html`<h4>${label}</h4>
    <ul role="list">
      ${columns.map((column) => agencyView(subject, column, names, texts, actions))}
    </ul>`;
}

/**
 * Bodies without a part in the task: one is chosen, and then its role. A button asks for that, not the choice itself: who
 * walks through the list by arrow keys has chosen nothing yet (WCAG 3.2.2).
 */
function moreView(
  { columns, row, groups }: CardSubject,
  texts: CardMessages,
  { roles }: CardActions,
): TemplateResult {
  return html`<form
    class="more"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const select = (event.currentTarget as HTMLFormElement).querySelector('select');
      if (!select) return;
      if (select.value === '') select.focus();
      else roles(select.value, select);
      select.value = '';
    }}
  >
    <label
      ><span>${texts.addAgency}</span>
      <select aria-label=${texts.addAgency}>
        <option value="">${texts.chooseAgency}</option>
        ${groups.map(
          ({ label, first, count }) =>
            html`<optgroup label=${label}>
              ${columns
                .slice(first, first + count)
                .filter(({ id }) => cellOf(row, id).roles.length === 0)
                .map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
            </optgroup>`,
        )}
      </select></label
    >
    <button type="submit">${texts.chooseRole}</button>
  </form>`;
}

function stepView(
  row: MatrixRow | undefined,
  isBefore: boolean,
  texts: CardMessages,
  { go }: CardActions,
): TemplateResult {
  const name = row ? nameOfItem(row.item) : '';
  return html`<button
    type="button"
    class="step"
    ?disabled=${!row}
    aria-label=${isBefore ? texts.before(name) : texts.after(name)}
    @click=${() => {
      if (row) go(row.item.id);
    }}
  >
    ${isBefore ? iconChevronLeft : nothing}${name}${isBefore ? nothing : iconChevronRight}
  </button>`;
}

/** One task at a time, its bodies as a list that a finger can use; the same order as in the grid. */
export function cardView(
  subject: CardSubject,
  names: RoleNames,
  texts: CardMessages,
  actions: CardActions,
): TemplateResult {
  const { row, section, position, count, before, after, groups, findings, editable } = subject;
  const { item, times, stated } = row;
  return html`<article class="card" part="card" aria-labelledby="card-title">
      <p class="muted">${section}</p>
      <h3 id="card-title" tabindex="-1">${item.label} ${item.text}</h3>
      ${times.length === 0 ? nothing : html`<p class="muted">${texts.time(times.map(({ raw }) => raw).join('; '))}</p>`}
      ${findings.map(
        ({ sentence, remedies }) =>
          html`<div class="card-fault">
            ${iconTriangleAlert}
            <p>
              ${sentence}
              ${
                editable
                  ? remedies.map(
                      (remedy) =>
                        html`<button
                          type="button"
                          class="link"
                          @click=${() => {
                            actions.mend(remedy);
                          }}
                        >
                          ${remedy.label}
                        </button>`,
                    )
                  : nothing
              }
            </p>
          </div>`,
      )}
      ${stated.length === 0 ? html`<p class="muted">${texts.nobody}</p>` : nothing}
      ${groups.map((group) => groupView(subject, group, names, texts, actions))}
      ${editable ? moreView(subject, texts, actions) : nothing}
    </article>
    <nav class="steps" aria-label=${texts.position(position, count)}>
      ${stepView(before, true, texts, actions)}
      <span class="muted">${texts.position(position, count)}</span>
      ${stepView(after, false, texts, actions)}
    </nav>`;
}
