import { diffView, momentIn, type Language } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { segmentsOf } from '@phoihop/plan/compare';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanAgreementMessages } from '../plan-agreement.messages.js';
import type { Waiting } from './waiting.js';
import { lineOf, wordsOf } from './words.js';

export interface ProposalsState {
  file: PlanFile;
  waiting: readonly Waiting[];
  /** The side of the person; null where they have none. */
  own: string | null;
  language: Language;
  canAccept: (proposal: Waiting) => boolean;
  canRemove: (proposal: Waiting) => boolean;
}

export interface ProposalActions {
  accept: (proposal: Waiting) => void;
  remove: (proposal: Waiting) => void;
}

function whatView({ what }: Waiting, { file, language }: ProposalsState, texts: PlanAgreementMessages) {
  if (what === null) return html`<p class="words quiet">${texts.unread}</p>`;
  if ('type' in what) {
    return html`<ul class="plain">
      ${wordsOf(file, what, texts).map(
        (each) =>
          html`<li>
            <strong>${each.what}</strong
            >${each.of === '' ? nothing : html` <span class="words">${each.of}</span>`}
          </li>`,
      )}
    </ul>`;
  }
  const item = file.plan.items.find(({ id }) => id === what.item);
  const label = item?.label ?? '';
  return html`<p class="words">
    <strong>${texts.words}</strong>
    ${label === '' ? nothing : `${label} `}${diffView(segmentsOf(what.before, what.after), language)}
  </p>`;
}

/** By what a person tells one proposal from another: for the names of its buttons. */
function nameOf({ what }: Waiting, file: PlanFile, texts: PlanAgreementMessages): string {
  if (what === null) return '';
  if ('type' in what) return wordsOf(file, what, texts)[0]?.what ?? '';
  const item = file.plan.items.find(({ id }) => id === what.item);
  return item ? lineOf(item).slice(0, 60) : '';
}

function proposalView(
  each: Waiting,
  state: ProposalsState,
  texts: PlanAgreementMessages,
  actions: ProposalActions,
): TemplateResult {
  const { file, own } = state;
  const sideName = (id: string | null): string =>
    file.plan.agencies.find((side) => side.id === id)?.name ?? '';
  const isOwn = own !== null && each.side === own;
  const name = nameOf(each, file, texts);
  const button = (label: string, run: () => void): TemplateResult =>
    html`<button type="button" aria-label=${`${label}: ${name}`} @click=${run}>${label}</button>`;
  return html`<li class="proposal" data-own=${String(isOwn)} part="proposal">
    <p class="quiet">
      ${texts.by(each.by?.name ?? texts.someone, sideName(each.side), momentIn(state.language, each.at))}
    </p>
    ${whatView(each, state, texts)}
    <p class="quiet">
      ${each.acceptance === null ? texts.outdated : each.asked.length > 0 ? texts.asks(each.asked.map(sideName).join(', ')) : nothing}
    </p>
    <span class="tools">
      ${
        !isOwn && state.canAccept(each)
          ? button(texts.accept, () => {
              actions.accept(each);
            })
          : nothing
      }
      ${
        state.canRemove(each)
          ? button(isOwn ? texts.takeBack : texts.reject, () => {
              actions.remove(each);
            })
          : nothing
      }
    </span>
  </li>`;
}

/** What the sides have proposed to each other: what waits for the person's own side comes first. */
export function proposalsView(
  state: ProposalsState,
  texts: PlanAgreementMessages,
  actions: ProposalActions,
): TemplateResult {
  const { waiting, own } = state;
  const isForUs = ({ side }: Waiting): boolean => side !== own;
  const inOrder = [...waiting.filter(isForUs), ...waiting.filter((each) => !isForUs(each))];
  return html`<section class="proposals" aria-labelledby="proposals">
    <h3 id="proposals">
      ${texts.proposals}${waiting.length > 0 ? html` <span class="count">${waiting.length}</span>` : nothing}
    </h3>
    ${
      waiting.length === 0
        ? html`<p class="quiet">${texts.noProposals}</p>`
        : html`<ul class="plain">
            ${repeat(
              inOrder,
              ({ id }) => id,
              (each) => proposalView(each, state, texts, actions),
            )}
          </ul>`
    }
  </section>`;
}
