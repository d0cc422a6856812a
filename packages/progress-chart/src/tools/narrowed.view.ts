import { roleNames, type Language } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import type { MatrixFilter } from '@phoihop/plan/matrix';
import type { StandingRollup } from '@phoihop/plan/progress';
import { html, type TemplateResult } from 'lit';
import type { CardsTexts } from '../cards/cards.messages.js';

/** What a filter leaves, in a few words; a filter that these cannot tell is called so. */
function filterText(
  { agencies, items }: Plan,
  { agency, section, search, roles, ...others }: MatrixFilter,
  { texts, language }: { texts: CardsTexts; language: Language },
): string {
  const item = items.find(({ id }) => id === section);
  const named = [
    ...(item ? [`${item.label ?? ''} ${item.text}`.trim()] : []),
    ...(agency === undefined ? [] : [agencies.find(({ id }) => id === agency)?.name ?? agency]),
    ...(roles ?? []).map((role) => roleNames[language][role]),
    ...(search === undefined || search.trim() === '' ? [] : [`“${search.trim()}”`]),
  ];
  const told = Object.keys(others).length === 0;
  return told && named.length > 0 ? named.join('; ') : texts.someFilter;
}

/** Told above all numbers while only some tasks are looked at. */
export function narrowedView(
  plan: Plan,
  filter: MatrixFilter | undefined,
  shown: number,
  { outline }: StandingRollup,
  words: { texts: CardsTexts; language: Language },
  showAll: () => void,
): TemplateResult {
  const { texts } = words;
  return html`<p class="narrowed" role="status">
    ${texts.narrowed(shown, outline.tasks.size, filterText(plan, filter ?? {}, words))}
    <button type="button" class="link" @click=${showAll}>${texts.showAll}</button>
  </p>`;
}
