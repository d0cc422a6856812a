import { iconCalendar, iconChevronDown, iconChevronUp, roleGlyph, type RoleNames } from '@phoihop/kit';
import { effectiveAssignments, type Item, type Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { MarginMessages } from './margin.messages.js';
import { shortNameOf } from './note.view.js';

export interface TaskBar {
  plan: Plan;
  /** The item in hand. */
  item: Item;
  /** What a person calls it. */
  name: string;
  /** How many things are recognised in its text that its task does not hold yet. */
  recognised: number;
  open: boolean;
  texts: MarginMessages;
  names: RoleNames;
  card: TemplateResult | typeof nothing;
  toggle: () => void;
}

function lineView({ plan, item, recognised, texts, names }: TaskBar): TemplateResult {
  const holding = effectiveAssignments(plan, item.id);
  const times = (item.task?.times ?? []).map(({ raw }) => raw).join('; ');
  return html`<span class="known">
    ${
      holding.length === 0
        ? html`<span class="quiet">${texts.none}</span>`
        : holding.map(
            ({ agency, role }) =>
              html`<span class="given"
                >${roleGlyph(role)}<span class="name">${shortNameOf(plan, agency)}</span
                ><span class="visually-hidden"> ${names[role]}</span></span
              >`,
          )
    }
    ${
      times === ''
        ? nothing
        : html`<span class="fact"
            >${iconCalendar}<span class="visually-hidden">${texts.times}: </span
            ><span class="when">${times}</span></span
          >`
    }
    ${recognised === 0 ? nothing : html`<span class="asks">${texts.recognised(recognised)}</span>`}
  </span>`;
}

/** One line about the task of the item in hand, below the paper where its card has no room beside it. */
export function taskBarView(bar: TaskBar): TemplateResult {
  const { open, texts, name, card, toggle } = bar;
  return html`<div class="task-bar">
    ${open ? html`<div class="sheet">${card}</div>` : nothing}
    <button
      type="button"
      class="bar"
      part="task-bar"
      aria-expanded=${String(open)}
      title=${open ? texts.closeCard : texts.openCard}
      @click=${toggle}
    >
      <b><span class="of">${texts.taskOf}</span> ${name}</b
      >${lineView(bar)}${open ? iconChevronDown : iconChevronUp}
    </button>
  </div>`;
}
