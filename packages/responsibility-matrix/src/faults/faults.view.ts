import { iconTriangleAlert, iconX } from '@phoihop/kit';
import type { PlanChange } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { FaultsController } from './faults.controller.js';
import type { FaultsMessages } from './faults.messages.js';

/** So many findings are listed; the table marks all. */
const LISTED = 50;

export interface FaultsActions {
  mend: (change: PlanChange) => void;
  close: () => void;
}

/** What checks find, each with its place and what can be done about it; nothing while the list is closed. */
export function faultsView(
  faults: FaultsController,
  texts: FaultsMessages,
  { mend, close }: FaultsActions,
): TemplateResult | typeof nothing {
  if (!faults.open) return nothing;
  return html`<section class="faults" part="faults" aria-label=${texts.list}>
    <ul role="list">
      ${faults.findings.slice(0, LISTED).map((finding) => {
        const { item } = finding;
        return html`<li>
          <span class="fault-icon">${iconTriangleAlert}</span>
          <span class="sentence">${faults.sentence(finding)}</span>
          <span class="remedies">
            ${
              item === undefined && finding.agencies === undefined
                ? nothing
                : html`<button
                    type="button"
                    class="link"
                    @click=${() => {
                      faults.go(finding);
                    }}
                  >
                    ${texts.go(faults.nameOf(finding))}
                  </button>`
            }
            ${faults.remedies(finding).map(
              ({ label, change }) =>
                html`<button
                  type="button"
                  class="link"
                  @click=${() => {
                    mend(change);
                  }}
                >
                  ${label}
                </button>`,
            )}
          </span>
        </li>`;
      })}
    </ul>
    <button type="button" class="tool" title=${texts.close} aria-label=${texts.close} @click=${close}>
      ${iconX}
    </button>
  </section>`;
}
