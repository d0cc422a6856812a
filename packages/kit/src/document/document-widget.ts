import type { Actor, ChangeBase, DocumentModel, Refusal, Result } from '@phoihop/plan';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { PhElement } from '../element/ph-element.js';
import { PhChangeEvent } from '../events/events.js';
import { Fallback, type FallbackField } from '../fallback/index.js';
import { DocumentConsumer } from './document-consumer.js';
import { DocumentSession } from './document-session.js';
import type { CommandOf, DocumentSource } from './document-source.js';

/**
 * What every widget on a document has: the document from its own property, from the provider that `for` names, or
 * from the one around it; the rights that the host gives; commands. Generic over the kind of document.
 */
export abstract class DocumentWidget<Document, Change extends ChangeBase> extends PhElement {
  /** The id of the `<ph-plan>` or `<ph-round>` to work on, anywhere in the page; the one around the widget where left out. */
  @property() for: string | undefined;

  /** Nothing may be changed here. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Who works here (`{ id, name, agency? }`), with a document of its own. A provider has an actor of its own. */
  @property({ attribute: false }) actor: Actor | undefined;

  /** Whether the person may make a change, with a document of its own. A convenience: the server decides. */
  @property({ attribute: false }) can: ((command: CommandOf<Change>) => boolean) | undefined;

  readonly #model: DocumentModel<Document, Change>;
  #own: DocumentSession<Document, Change> | undefined;
  #given: Document | undefined;
  readonly #consumer: DocumentConsumer<Document, Change>;
  readonly #fallback = new Fallback(
    this,
    () => this.current !== undefined,
    (fields, focused) => this.takeFallback(fields, focused),
  );

  protected constructor(model: DocumentModel<Document, Change>) {
    super();
    this.#model = model;
    this.#consumer = new DocumentConsumer<Document, Change>(this, model.name, () => ({
      own: this.#own,
      for: this.for,
    }));
  }

  /** A copy of the document, for saving. */
  toJSON(): Document | undefined {
    return this.current && (JSON.parse(JSON.stringify(this.current)) as Document);
  }

  /** The document as it is now. */
  protected get current(): Document | undefined {
    return this.source?.document;
  }

  /** The host has set the widget's own document, perhaps once more the same. */
  protected give(document: Document | undefined): void {
    if (document === this.#given) return;
    this.#given = document;
    if (document !== undefined) {
      this.#own ??= this.#session();
      this.#own.set(document);
    } else this.#own = undefined;
    this.#consumer.resolve();
  }

  /** Where the document comes from; undefined while there is none. */
  protected get source(): DocumentSource<Document, Change> | undefined {
    return this.#consumer.source;
  }

  /** Who works here: the person of the provider, else of the widget's own document. */
  protected get person(): Actor | undefined {
    return this.source?.actor;
  }

  /** Whether anything may be changed here at all. */
  protected get editable(): boolean {
    return !this.readonly && this.source !== undefined && !this.source.readonly;
  }

  /** Why there is no document to show, as a sentence; empty while there is nothing to say. */
  protected get fault(): string {
    const protocol = this.#consumer.foreignProtocol;
    const fault: Refusal | undefined =
      protocol === undefined
        ? this.source?.fault
        : { ok: false, code: 'foreign-protocol', params: { protocol } };
    return fault ? this.sentenceFor(fault) : '';
  }

  /** Whether a person still sees and uses what the server has written inside the tag. */
  protected get fallbackStands(): boolean {
    return this.#fallback.stands;
  }

  /** Takes over what stands in the fields that the server has written inside the tag; see `TakeFields`. */
  protected takeFallback(_fields: readonly FallbackField[], _focused: string): Promise<void> | void {
    // A widget that asks for nothing has nothing to take.
  }

  /** Whether the host lets the person make this change, so that what cannot be done need not be offered. */
  protected may(change: Change): boolean {
    return this.editable && (this.source?.may(change) ?? false);
  }

  /** Makes a change on behalf of the person. */
  protected perform(change: Change): Result<Document> {
    const source = this.editable ? this.source : undefined;
    return source ? source.perform(change, this) : { ok: false, code: 'read-only', params: {} };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for')) this.#consumer.resolve();
    if (this.#own && (changed.has('readonly') || changed.has('actor') || changed.has('can'))) {
      this.#own.rights = this.#rights();
    }
  }

  #rights() {
    return { actor: this.actor, readonly: this.readonly, can: this.can };
  }

  #session(): DocumentSession<Document, Change> {
    const session = new DocumentSession(this.#model, (command, reason, origin) => {
      this.dispatchEvent(new PhChangeEvent(command, session.document, reason, origin));
    });
    session.rights = this.#rights();
    return session;
  }
}
