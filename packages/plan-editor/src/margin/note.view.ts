import { iconCalendar, iconTarget, roleGlyph, type RoleNames } from '@phoihop/kit';
import type { Item, Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';

/** What a body is called where there is little room. */
export function shortNameOf({ agencies }: Pick<Plan, 'agencies'>, id: string): string {
  const agency = agencies.find((each) => each.id === id);
  return agency?.shortName ?? agency?.name ?? id;
}

/** How letters and icons of a note are called. */
export interface NoteWords {
  roles: RoleNames;
  times: string;
  targets: string;
}

function fact(
  icon: TemplateResult,
  name: string | undefined,
  facts: readonly { raw: string }[],
): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<span class="fact"
    ><span role=${name ? 'img' : nothing} aria-label=${name ?? nothing}>${icon}</span>${facts
      .map(({ raw }) => raw)
      .join('; ')}</span
  >`;
}

/**
 * What is known of a task, beside its item or below it: who does what, by when, how much. Letters and icons stand
 * without `words` first in a page that is being opened; what a screen reader says of them comes a moment later.
 */
export function noteView(plan: Plan, item: Item, words: NoteWords | undefined): TemplateResult {
  const { assignments = [], times = [], targets = [] } = item.task ?? {};
  return html`<p class="roles">
      ${assignments.map(
        ({ agency, role }) =>
          html`<span class="given"
            >${roleGlyph(role, words?.roles[role])}<span>${shortNameOf(plan, agency)}</span></span
          >`,
      )}
    </p>
    <p class="facts">
      ${fact(iconCalendar, words?.times, times)}${fact(iconTarget, words?.targets, targets)}
    </p>`;
}

/** Notes below their items, where a plan is only read and they have no room beside them. */
export function notesBelow(
  plan: Plan,
  words: NoteWords | undefined,
): (item: Item) => TemplateResult | typeof nothing {
  return (item) => (item.task ? html`<div class="note-below">${noteView(plan, item, words)}</div>` : nothing);
}
