import { isWithin, type Clause, type ClauseState } from '@phoihop/document/clerk-check';
import {
  basisMessages,
  checkMessages,
  iconCircleAlert,
  iconCircleCheck,
  iconCircleDashed,
  iconTriangleAlert,
  iconX,
  type Language,
} from '@phoihop/kit';
import type { Finding } from '@phoihop/plan/checks';
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../pages/place.js';
import { placesOfClause, placesOfFinding } from './clause-places.js';
import { clauseMessages } from './clauses.messages.js';
import { clerkMessages } from './clerk.messages.js';

export interface ClerkActions {
  go: (places: readonly Place[]) => void;
  close: () => void;
}

const ICONS: Record<ClauseState, TemplateResult> = {
  met: iconCircleCheck,
  wrong: iconTriangleAlert,
  look: iconCircleAlert,
  pen: iconCircleDashed,
  absent: iconCircleDashed,
};

/** So many findings of one place are shown; the editor has them all. */
const MOST_FINDINGS = 20;

/** What is said of a finding: the sentence of its check. */
export function findingText({ check, params }: Finding, language: Language): string {
  return checkMessages[language][check]?.(params) ?? check;
}

/** The sentences of a clause: what is wrong and what to do, or that it is in order. */
export function sentencesOf({ id, state, measures }: Clause, language: Language): string[] {
  const own = clauseMessages[language];
  const texts = clerkMessages[language];
  const wrong = measures.filter((each) => !isWithin(each));
  return [
    ...wrong.map((each) => texts.measure(own.measures[each.of] ?? each.of, each)),
    ...(wrong.length > 0 ? [texts.mend] : []),
    ...(state === 'met' ? [own.met[id] ?? texts.states.met] : []),
    ...(state === 'pen' ? [own.pen[id] ?? texts.states.pen] : []),
    ...(state === 'absent' ? [own.absent[id] ?? texts.states.absent] : []),
  ];
}

function clauseView(clause: Clause, language: Language, { go }: ClerkActions): TemplateResult {
  const { id, state, basis, findings } = clause;
  const texts = clerkMessages[language];
  const name = clauseMessages[language].names[id] ?? id;
  return html`<li class="clause ${state}">
    <span class="mark">${ICONS[state]}</span>
    <div>
      <h4>${name} <span class="state">${texts.states[state]}</span></h4>
      <p class="article">${basisMessages[language](basis)}</p>
      ${sentencesOf(clause, language).map((sentence) => html`<p>${sentence}</p>`)}
      ${
        findings.length > 0
          ? html`<ul role="list">
              ${findings.slice(0, MOST_FINDINGS).map(
                (finding) =>
                  html`<li>
                    <p>${findingText(finding, language)}</p>
                    <button
                      type="button"
                      class="link"
                      @click=${() => {
                        go(placesOfFinding(finding));
                      }}
                    >
                      ${texts.goFinding}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        state === 'absent' || findings.length > 0
          ? nothing
          : html`<button
              type="button"
              class="link"
              aria-label=${texts.go(name)}
              @click=${() => {
                go(placesOfClause(clause));
              }}
            >
              ${texts.goFinding}
            </button>`
      }
    </div>
  </li>`;
}

function countsOf(clauses: readonly Clause[]): Record<ClauseState, number> {
  const counts = { met: 0, wrong: 0, look: 0, pen: 0, absent: 0 };
  for (const { state } of clauses) counts[state]++;
  return counts;
}

/** The clerk's check: every place of the decree in its order. `clauses` is null for papers of the party. */
export function clerkView(
  clauses: readonly Clause[] | null,
  language: Language,
  actions: ClerkActions,
): TemplateResult {
  const texts = clerkMessages[language];
  return html`<aside class="clerk" part="check" aria-labelledby="clerk-heading">
    <div class="clerk-head">
      <h3 id="clerk-heading" tabindex="-1">${texts.heading}</h3>
      <button
        type="button"
        class="tool"
        aria-label=${texts.close}
        title=${texts.close}
        @click=${actions.close}
      >
        ${iconX}
      </button>
    </div>
    ${
      clauses === null
        ? html`<p>${texts.party}</p>`
        : html`<p class="clerk-summary">${texts.summary(countsOf(clauses))}</p>
            <ol role="list" class="clauses">
              ${clauses.map((clause) => clauseView(clause, language, actions))}
            </ol>`
    }
  </aside>`;
}
