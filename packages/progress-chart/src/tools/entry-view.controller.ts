import { LaterPart, statusView, type Language } from '@phoihop/kit';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addStyles } from '../add-styles.js';
import type { EntryRights, QuickEntry } from '../entry/quick-entry.js';
import type { EntryPage } from '../entry/quick-entry.view.js';
import type { ProgressDetails } from '../details/progress-details.js';

type Parts = typeof import('../entry/index.js');

interface Host extends ReactiveControllerHost {
  readonly language: Language;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The view in which progress is noted: loads its parts when a person begins to, and shows them when they are there. */
export class EntryView {
  readonly #host: Host;
  readonly #part: LaterPart<{ parts: Parts; entry: QuickEntry }>;

  /** @param failed called where its parts could not be loaded; the next start tries it again. */
  constructor(host: Host, details: ProgressDetails, rights: EntryRights, failed: () => void) {
    this.#host = host;
    this.#part = new LaterPart(host, {
      load: async () => {
        const parts = await import('../entry/index.js');
        addStyles(host.renderRoot, parts.entryStyles);
        return { parts, entry: new parts.QuickEntry(host, details, rights) };
      },
      failed,
    });
  }

  /** What is noted, once it is loaded. */
  get entry(): QuickEntry | undefined {
    return this.#part.part?.entry;
  }

  start(): void {
    void this.#part.load();
  }

  view(page: Omit<EntryPage, 'entry'>): TemplateResult {
    const { language } = this.#host;
    const { part } = this.#part;
    if (!part) return html`${statusView({ status: 'loading' }, language, '')}`;
    const texts = part.parts.quickEntryMessages[language];
    return part.parts.quickEntryView({ ...page, entry: part.entry }, { texts, language });
  }
}
