import { ContextEvent } from '@lit/context';
import type { ChangeBase } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PROTOCOL, documentContext, protocolContext, type DocumentSource } from './document-source.js';

type Host = ReactiveControllerHost & HTMLElement;

/** An element that holds a document, as others find it by `id`. */
interface Holder<Document, Change extends ChangeBase> {
  documentSource(name: string): DocumentSource<Document, Change> | undefined;
}

export interface Wishes<Document, Change extends ChangeBase> {
  /** The source of the widget's own property; it comes first. */
  own: DocumentSource<Document, Change> | undefined;
  /** The `for` attribute: the id of a provider anywhere in the page. */
  for: string | undefined;
}

/**
 * Finds the document of a widget and redraws the widget when it changes: its own, else that of the provider
 * named by `for`, else that of the surrounding provider. Providers may come late, move, go and be replaced.
 */
export class DocumentConsumer<Document, Change extends ChangeBase> implements ReactiveController {
  /** Set when a provider was found that speaks another protocol: its protocol number. */
  foreignProtocol: number | undefined;
  readonly #host: Host;
  readonly #name: string;
  readonly #wishes: () => Wishes<Document, Change>;
  #source: DocumentSource<Document, Change> | undefined;
  #endListening: (() => void) | undefined;

  /** @param name the kind of document, as the model names it: 'plan', 'round' */
  constructor(host: Host, name: string, wishes: () => Wishes<Document, Change>) {
    this.#host = host;
    this.#name = name;
    this.#wishes = wishes;
    host.addController(this);
  }

  get source(): DocumentSource<Document, Change> | undefined {
    return this.#source;
  }

  hostConnected(): void {
    // In the capture phase: a provider around another stops the inner one's announcement on its way up.
    this.#host.ownerDocument.addEventListener('context-provider', this.#onProvider, true);
    this.resolve();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#onProvider, true);
    this.#use(undefined);
  }

  /** Looks again; called when the widget's own property or `for` has changed. */
  resolve(): void {
    if (!this.#host.isConnected) return;
    const wishes = this.#wishes();
    this.foreignProtocol = undefined;
    const found = wishes.own ?? (wishes.for === undefined ? this.#surrounding() : this.#named(wishes.for));
    if (found && found.protocol !== PROTOCOL) this.foreignProtocol = found.protocol;
    this.#use(found?.protocol === PROTOCOL ? found : undefined);
  }

  readonly #onProvider = (): void => {
    // The provider announces itself while it is being connected; what it provides is there right after.
    queueMicrotask(() => {
      this.resolve();
    });
  };

  #surrounding(): DocumentSource<Document, Change> | undefined {
    let found: DocumentSource<Document, Change> | undefined;
    const context = documentContext<Document, Change>(this.#name);
    this.#host.dispatchEvent(new ContextEvent(context, this.#host, (source) => (found = source), false));
    if (!found) {
      const take = (protocol: number): void => {
        this.foreignProtocol = protocol === PROTOCOL ? undefined : protocol;
      };
      this.#host.dispatchEvent(new ContextEvent(protocolContext(this.#name), this.#host, take, false));
    }
    return found;
  }

  #named(id: string): DocumentSource<Document, Change> | undefined {
    const root = this.#host.getRootNode();
    const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
    const element = near ?? this.#host.ownerDocument.getElementById(id);
    const holder = element as (Element & Partial<Holder<Document, Change>>) | null;
    return holder?.documentSource?.(this.#name);
  }

  #use(source: DocumentSource<Document, Change> | undefined): void {
    if (source !== this.#source) {
      this.#endListening?.();
      this.#source = source;
      this.#endListening = source?.subscribe(() => {
        this.#onSource(source);
      });
    }
    this.#host.requestUpdate();
  }

  #onSource(source: DocumentSource<Document, Change>): void {
    if (source.connected) this.#host.requestUpdate();
    else this.resolve();
  }
}
