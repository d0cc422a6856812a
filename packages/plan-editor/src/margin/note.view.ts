import { iconCalendar, iconTarget, roleGlyph, roleNames, type Language, type RoleNames } from '@phoihop/kit';
import type { Item, Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { noteMessages, type NoteMessages } from './note.messages.js';

/** What a body is called where there is little room. */
export function shortNameOf({ agencies }: Pick<Plan, 'agencies'>, id: string): string {
  const agency = agencies.find((each) => each.id === id);
  return agency?.shortName ?? agency?.name ?? id;
}

function fact(icon: TemplateResult, name: string, words: readonly string[]): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`<span class="fact"
    ><span role="img" aria-label=${name}>${icon}</span>${words.join('; ')}</span
  >`;
}

/** What is known of a task, beside its item: who does what, by when, how much. */
export function noteView(plan: Plan, item: Item, names: RoleNames, texts: NoteMessages): TemplateResult {
  const { assignments = [], times = [], targets = [] } = item.task ?? {};
  return html`<p class="roles">
      ${assignments.map(
        ({ agency, role }) =>
          html`<span class="given"
            >${roleGlyph(role, names[role])}<span>${shortNameOf(plan, agency)}</span></span
          >`,
      )}
    </p>
    <p class="facts">
      ${fact(
        iconCalendar,
        texts.times,
        times.map(({ raw }) => raw),
      )}${fact(
        iconTarget,
        texts.targets,
        targets.map(({ raw }) => raw),
      )}
    </p>`;
}

/** Notes below their items, where a plan is only read and they have no room beside them. */
export function notesBelow(plan: Plan, language: Language): (item: Item) => TemplateResult | typeof nothing {
  return (item) =>
    item.task
      ? html`<div class="note-below">
          ${noteView(plan, item, roleNames[language], noteMessages[language])}
        </div>`
      : nothing;
}
