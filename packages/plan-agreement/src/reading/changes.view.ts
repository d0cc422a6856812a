import { diffView, type Language } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { comparePlans, segmentsOf, type ItemDifference, type PlanComparison } from '@phoihop/plan/compare';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanAgreementMessages } from '../plan-agreement.messages.js';
import { lineOf } from '../proposals/words.js';

/** Whether something differs besides the printed number, and besides having come along with a heading. */
function isTold(each: ItemDifference): boolean {
  if (each.change !== 'altered') return true;
  return each.text !== null || each.level || each.task !== null || each.other || (each.moved && !each.along);
}

function whatOf(each: ItemDifference, texts: PlanAgreementMessages): string {
  if (each.change === 'added') return texts.insert(1);
  if (each.change === 'removed') return texts.remove(1);
  const what = [
    each.text === null ? '' : texts.words,
    each.moved && !each.along ? texts.move : '',
    each.level && !each.moved ? texts.level : '',
    each.task === null ? '' : texts.roles,
  ].filter((word) => word !== '');
  return what.length === 0 ? texts.other : what.join(', ');
}

function wordsOf(each: ItemDifference): [before: string, after: string] {
  if (each.change === 'added') return ['', lineOf(each.later)];
  if (each.change === 'removed') return [lineOf(each.earlier), ''];
  const label = each.later.label ?? '';
  const line = (text: string): string => (label === '' ? text : `${label} ${text}`);
  return [line(each.earlier.text), line(each.later.text)];
}

/** What differs beside the body, in a word each. */
function besides(comparison: PlanComparison, texts: PlanAgreementMessages): string[] {
  const { head, signatories, recipients, agencies, appendices, appendixTitles } = comparison;
  return [
    head.length + signatories.length > 0 ? texts.head : '',
    recipients.length > 0 ? texts.recipients : '',
    agencies.length + appendices.length + appendixTitles.length > 0 ? texts.other : '',
  ].filter((word) => word !== '');
}

/** What has changed between two states of a plan, item by item. */
export function changesView(
  earlier: Plan,
  later: Plan,
  language: Language,
  texts: PlanAgreementMessages,
): TemplateResult {
  const comparison = comparePlans(earlier, later);
  const items = comparison.items.filter(isTold);
  const others = besides(comparison, texts);
  return html`<ul class="plain changes-list">
    ${items.map((each) => {
      const [before, after] = wordsOf(each);
      return html`<li>
        <p class="quiet">${whatOf(each, texts)}</p>
        <p class="words">${diffView(segmentsOf(before, after), language)}</p>
      </li>`;
    })}
    ${others.length === 0 ? nothing : others.map((word) => html`<li><p class="quiet">${word}</p></li>`)}
  </ul>`;
}
