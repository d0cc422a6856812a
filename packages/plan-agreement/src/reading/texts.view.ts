import { diffView, iconDownload, type Language } from '@phoihop/kit';
import type { Item, Plan } from '@phoihop/plan';
import type { TextChange } from '@phoihop/plan/agreement';
import type { Segment } from '@phoihop/plan/compare';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanAgreementMessages } from '../plan-agreement.messages.js';
import type { TextKind } from './offered-texts.js';
import type { ReadText } from './read-texts.js';

/** The text of an item by what is in both and what in one: as it is drawn. */
function segmentsIn({ text }: Item, changes: readonly TextChange[] = []): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { from, to, kind } of changes) {
    if (from > at) segments.push({ kind: 'kept', text: text.slice(at, from) });
    segments.push({ kind, text: text.slice(from, to) });
    at = to;
  }
  if (at < text.length) segments.push({ kind: 'kept', text: text.slice(at) });
  return segments;
}

function itemView(
  item: Item,
  changes: readonly TextChange[] | undefined,
  language: Language,
): TemplateResult {
  const words = changes ? diffView(segmentsIn(item, changes), language) : item.text;
  const label = item.label ?? '';
  return html`<p data-level=${Math.min(item.level, 4)}>${label === '' ? nothing : `${label} `}${words}</p>`;
}

function paperView(plan: Plan, { changes }: ReadText, language: Language, name: string): TemplateResult {
  return html`<div class="paper" role="region" tabindex="0" aria-label=${name}>
    <p class="title">${plan.title}</p>
    <p class="title">${plan.subject}</p>
    ${plan.items.map((item) => itemView(item, changes.get(item.id), language))}
    ${plan.appendices.map(
      ({ title, items }) =>
        html`<p class="title">${title}</p>
          ${items.map((item) => itemView(item, undefined, language))}`,
    )}
  </div>`;
}

export interface TextsActions {
  choose: (kind: TextKind) => void;
  word: () => void;
}

/** The texts of a plan that was agreed to: which of them, to be read here, and as a Word file. */
export function textsView(
  { offered, chosen, text }: { offered: readonly TextKind[]; chosen: TextKind; text: ReadText },
  language: Language,
  texts: PlanAgreementMessages,
  actions: TextsActions,
): TemplateResult {
  const how = { clean: texts.cleanHow, marked: texts.markedHow, consolidated: texts.consolidatedHow };
  return html`<fieldset class="kinds">
      <legend class="visually-hidden">${texts.texts}</legend>
      ${offered.map(
        (kind) =>
          html`<label
            ><input
              type="radio"
              name="kind"
              .checked=${kind === chosen}
              @change=${() => {
                actions.choose(kind);
              }}
            />${texts[kind]}</label
          >`,
      )}
    </fieldset>
    <p class="quiet">${how[chosen]}</p>
    ${paperView(text.plan, text, language, texts[chosen])}
    <p>
      <button type="button" @click=${actions.word}>${iconDownload}${texts.word}</button>
    </p>`;
}
