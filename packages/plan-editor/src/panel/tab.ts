import type { TemplateResult } from 'lit';

export type TabId = 'checks' | 'review' | 'citations' | 'compare';

/** A tab of the panel and what it shows. */
export interface Tab {
  id: TabId;
  name: string;
  /** How much there is in it; null where that is no number, or not known yet. */
  count: number | null;
  view: () => TemplateResult;
}
