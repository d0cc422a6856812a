import { iconCircleCheck, iconCircleDashed, iconClock, momentIn, type Language } from '@phoihop/kit';
import type { AgreementState, SideState } from '@phoihop/plan/agreement';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanAgreementMessages } from './plan-agreement.messages.js';

/** Where the sides stand, in a sentence. */
export function stageSentence(
  state: AgreementState,
  texts: PlanAgreementMessages,
  language: Language,
): string {
  const { stage, sides, amends, agreed } = state;
  const waiting = sides.filter(({ current }) => !current).map(({ side }) => side.name);
  switch (stage) {
    case 'one-side':
      return texts.oneSide;
    case 'draft':
      return amends ? texts.amending(momentIn(language, amends.at)) : texts.draft;
    case 'awaiting':
      return texts.awaiting(waiting.join(', '));
    case 'agreed':
      return texts.agreed(momentIn(language, agreed.at(-1)?.at ?? ''));
    case 'open':
      return amends ? texts.amending(momentIn(language, amends.at)) : texts.open;
  }
}

function standing(
  { agreement, current }: SideState,
  texts: PlanAgreementMessages,
  language: Language,
): string {
  if (!agreement) return texts.notYet;
  const { by, at } = agreement;
  return current
    ? texts.hasAgreed(by.name, momentIn(language, at))
    : texts.hasAgreedBefore(by.name, momentIn(language, at));
}

function glyph({ agreement, current }: SideState): TemplateResult {
  if (current) return iconCircleCheck;
  return agreement ? iconClock : iconCircleDashed;
}

function kindOf({ agreement, current }: SideState): string {
  return current ? 'current' : agreement ? 'earlier' : 'none';
}

/** The sides, and to what each of them has agreed. */
export function sidesView(
  { sides }: AgreementState,
  own: string | null,
  texts: PlanAgreementMessages,
  language: Language,
): TemplateResult {
  return html`<ul class="sides" part="sides" aria-label=${texts.sides}>
    ${sides.map(
      (each) =>
        html`<li data-standing=${kindOf(each)}>
          <span class="glyph" aria-hidden="true">${glyph(each)}</span>
          <span class="side">
            <span class="side-name"
              >${each.side.name}${
                each.side.id === own ? html` <span class="yours">(${texts.yours})</span>` : nothing
              }</span
            >
            <span class="quiet">${standing(each, texts, language)}</span>
          </span>
        </li>`,
    )}
  </ul>`;
}
