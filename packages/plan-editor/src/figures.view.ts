import type { Plan } from '@phoihop/plan';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import { html, type TemplateResult } from 'lit';
import type { PlanEditorMessages } from './plan-editor.messages.js';

/** How much the plan holds: items and words, below the paper. */
export function figuresView(plan: Plan, texts: PlanEditorMessages): TemplateResult {
  const words = plan.items.reduce((sum, item) => sum + (item.text.match(/\S+/gu)?.length ?? 0), 0);
  return html`<div class="figures">
    <p>${texts.itemCount(formatNumber(plan.items.length))}</p>
    <p>${texts.words(formatNumber(words))}</p>
  </div>`;
}
