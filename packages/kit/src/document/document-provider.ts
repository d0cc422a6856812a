import { ContextProvider } from '@lit/context';
import {
  accept,
  refuse,
  type Actor,
  type ChangeBase,
  type DocumentModel,
  type Refusal,
  type Result,
} from '@phoihop/plan';
import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DraftFound, Keeping } from '../draft/draft-keeper.js';
import { PhElement } from '../element/ph-element.js';
import type { DocumentKeeping, LoadKeeping } from '../keeping/document-keeping.js';
import { PhChangeEvent, PhErrorEvent, PhStateEvent, type DocumentState } from '../events/events.js';
import { DocumentSession, type Rights } from './document-session.js';
import {
  documentContext,
  protocolContext,
  PROTOCOL,
  type CommandOf,
  type DocumentSource,
} from './document-source.js';
import { childJson, fetchJson, markupParsed } from './load-json.js';
import type { Repository, SavingState } from '../repository/index.js';

/**
 * An element that holds one document for the widgets inside it, and for those that name it with `for`.
 * Generic over the kind of document: `<ph-plan>`, `<ph-round>`.
 */
export abstract class DocumentProvider<Document, Change extends ChangeBase> extends PhElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
  `;

  /** Address of the document as JSON. Fetched when set; nothing else is ever fetched. */
  @property() src: string | undefined;

  /**
   * Where the document is kept: the address of a server that speaks docs/openapi.yaml (`/api/plans`), or a repository of
   * the host. With an id it is opened there and every change is saved; `src`, `draft` and what is set are not looked at.
   */
  @property() repository: string | Repository<Document, Change> | undefined;

  /** Nothing may be changed in the widgets on it. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Keep a draft on this device (IndexedDB), apart for each actor. */
  @property({ type: Boolean }) draft = false;

  /** Who works here, as the host knows them (`{ id, name, agency? }`): given to every command, and part of the draft's key. */
  @property({ attribute: false }) actor: Actor | undefined;

  /** Whether the person may make a change. A convenience: the server decides. */
  @property({ attribute: false }) can: ((command: CommandOf<Change>) => boolean) | undefined;

  readonly #model: DocumentModel<Document, Change>;
  readonly #session: DocumentSession<Document, Change>;
  readonly #loadKeeping: LoadKeeping<Document, Change>;
  #keeping: Promise<DocumentKeeping<Document, Change>> | undefined;
  /** What the host set last: the same again changes nothing. */
  #given: Document | undefined;
  #loading = new AbortController();
  /** The id of the person whose draft this is; empty while the host names nobody. */
  #draftActor = '';

  protected constructor(model: DocumentModel<Document, Change>, loadKeeping: LoadKeeping<Document, Change>) {
    super();
    this.#model = model;
    this.#loadKeeping = loadKeeping;
    this.#session = new DocumentSession(
      model,
      (command, reason, origin) => {
        this.touchDraft();
        const document = this.#session.document;
        this.dispatchEvent(new PhChangeEvent(command, document, reason, origin));
      },
      () => {
        // What was erased must not lie on the device any longer.
        this.touchDraft();
        void this.saveDraft();
        void this.#later(({ saving }) => saving.revised());
      },
    );
    new ContextProvider(this, { context: protocolContext(model.name), initialValue: PROTOCOL });
    new ContextProvider(this, {
      context: documentContext<Document, Change>(model.name),
      initialValue: this.#session,
    });
  }

  /** Not part of the public interface: asked by widgets that name this element with `for`. */
  documentSource(name: string): DocumentSource<Document, Change> | undefined {
    return name === this.#model.name ? this.#session : undefined;
  }

  /** Commands that the host has not acknowledged yet, the oldest first. */
  get pending(): readonly CommandOf<Change>[] {
    return this.#session.pending;
  }

  /** Why the last loading failed; an earlier document stays as it was. */
  get fault(): Refusal | undefined {
    return this.#session.fault;
  }

  /** With `repository`: how it stands with what the person made. */
  get saving(): SavingState<Change> | undefined {
    return this.#session.saving?.state;
  }

  /** Takes the latest change back, as if the person had done so. */
  undo(): Result<Document> {
    return this.#session.undo(this);
  }

  /** Makes the latest change that was taken back once more. */
  redo(): Result<Document> {
    return this.#session.redo(this);
  }

  /**
   * Opens a document from JSON that a person has brought: an export, or one made in the page. It is checked,
   * and kept as a draft from now on; a `repository` is left. Refused with a code; the document that was open then stays.
   */
  open(json: unknown): Result<Document> {
    const parsed = this.#model.parse(json);
    if (!parsed.ok) {
      this.#error(parsed);
      return parsed;
    }
    void this.saveDraft();
    this.repository = undefined;
    this.#stopLoading();
    this.#given = undefined;
    this.#draftActor = this.actor?.id ?? '';
    this.#session.clear();
    this.#session.set(parsed.value);
    this.#state('ready');
    this.touchDraft();
    return accept(parsed.value);
  }

  /** Writes what is waiting to the draft now. */
  async saveDraft(): Promise<void> {
    const current = this.#current();
    await this.#later(({ drafts }) => drafts.flush(current));
  }

  /** Goes on with the draft of a document, when there is one for this actor. */
  async openDraft(documentId: string): Promise<boolean> {
    const found = await this.#find(documentId, this.actor?.id ?? '');
    if (found.found) {
      this.#stopLoading();
      this.#draftActor = this.actor?.id ?? '';
      this.draftFound();
      this.#session.restore(found.snapshot);
      this.#state('draft-restored');
    } else if (found.fault) this.#error(found.fault);
    return found.found;
  }

  /** Removes this document's draft from the device; what is shown stays. */
  async clearDraft(): Promise<void> {
    const { document } = this.#session;
    if (document) {
      const id = this.#model.identify(document);
      await this.#keep(({ drafts }) => drafts.discard(id, this.actor?.id ?? ''));
    }
    this.#state('draft-cleared');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.connected = true;
    this.ownerDocument.addEventListener('visibilitychange', this.#onHidden);
    this.ownerDocument.defaultView?.addEventListener('pagehide', this.#onHidden);
    // A repository is gone on with.
    this.requestUpdate();
    if (this.src === undefined && this.#given === undefined) void this.#readMarkup();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session.connected = false;
    this.#session.tell();
    this.ownerDocument.removeEventListener('visibilitychange', this.#onHidden);
    this.ownerDocument.defaultView?.removeEventListener('pagehide', this.#onHidden);
    void this.saveDraft();
    // An element that is only moved goes on.
    queueMicrotask(() => this.#serve());
  }

  /** A copy of the document, for saving. */
  toJSON(): Document | undefined {
    return this.current && (JSON.parse(JSON.stringify(this.current)) as Document);
  }

  /** Whether changes are written to the device now. */
  protected get keepsDraft(): boolean {
    return this.draft;
  }

  /** A draft of this document and person was on the device, and is gone on with. */
  protected draftFound(): void {
    // A provider that keeps a draft in any case has nothing to note.
  }

  /** Something is to be written to the draft. */
  protected touchDraft(): void {
    if (this.keepsDraft && this.repository === undefined) void this.#keep(({ drafts }) => drafts.touch());
  }

  /** The id of the document to be opened in the repository. */
  protected abstract get documentId(): string | undefined;

  /** What is not saved by the repository yet may lie on the device from now on, or no longer. */
  protected async keepOnDevice(asked: boolean): Promise<void> {
    await this.#later(({ saving }) => saving.keepOnDevice(asked));
  }

  protected get current(): Document | undefined {
    return this.#session.document;
  }

  /** The host has set the document, perhaps once more the same. */
  protected give(document: Document | undefined): void {
    if (document === this.#given || this.repository !== undefined) return;
    this.#given = document;
    if (document === undefined) {
      this.#session.clear();
      this.#state('empty');
      return;
    }
    this.#stopLoading();
    if (this.#session.document !== undefined || !this.draft) this.#show(document);
    else void this.#showWithDraft(document, this.#loading.signal);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('readonly') || changed.has('actor') || changed.has('can')) {
      const rights: Rights<Change> = { actor: this.actor, readonly: this.readonly, can: this.can };
      this.#session.rights = rights;
      this.#session.tell();
    }
    if (this.#serve()) return;
    if (changed.has('actor')) void this.#changeActor();
    if (changed.has('src') && this.src !== undefined) void this.#fetch(this.src);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  readonly #onHidden = (): void => {
    void this.saveDraft();
  };

  /** Does something with what keeps and saves, where it is or is about to come. @returns undefined where it is not */
  async #later<Value>(
    act: (keeping: DocumentKeeping<Document, Change>) => Value | Promise<Value>,
  ): Promise<Value | undefined> {
    const keeping = await this.#keeping?.catch(() => undefined);
    return keeping && act(keeping);
  }

  /** The same, and loads it before; what has not come is asked for again the next time. */
  #keep<Value>(
    act: (keeping: DocumentKeeping<Document, Change>) => Value | Promise<Value>,
  ): Promise<Value | undefined> {
    this.#keeping ??= this.#loadKeeping().then(
      (keeping) =>
        keeping({
          element: this,
          session: this.#session,
          current: () => this.#current(),
          mayKeep: () => this.draft,
        }),
      (error: unknown) => {
        this.#keeping = undefined;
        if (this.repository === undefined) this.#error(refuse('draft-unavailable'));
        else this.#fail(refuse('offline'));
        throw error;
      },
    );
    return this.#later(act);
  }

  async #find(documentId: string, actorId: string): Promise<DraftFound<Document, Change>> {
    return (await this.#keep(({ drafts }) => drafts.find(documentId, actorId))) ?? { found: false };
  }

  /** Opens the document of the repository, and ends what is no longer asked for. @returns whether it is its turn */
  #serve(): boolean {
    const { repository, documentId: id, actor } = this;
    if (repository === undefined || id === undefined || !this.isConnected) {
      void this.#later(({ saving }) => saving.serve(undefined));
    } else {
      this.#stopLoading();
      if (!this.current) this.#session.loading();
      void this.#keep(({ saving }) => saving.serve({ repository, id, actorId: actor?.id ?? '' }));
    }
    return repository !== undefined;
  }

  #fail(fault: Refusal): void {
    this.#session.fail(fault);
    this.#error(fault);
    this.#state(this.#session.status);
  }

  #show(document: Document): void {
    if (this.#session.set(document)) this.#state('ready');
  }

  /** The draft is looked for before anything is shown: what a person typed must not be overtaken. */
  async #showWithDraft(document: Document, signal: AbortSignal): Promise<void> {
    this.#session.loading();
    // The host may set `actor` right behind the plan.
    await Promise.resolve();
    this.#draftActor = this.actor?.id ?? '';
    const found = await this.#find(this.#model.identify(document), this.#draftActor);
    if (signal.aborted) return;
    if (found.found) {
      this.draftFound();
      this.#session.resume(found.snapshot, document);
      this.#state('draft-restored');
      return;
    }
    this.#show(document);
    if (found.fault) this.#error(found.fault);
  }

  async #fetch(src: string): Promise<void> {
    this.#stopLoading();
    const { signal } = this.#loading;
    this.#session.loading();
    this.#state('loading');
    const json = await fetchJson(src, signal);
    if (!signal.aborted) await this.#take(json, signal);
  }

  async #readMarkup(): Promise<void> {
    const { signal } = this.#loading;
    await markupParsed(this.ownerDocument);
    const json = childJson(this);
    if (json && !signal.aborted && this.isConnected) await this.#take(json, signal);
  }

  async #take(json: Result<unknown>, signal: AbortSignal): Promise<void> {
    const parsed = json.ok ? this.#model.parse(json.value) : json;
    if (!parsed.ok) {
      this.#fail(parsed);
    } else if (this.draft) await this.#showWithDraft(parsed.value, signal);
    else this.#show(parsed.value);
  }

  /**
   * Another person works here: the draft of the one before is put away, and theirs is looked for. Somebody who
   * signs in keeps what they did before they were named.
   */
  async #changeActor(): Promise<void> {
    const actor = this.actor?.id ?? '';
    const base = this.#session.snapshot()?.base;
    if (actor === this.#draftActor || base === undefined) return;
    if (!this.draft || (this.#draftActor === '' && this.pending.length > 0)) {
      this.#draftActor = actor;
      this.touchDraft();
      return;
    }
    this.#stopLoading();
    const { signal } = this.#loading;
    await this.saveDraft();
    this.#session.clear();
    if (!signal.aborted) await this.#showWithDraft(base, signal);
  }

  #stopLoading(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
  }

  #current(): Keeping<Document, Change> | undefined {
    const snapshot = this.#session.snapshot();
    const document = this.#session.document;
    if (!snapshot || document === undefined) return undefined;
    return { documentId: this.#model.identify(document), actorId: this.#draftActor, snapshot };
  }

  #state(state: DocumentState): void {
    this.dispatchEvent(new PhStateEvent(state));
  }

  #error(fault: Refusal): void {
    this.dispatchEvent(new PhErrorEvent(fault.code, fault.params));
  }
}
