import type { Item, Plan } from '@phoihop/plan';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import { html, type TemplateResult } from 'lit';
import type { PlanEditorMessages } from './plan-editor.messages.js';

/** The words of each item: an item that stays the same is counted once. */
const counted = new WeakMap<Item, number>();

function wordsOf(item: Item): number {
  const known = counted.get(item);
  if (known !== undefined) return known;
  const words = item.text.match(/\S+/gu)?.length ?? 0;
  counted.set(item, words);
  return words;
}

/** How much the plan holds: items and words, below the paper. */
export function figuresView(plan: Plan, texts: PlanEditorMessages): TemplateResult {
  const words = plan.items.reduce((sum, item) => sum + wordsOf(item), 0);
  return html`<div class="figures">
    <p>${texts.itemCount(formatNumber(plan.items.length))}</p>
    <p>${texts.words(formatNumber(words))}</p>
  </div>`;
}
