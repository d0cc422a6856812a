import type { Standing, StandingCounts } from '@phoihop/plan/progress';
import { html, type TemplateResult } from 'lit';

/** Those of a tally that are shown: the four of every plan, and the others where there are any. */
export function shownStandings({ counts }: StandingCounts): Standing[] {
  const rare: Standing[] = (['nil', 'cancelled'] as const).filter((standing) => counts[standing] > 0);
  return ['done', 'in-progress', 'not-started', 'late', ...rare];
}

/** The pattern of a standing as a small field, as in a legend; its name stands beside it. */
export function swatch(standing: Standing): TemplateResult {
  return html`<span class="swatch" data-standing=${standing} aria-hidden="true"></span>`;
}
