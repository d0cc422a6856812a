import type { QuotaUse } from '@phoihop/plan/round/roster';
import { html, nothing, type TemplateResult } from 'lit';
import { barView } from './bar.view.js';
import { quotaSum } from './figures.view.js';
import type { AroundMessages } from './around.messages.js';

/** Up to so many places are drawn one by one. */
const SQUARES = 12;

export interface UnitsSubject {
  units: readonly { id: string; name: string }[];
  quotas: readonly QuotaUse[];
  /** The category that is looked at; undefined for all. */
  category: string | undefined;
  /** The unit that is looked at; undefined for all. */
  unit: string | undefined;
  texts: AroundMessages;
  choose: (unit: string | undefined) => void;
}

function placesView(used: number, count: number | undefined): TemplateResult | typeof nothing {
  if (count === undefined) return nothing;
  const all = Math.max(used, count);
  if (all > SQUARES)
    return barView(
      [
        { value: Math.min(used, count), look: 'strong' },
        { value: Math.max(0, used - count), look: 'over' },
      ],
      all,
    );
  return html`<span class="squares" aria-hidden="true"
    >${Array.from(
      { length: all },
      (_, index) => html`<i class=${index >= count ? 'over' : index < used ? 'taken' : ''}></i>`,
    )}</span
  >`;
}

function unitView(
  { unit: chosen, texts, choose }: UnitsSubject,
  id: string | undefined,
  name: string,
  quotas: readonly QuotaUse[],
): TemplateResult {
  const { decided, pending, free, count: limit } = quotaSum(quotas);
  const used = decided + pending + free;
  const count = limit === 0 && !quotas.some((quota) => quota.count !== undefined) ? undefined : limit;
  const isOver =
    id === undefined
      ? count !== undefined && used > count
      : quotas.some(({ left }) => left !== undefined && left < 0);
  return html`<li>
    <button
      type="button"
      class="unit-button"
      aria-label=${texts.unitUse(name, used, count)}
      aria-pressed=${chosen === id ? 'true' : 'false'}
      @click=${() => {
        choose(chosen === id ? undefined : id);
      }}
    >
      <span class="unit-name">${name}</span>
      <span class="use ${isOver ? 'late' : ''}"
        >${count === undefined ? used : html`${used} / ${count}`}</span
      >
      ${id === undefined ? nothing : placesView(used, count)}
    </button>
  </li>`;
}

/** The units with what they have used of their quotas; one of them can be looked at alone. */
export function unitsView(subject: UnitsSubject): TemplateResult {
  const { units, category, texts } = subject;
  const quotas = subject.quotas.filter((quota) => category === undefined || quota.category === category);
  const byUnit = new Map<string, QuotaUse[]>();
  for (const quota of quotas) {
    const of = byUnit.get(quota.unit);
    if (of) of.push(quota);
    else byUnit.set(quota.unit, [quota]);
  }
  return html`<div class="units" role="group" aria-label=${texts.units} part="units">
    <p class="units-head" aria-hidden="true"><span>${texts.units}</span><span>${texts.unitsHead}</span></p>
    <ul>
      ${unitView(subject, undefined, texts.all, quotas)}
      ${units.map(({ id, name }) => unitView(subject, id, name, byUnit.get(id) ?? []))}
    </ul>
  </div>`;
}
