import { basisMessages, iconCircleAlert, iconTriangleAlert, iconX, type Language } from '@phoihop/kit';
import type { Finding } from '@phoihop/plan/checks';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardController } from './card.controller.js';
import { citationsMessages } from './citations.messages.js';
import { instrumentView } from './instrument.view.js';

function findingView(finding: Finding, card: CardController, language: Language): TemplateResult {
  return html`<div class="finding" data-tone=${finding.tone}>
    ${finding.tone === 'fault' ? iconTriangleAlert : iconCircleAlert}
    <div>
      <p>${card.sentence(finding)}</p>
      ${finding.basis ? html`<p class="quiet">${basisMessages[language](finding.basis)}</p>` : nothing}
    </div>
  </div>`;
}

/** The card at a place of the text: what is cited there, and what is found. */
export function placeCardView(card: CardController, language: Language): TemplateResult | typeof nothing {
  if (!card.card) return nothing;
  const texts = citationsMessages[language];
  const { instrument, findings } = card.card;
  // What is told of the instrument itself is not said twice.
  const others = instrument ? findings.filter(({ check }) => !check.startsWith('citation-')) : findings;
  return html`<section class="place-card" tabindex="-1" aria-label=${texts.card}>
    ${
      instrument
        ? html`<p class="where">${instrument.name}</p>
            ${instrumentView(instrument, card.citations, language)}`
        : nothing
    }
    ${others.map((finding) => findingView(finding, card, language))}
    <p class="actions">
      ${
        instrument
          ? html`<button
              type="button"
              class="link"
              @click=${() => {
                card.showAll();
              }}
            >
              ${texts.all}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="tool"
        aria-label=${texts.close}
        title="${texts.close} (Esc)"
        @click=${() => {
          card.close();
        }}
      >
        ${iconX}
      </button>
    </p>
  </section>`;
}
