import { statusView, type Language } from '@phoihop/kit';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addStyles } from './add-styles.js';
import type { EntryRights, QuickEntry } from './entry/quick-entry.js';
import type { EntryPage } from './entry/quick-entry.view.js';
import type { ProgressModel } from './progress-model.js';

type Parts = typeof import('./entry/index.js');

/** What notes progress; loaded when a person begins to. */
const loadParts = (): Promise<Parts> => import('./entry/index.js');

interface Host extends ReactiveControllerHost {
  readonly language: Language;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The view in which progress is noted: loads its parts once, and shows them when they are there. */
export class EntryView {
  readonly #host: Host;
  readonly #model: ProgressModel;
  readonly #rights: EntryRights;
  #loading: Promise<boolean> | undefined;
  #loaded: { parts: Parts; entry: QuickEntry } | undefined;

  constructor(host: Host, model: ProgressModel, rights: EntryRights) {
    this.#host = host;
    this.#model = model;
    this.#rights = rights;
  }

  /** What is noted, once it is loaded. */
  get entry(): QuickEntry | undefined {
    return this.#loaded?.entry;
  }

  /** Loads what is needed. @returns whether it is there; where it is not, it can be tried again. */
  async start(): Promise<boolean> {
    this.#loading ??= loadParts().then(
      (parts) => this.#take(parts),
      () => false,
    );
    const there = await this.#loading;
    if (!there) this.#loading = undefined;
    return there;
  }

  view(page: Omit<EntryPage, 'entry'>): TemplateResult {
    const { language } = this.#host;
    if (!this.#loaded) return html`${statusView({ status: 'loading' }, language, '')}`;
    const { parts, entry } = this.#loaded;
    return parts.quickEntryView({ ...page, entry }, { texts: parts.quickEntryMessages[language], language });
  }

  #take(parts: Parts): boolean {
    this.#loaded = { parts, entry: new parts.QuickEntry(this.#host, this.#model, this.#rights) };
    addStyles(this.#host.renderRoot, parts.entryStyles);
    this.#host.requestUpdate();
    return true;
  }
}
