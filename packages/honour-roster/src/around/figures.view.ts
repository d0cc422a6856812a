import { numberIn, type Language } from '@phoihop/kit';
import type { Balance, QuotaUse, Share } from '@phoihop/plan/round/roster';
import { html, nothing, type TemplateResult } from 'lit';
import type { AroundMessages } from './around.messages.js';
import { barView } from './bar.view.js';

/** So many ethnic groups are named beside their bar. */
const NAMED = 5;

export interface FiguresSubject {
  balance: Balance;
  quotas: readonly QuotaUse[];
  texts: AroundMessages;
  language: Language;
  /** Women among those of last year, where that list is at hand. */
  lastYear: { year: number; balance: Balance } | undefined;
}

interface QuotaSum {
  count: number;
  decided: number;
  pending: number;
  left: number;
  over: number;
  free: number;
}

/** All quotas together; what stands under no quota is counted apart. */
export function quotaSum(quotas: readonly QuotaUse[]): QuotaSum {
  const sum = { count: 0, decided: 0, pending: 0, left: 0, over: 0, free: 0 };
  for (const { count, decided, pending, left } of quotas) {
    if (count === undefined || left === undefined) {
      sum.free += decided + pending;
      continue;
    }
    sum.count += count;
    sum.decided += decided;
    sum.pending += pending;
    sum.left += Math.max(0, left);
    sum.over += Math.max(0, -left);
  }
  return sum;
}

/** How many units have a quota of which so many places are left. */
const unitsWith = (quotas: readonly QuotaUse[], test: (left: number) => boolean): number =>
  new Set(quotas.flatMap(({ unit, left }) => (left !== undefined && test(left) ? [unit] : []))).size;

const countOf = (shares: readonly Share[], value: string): number =>
  shares.find((share) => share.value === value)?.count ?? 0;

/** Of those of whom it is known; to one decimal. */
function femaleShare({ sexes }: Balance, language: Language): string | undefined {
  const female = countOf(sexes, 'female');
  const known = female + countOf(sexes, 'male');
  return known === 0 ? undefined : numberIn(language, Math.round((female / known) * 1000) / 10);
}

function noteView(count: number, word: string, late = false): TemplateResult | typeof nothing {
  return count === 0 && late
    ? nothing
    : html`<span class=${late ? 'late' : ''}><b>${count}</b> ${word}</span>`;
}

function quotaView({ quotas, balance, texts }: FiguresSubject): TemplateResult {
  const { count, decided, pending, left, over, free } = quotaSum(quotas);
  if (count === 0) {
    const recognised = countOf(balance.states, 'decided');
    return html`<div class="figure">
      <h3>${texts.quota}</h3>
      <p class="value">${texts.nominated(balance.total)}</p>
      ${barView([{ value: recognised, look: 'strong' }], balance.total)}
      <p class="notes">
        ${noteView(recognised, texts.decidedCount)}
        ${noteView(balance.total - recognised, texts.pendingCount)}
      </p>
    </div>`;
  }
  return html`<div class="figure">
    <h3>${texts.quota}</h3>
    <p class="value">${texts.quotaUsed(decided + pending + free, count)}</p>
    ${barView(
      [
        { value: decided, look: 'strong' },
        { value: pending, look: 'middle' },
      ],
      Math.max(count, decided + pending),
    )}
    <p class="notes">
      ${noteView(decided, texts.decidedCount)} ${noteView(pending, texts.pendingCount)}
      ${noteView(left, over > 0 ? texts.leftElsewhere(unitsWith(quotas, (each) => each > 0)) : texts.leftCount)}
      ${noteView(over, texts.overCount(unitsWith(quotas, (each) => each < 0)), true)}
    </p>
  </div>`;
}

function sexView({ balance, texts, language, lastYear }: FiguresSubject): TemplateResult | typeof nothing {
  const male = countOf(balance.sexes, 'male');
  const female = countOf(balance.sexes, 'female');
  const share = femaleShare(balance, language);
  if (share === undefined) return nothing;
  const before = lastYear && femaleShare(lastYear.balance, language);
  return html`<div class="figure">
    <h3>${texts.sexFigure}</h3>
    <p class="value">${texts.sexShare(male, female)}</p>
    ${barView(
      [
        { value: male, look: 'strong' },
        { value: female, look: 'middle' },
      ],
      male + female,
    )}
    <p class="notes">
      <span
        >${texts.femaleShare(share)}${
          before !== undefined && lastYear ? html`, ${texts.lastYearShare(lastYear.year, before)}` : nothing
        }</span
      >
    </p>
  </div>`;
}

const LOOKS = ['strong', 'second', 'middle', 'fourth', 'soft'];

function ethnicGroupsView({ balance, texts }: FiguresSubject): TemplateResult | typeof nothing {
  const known = balance.ethnicGroups.filter(({ value }) => value !== '');
  if (known.length === 0) return nothing;
  const named = known.slice(0, known.length > NAMED ? NAMED - 1 : NAMED);
  const rest = known.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  const parts = [...named.map(({ count }) => count), ...(rest > 0 ? [rest] : [])];
  return html`<div class="figure">
    <h3>${texts.ethnicGroups}</h3>
    <p class="value">${texts.ethnicGroupCount(known.length)}</p>
    ${barView(
      parts.map((value, index) => ({ value, look: LOOKS[index] ?? 'soft' })),
      parts.reduce((sum, value) => sum + value, 0),
    )}
    <p class="notes">
      ${named.map(({ value, count }) => html`<span>${value} <b>${count}</b></span>`)}
      ${rest > 0 ? html`<span>${texts.others} <b>${rest}</b></span>` : nothing}
    </p>
  </div>`;
}

/** Quota, sexes and ethnic groups at a glance. */
export function figuresView(subject: FiguresSubject): TemplateResult {
  return html`<div class="figures" role="group" aria-label=${subject.texts.figures} part="figures">
    ${quotaView(subject)} ${sexView(subject)} ${ethnicGroupsView(subject)}
  </div>`;
}
