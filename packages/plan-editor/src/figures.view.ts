import type { Item, Plan } from '@phoihop/plan';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import { html, type TemplateResult } from 'lit';
import type { PlanEditorMessages } from './plan-editor.messages.js';

/** How many runs of characters other than blanks there are. No list of them is made: a plan has tens of thousands. */
function wordCount(text: string): number {
  let words = 0;
  let blank = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Letters of Vietnamese stand below U+2000; other blanks are rare, and asked for only there.
    const now = code <= 0x20 || code === 0xa0 || (code >= 0x2000 && /\s/u.test(text.charAt(index)));
    if (blank && !now) words += 1;
    blank = now;
  }
  return words;
}

/** The words of each item: an item that stays the same is counted once. */
const counted = new WeakMap<Item, number>();

function wordsOf(item: Item): number {
  const known = counted.get(item);
  if (known !== undefined) return known;
  const words = wordCount(item.text);
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
